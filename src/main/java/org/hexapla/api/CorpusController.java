package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.build.TermFilter;
import org.hexapla.build.TermInventory;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentIndex;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.DocumentLineView;
import org.hexapla.exchange.DocumentView;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What the corpus holds, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CorpusController {

  private static final int DOCUMENTS = 50;
  private static final int MOST_DOCUMENTS = 500;
  private static final int TERMS = 50;
  private static final int MOST_TERMS = 10_000;

  private final Corpus corpus;
  private final DocumentIndex index;
  private final TermInventory inventory;

  CorpusController(Corpus corpus, DocumentIndex index, TermInventory inventory) {
    this.corpus = corpus;
    this.index = index;
    this.inventory = inventory;
  }

  /**
   * A page of the list of documents.
   *
   * @param total how many answer the filters
   * @param offset how many of them stand before this page
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record DocumentsAnswer(int total, int offset, List<DocumentLineView> documents) {}

  /**
   * Ranked terms.
   *
   * @param total how many answer the filters
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record TermsAnswer(String language, int total, List<TermLine> terms) {}

  /**
   * A ranked term.
   *
   * @param rank from 1, among all terms of the language
   * @param documents in how many documents it stands
   * @param firstCitation the first place that answers the filters
   * @param shares what each kind of evidence adds to the score
   * @param forms every form in the corpus with its count
   * @param tied short forms of a full form, full forms of a short one, from the text's brackets
   * @param instances of a pattern such as 第…届会议, the forms that it stands for
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record TermLine(
      int rank,
      String term,
      double score,
      @com.fasterxml.jackson.annotation.JsonProperty("class") String termClass,
      int frequency,
      int documents,
      Place firstCitation,
      Map<String, Double> shares,
      Map<String, Integer> forms,
      List<String> tied,
      List<String> instances) {}

  /** A place in a document. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Place(String symbol, String paragraph, String place, @Nullable String date) {

    static Place of(Occurrence occurrence) {
      Locator locator = occurrence.citation().locator();
      return new Place(
          occurrence.citation().symbol().value(),
          locator.id(),
          locator.display(Language.EN),
          occurrence.date() == null ? null : occurrence.date().value());
    }
  }

  @Get("/documents")
  @Parameter(in = ParameterIn.QUERY, name = "q", description = "what is looked for")
  @Parameter(in = ParameterIn.QUERY, name = "lang", description = "the code of a language")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "kind",
      description = "resolution, decision, draft, instrument, other")
  @Parameter(in = ParameterIn.QUERY, name = "offset", description = "how many to leave out before")
  @Parameter(in = ParameterIn.QUERY, name = "limit", description = "how many at the most")
  DocumentsAnswer documents(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "q", "lang", "kind", "offset", "limit");
    Optional<Language> language = parameters.language("lang");
    Optional<DocumentKind> kind =
        parameters.oneOf("kind", DocumentKind.values(), DocumentKind::label);
    String wanted = parameters.text("q").orElse("").toLowerCase(Locale.ROOT);
    int offset = parameters.integer("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.integer("limit", DOCUMENTS, 1, MOST_DOCUMENTS);
    List<DocumentSummary> texts =
        corpus.documents().stream()
            .filter(text -> kind.isEmpty() || kind.get() == text.kind())
            .toList();
    List<DocumentLineView> lines =
        DocumentLineView.of(texts, language.orElse(Language.EN)).stream()
            .filter(line -> language.isEmpty() || line.languages().contains(language.get().code()))
            .filter(line -> says(line, wanted))
            .toList();
    return new DocumentsAnswer(
        lines.size(), offset, lines.stream().skip(offset).limit(limit).toList());
  }

  @Get("/documents/{symbol:.+}")
  @Parameter(in = ParameterIn.QUERY, name = "lang", description = "the code of a language")
  DocumentView document(HttpRequest<?> request, String symbol) {
    Parameters parameters = Parameters.of(request, "lang");
    Symbol wanted = Parameters.symbol(symbol);
    Language language = parameters.language("lang").orElseGet(() -> languageToShow(wanted));
    return corpus
        .find(wanted, language)
        .map(document -> DocumentView.of(document, corpus, index))
        .orElseThrow(() -> ProblemException.notFound(absent(wanted)));
  }

  @Get("/terms")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "lang",
      required = true,
      description = "the code of a language")
  @Parameter(in = ParameterIn.QUERY, name = "top", description = "how many at the most")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "class",
      description = "the subject of the entry, or the class of the term")
  @Parameter(in = ParameterIn.QUERY, name = "symbol", description = "the symbol of a document")
  @Parameter(in = ParameterIn.QUERY, name = "session", description = "the number of a session")
  @Parameter(in = ParameterIn.QUERY, name = "item", description = "an agenda item")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "years",
      description = "a year or a span such as 2006-2015")
  @Parameter(in = ParameterIn.QUERY, name = "since", description = "a year, or a day")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "newIn",
      description = "a document; only what its predecessors do not say")
  TermsAnswer terms(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(
            request, "lang", "top", "class", "symbol", "session", "item", "years", "since",
            "newIn");
    parameters.required("lang");
    Language language = parameters.language("lang").orElseThrow();
    int top = parameters.integer("top", TERMS, 1, MOST_TERMS);
    List<TermInventory.Selected> selected = inventory.select(language, filter(parameters));
    return new TermsAnswer(
        language.code(),
        selected.size(),
        selected.stream().limit(top).map(CorpusController::line).toList());
  }

  private static TermFilter filter(Parameters parameters) {
    int session = parameters.integer("session", 0, 0, Integer.MAX_VALUE);
    return new TermFilter(
        parameters.oneOf("class", TermClass.values(), TermClass::label).orElse(null),
        symbol(parameters, "symbol"),
        session == 0 ? null : session,
        parameters.text("item").orElse(null),
        parameters
            .text("years")
            .map(
                text ->
                    TermFilter.Years.of(text)
                        .orElseThrow(
                            () ->
                                ProblemException.badRequest(
                                    "'years' is a year or a span such as 2006-2015")))
            .orElse(null),
        parameters
            .text("since")
            .map(
                text ->
                    TermFilter.day(text)
                        .orElseThrow(
                            () ->
                                ProblemException.badRequest(
                                    "'since' is a day such as 2025-09-05, or a year")))
            .orElse(null),
        symbol(parameters, "newIn"));
  }

  private static @Nullable Symbol symbol(Parameters parameters, String name) {
    return parameters
        .text(name)
        .map(
            text ->
                Symbol.of(text)
                    .orElseThrow(
                        () ->
                            ProblemException.badRequest(
                                "'" + name + "' is a symbol such as A/RES/79/331")))
        .orElse(null);
  }

  private static TermLine line(TermInventory.Selected selected) {
    CandidateTerm candidate = selected.term().candidate();
    return new TermLine(
        selected.rank(),
        candidate.term(),
        selected.term().score(),
        candidate.termClass().label(),
        candidate.frequency(),
        candidate.documents(),
        Place.of(selected.place()),
        selected.term().shares(),
        candidate.surfaceForms(),
        candidate.tiedForms(),
        candidate.instances());
  }

  private static boolean says(DocumentLineView line, String wanted) {
    return line.symbol().toLowerCase(Locale.ROOT).contains(wanted)
        || (line.title() != null && line.title().toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** English where the corpus has it, else the first language it has. */
  private Language languageToShow(Symbol symbol) {
    List<Language> held = languagesOf(symbol);
    return held.isEmpty() || held.contains(Language.EN) ? Language.EN : held.get(0);
  }

  private List<Language> languagesOf(Symbol symbol) {
    return corpus.documents().stream()
        .filter(text -> text.symbol().equals(symbol))
        .map(DocumentSummary::language)
        .toList();
  }

  private String absent(Symbol symbol) {
    List<String> held = languagesOf(symbol).stream().map(Language::code).toList();
    return held.isEmpty()
        ? "the corpus does not hold " + symbol
        : "the corpus holds " + symbol + " only in: " + String.join(", ", held);
  }
}
