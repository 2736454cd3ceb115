package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.DocumentLineView;
import org.hexapla.text.Language;

/** The list of documents, and the page of each. */
@Controller("/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {

  private static final int LINES = 100;

  private final Corpus corpus;
  private final DocumentPages documents;
  private final Renderer renderer;
  private final Interface pages;

  DocumentController(Corpus corpus, DocumentPages documents, Renderer renderer, Interface pages) {
    this.corpus = corpus;
    this.documents = documents;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> list(HttpRequest<?> request) {
    Page page = pages.page(request, "documents");
    String query = parameter(request, "q");
    String kind = parameter(request, "kind");
    int number = pageNumber(request);
    List<DocumentLineView> all = DocumentLineView.of(corpus.documents(), page.texts().language());
    List<DocumentLineView> found =
        all.stream()
            .filter(line -> kind.isEmpty() || line.kind().equals(kind))
            .filter(line -> says(line, query.toLowerCase(Locale.ROOT)))
            .toList();
    boolean more = found.size() > (long) number * LINES;
    return renderer.page(
        "documents",
        page,
        new DocumentsPage(
            all.size(),
            found.size(),
            query,
            kind,
            found.stream().skip((number - 1L) * LINES).limit(LINES).map(this::line).toList(),
            number > 1 ? Links.documents(query, kind, number - 1) : null,
            more ? Links.documents(query, kind, number + 1) : null));
  }

  @Get(value = "/{+symbol}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> document(HttpRequest<?> request, String symbol) {
    Page page = pages.page(request, "documents");
    Optional<Symbol> wanted = Symbol.of(symbol);
    List<Resolution> texts = wanted.map(known -> texts(known, request, page)).orElse(List.of());
    if (texts.isEmpty()) {
      return renderer.page(
          HttpStatus.NOT_FOUND,
          "problem",
          page,
          new ProblemPage(page.say("problem.document"), page.say("problem.document.advice")));
    }
    return renderer.page("document", page, documents.page(texts, page.texts().language()));
  }

  /** The languages that were asked for, as far as the corpus has them, else the reader's or any. */
  private List<Resolution> texts(Symbol symbol, HttpRequest<?> request, Page page) {
    List<Language> wanted = new ArrayList<>();
    for (String name : List.of("lang", "with")) {
      request
          .getParameters()
          .getAll(name)
          .forEach(code -> Language.of(code).ifPresent(wanted::add));
    }
    List<Resolution> found =
        wanted.stream()
            .distinct()
            .flatMap(language -> corpus.find(symbol, language).stream())
            .toList();
    if (!found.isEmpty()) {
      return found;
    }
    return corpus
        .find(symbol, page.texts().language())
        .or(() -> corpus.find(symbol, Language.EN))
        .or(() -> firstOf(symbol))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Resolution> firstOf(Symbol symbol) {
    return corpus.documents().stream()
        .filter(text -> text.symbol().equals(symbol))
        .map(DocumentSummary::language)
        .findFirst()
        .flatMap(language -> corpus.find(symbol, language));
  }

  private DocumentsPage.Line line(DocumentLineView line) {
    return new DocumentsPage.Line(line, Links.document(new Symbol(line.symbol())));
  }

  private static boolean says(DocumentLineView line, String wanted) {
    String title = line.title();
    return line.symbol().toLowerCase(Locale.ROOT).contains(wanted)
        || (title != null && title.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static String parameter(HttpRequest<?> request, String name) {
    return request.getParameters().getFirst(name).orElse("").strip();
  }

  /** From 1; what is no number is the first page. */
  private static int pageNumber(HttpRequest<?> request) {
    try {
      return Math.min(Math.max(1, Integer.parseInt(parameter(request, "page"))), 1_000_000);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
