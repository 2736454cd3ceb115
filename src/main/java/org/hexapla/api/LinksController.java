package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.hexapla.corpus.DocumentLinkFinder;
import org.hexapla.corpus.DocumentLinks;
import org.hexapla.corpus.Series;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.DocumentLinksView;
import org.hexapla.exchange.SeriesView;
import org.hexapla.text.Language;

/** How documents hang together, in JSON; also of documents that are only mentioned. */
@Controller("/api/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinksController {

  private final DocumentLinkFinder links;
  private final SeriesFinder series;

  LinksController(DocumentLinkFinder links, SeriesFinder series) {
    this.links = links;
    this.series = series;
  }

  @Get("/{symbol:.+}/references")
  @Parameter(in = ParameterIn.QUERY, name = "lang", description = "the code of a language")
  DocumentLinksView references(HttpRequest<?> request, String symbol) {
    Parameters parameters = Parameters.of(request, "lang");
    Symbol wanted = Parameters.symbol(symbol);
    DocumentLinks found = links.links(wanted);
    if (found.texts().isEmpty() && found.citedBy().isEmpty()) {
      throw unknown(wanted);
    }
    return DocumentLinksView.of(found, parameters.language("lang").orElse(Language.EN));
  }

  @Get("/{symbol:.+}/series")
  @Parameter(in = ParameterIn.QUERY, name = "lang", description = "the code of a language")
  SeriesView series(HttpRequest<?> request, String symbol) {
    Parameters parameters = Parameters.of(request, "lang");
    Symbol wanted = Parameters.symbol(symbol);
    Series found = series.series(wanted);
    boolean alone = found.members().size() == 1;
    if (alone && found.members().get(0).texts().isEmpty()) {
      throw unknown(wanted);
    }
    return SeriesView.of(found, parameters.language("lang").orElse(Language.EN));
  }

  private static ProblemException unknown(Symbol symbol) {
    return ProblemException.notFound(
        "the corpus neither holds " + symbol + " nor a document that mentions it");
  }
}
