package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.hexapla.corpus.Corpus;
import org.hexapla.exchange.HistoryView;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/** What concepts were called when, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HistoryController {

  private final Glossary glossary;
  private final Corpus corpus;

  HistoryController(Glossary glossary, Corpus corpus) {
    this.glossary = glossary;
    this.corpus = corpus;
  }

  @Get("/concepts/{id:.+}/history")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "reader",
      description = "the language of the explanations")
  HistoryView history(HttpRequest<?> request, String id) {
    Parameters parameters = Parameters.of(request, "reader");
    Language reader = parameters.languages("reader").stream().findFirst().orElse(Language.EN);
    return glossary
        .find(id)
        .map(entry -> HistoryView.of(entry, corpus, reader))
        .orElseThrow(() -> ProblemException.notFound("no entry has the id '" + id + "'"));
  }
}
