package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/** What the service is and holds. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatusController {

  private final Corpus corpus;
  private final Glossary glossary;

  StatusController(Corpus corpus, Glossary glossary) {
    this.corpus = corpus;
    this.glossary = glossary;
  }

  /** What can be asked. */
  @Serdeable
  record Addresses(String name, List<String> get) {}

  /**
   * What the service holds.
   *
   * @param documents all languages of one counted once
   * @param texts documents times their languages, by language code
   * @param entries of the glossary
   * @param corpusRevision rises with every change of the corpus
   * @param glossaryRevision rises with every change of the glossary
   */
  @Serdeable
  record Status(
      String name,
      long documents,
      Map<String, Integer> texts,
      long entries,
      long corpusRevision,
      long glossaryRevision) {}

  @Get
  Addresses addresses() {
    return new Addresses(
        "Hexapla",
        List.of(
            "/api/status",
            "/api/openapi.yml",
            "/api/lookup?q=&from=&to=&limit=&offset=",
            "/api/suggest?q=&from=&to=&limit=",
            "/api/concepts/{id}",
            "/api/concepts/{id}/changes",
            "/api/concepts/{id}/history",
            "/api/concepts/{id}/states/{version}",
            "/api/proposals?lang=&class=&q=&offset=&limit=",
            "/api/review?kind=&lang=&offset=&limit=",
            "/api/duplicates?q=&lang=",
            "/api/name-changes?since=&until=&earlier=&later=&lang=&kind=&offset=&limit=",
            "/api/conflicts?lang=&kind=&offset=&limit=",
            "/api/documents?q=&lang=&kind=&offset=&limit=",
            "/api/documents/{symbol}?lang=",
            "/api/documents/{symbol}/references?lang=",
            "/api/documents/{symbol}/series?lang=",
            "/api/align/{symbol}?from=&to=&unit=",
            "/api/terms?lang=&top=&class=&symbol=",
            "/api/recognize?text=&lang=&to=&nested=",
            "/api/concordance?q=&from=&to=&limit=",
            "/api/check/ignored",
            "/api/export?format=&lang=&status=&class=&subject=&concept=&symbol=&session="
                + "&changed-since=&samples=",
            "/api/sheet?symbol=&session=&item=&series=&from=&to=&lines=&order=&format=",
            "POST /api/build",
            "POST /api/concepts",
            "POST /api/concepts/{id}/decisions",
            "POST /api/decisions",
            "POST /api/import?file=&dry-run=&strict=&encoding="));
  }

  @Get("/status")
  Status status(HttpRequest<?> request) {
    Parameters.of(request);
    List<DocumentSummary> texts = corpus.documents();
    Map<String, Integer> byLanguage = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      int count = (int) texts.stream().filter(text -> text.language() == language).count();
      byLanguage.put(language.code(), count);
    }
    return new Status(
        "Hexapla",
        texts.stream().map(DocumentSummary::symbol).distinct().count(),
        byLanguage,
        glossary.size(),
        corpus.revision(),
        glossary.revision());
  }
}
