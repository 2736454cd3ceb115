package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/** The page about the service. */
@Controller("/about")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AboutController {

  private final Corpus corpus;
  private final Glossary glossary;
  private final GlossaryExporter exporter;
  private final Renderer renderer;
  private final Interface pages;

  AboutController(
      Corpus corpus,
      Glossary glossary,
      GlossaryExporter exporter,
      Renderer renderer,
      Interface pages) {
    this.corpus = corpus;
    this.glossary = glossary;
    this.exporter = exporter;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> about(HttpRequest<?> request) {
    List<DocumentSummary> texts = corpus.documents();
    Set<Symbol> symbols = texts.stream().map(DocumentSummary::symbol).collect(Collectors.toSet());
    IntSummaryStatistics years =
        texts.stream()
            .map(DocumentSummary::date)
            .filter(Objects::nonNull)
            .mapToInt(DocumentDate::year)
            .summaryStatistics();
    AboutPage model =
        new AboutPage(
            symbols.size(),
            (int) symbols.stream().filter(Symbol::isSample).count(),
            glossary.size(),
            years.getCount() == 0 ? null : years.getMin(),
            years.getCount() == 0 ? null : years.getMax(),
            List.of(Language.values()).stream().map(l -> count(texts, l)).toList(),
            exporter.formats().stream().map(format -> format.name()).toList());
    return renderer.page("about", pages.page(request, "about"), model);
  }

  private static AboutPage.TextCount count(List<DocumentSummary> texts, Language language) {
    return new AboutPage.TextCount(
        language, (int) texts.stream().filter(text -> text.language() == language).count());
  }
}
