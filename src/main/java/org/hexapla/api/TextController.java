package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.access.Costly;
import org.hexapla.access.Role;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.FindingKind;
import org.hexapla.check.FindingView;
import org.hexapla.exchange.ConcordanceAnswer;
import org.hexapla.exchange.RecognitionView;
import org.hexapla.search.Concordance;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Years;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What is asked about texts that a caller brings: their terms, their faults, their phrases. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TextController {

  /** UTF-16 units of a text that is read; about 300 pages. */
  private static final int LONGEST_TEXT = 1_000_000;

  private static final int LINES = 20;
  private static final int MOST_LINES = 500;

  /** Places before a page of the concordance; more are not gone through. */
  private static final int LAST_LINE = 5_000;

  private final Recognizer recognizer;
  private final Concordance concordance;
  private final DraftChecker checker;

  TextController(Recognizer recognizer, Concordance concordance, DraftChecker checker) {
    this.recognizer = recognizer;
    this.concordance = concordance;
    this.checker = checker;
  }

  /**
   * A text whose terms are asked for.
   *
   * @param to codes of the languages of the equivalents; null or empty for none
   * @param nested whether terms inside longer ones are asked for as well; null for no
   */
  @Serdeable
  record RecognitionRequest(
      @Nullable String text,
      @Nullable String lang,
      @Nullable List<String> to,
      @Nullable Boolean nested) {}

  /** The terms of a text. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record RecognitionAnswer(String language, int count, List<RecognitionView> hits) {}

  /**
   * A draft to be checked.
   *
   * @param source what it was translated from, or null
   * @param sourceLang the language of the source; needed where there is one
   * @param year of the draft; null for today
   * @param kinds labels of {@link FindingKind}; null or empty for all that is not switched off
   * @param document the name under which findings are ignored in it alone; null for none
   */
  @Serdeable
  record CheckRequest(
      @Nullable String text,
      @Nullable String lang,
      @Nullable String source,
      @Nullable String sourceLang,
      @Nullable Integer year,
      @Nullable List<String> kinds,
      @Nullable String document) {}

  /** The findings in a draft. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record CheckAnswer(String language, int count, List<FindingView> findings) {}

  @Get("/recognize")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "text",
      required = true,
      description = "the text to be read")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "lang",
      required = true,
      description = "the code of a language")
  @Parameter(in = ParameterIn.QUERY, name = "to", description = "codes of the languages shown")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "nested",
      description = "true: terms inside longer ones as well")
  RecognitionAnswer recognize(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "text", "lang", "to", "nested");
    parameters.required("lang");
    return recognize(
        text(request.getParameters().get("text")),
        parameters.language("lang").orElseThrow(),
        parameters.languages("to"),
        parameters.text("nested").filter("true"::equals).isPresent());
  }

  @Costly
  @Secured(Role.Label.READER)
  @Post("/recognize")
  RecognitionAnswer recognize(@Body RecognitionRequest request) {
    Set<Language> to = EnumSet.noneOf(Language.class);
    for (String code : request.to() == null ? List.<String>of() : request.to()) {
      to.add(language("to", code));
    }
    return recognize(
        text(request.text()),
        language("lang", request.lang()),
        to,
        Boolean.TRUE.equals(request.nested()));
  }

  private RecognitionAnswer recognize(
      String text, Language language, Set<Language> to, boolean nested) {
    List<RecognitionView> hits =
        RecognitionView.of(
            recognizer,
            text,
            language,
            to,
            nested ? Recognizer.Scope.NESTED : Recognizer.Scope.LONGEST);
    return new RecognitionAnswer(language.code(), hits.size(), hits);
  }

  @Costly
  @Secured(Role.Label.READER)
  @Post("/check")
  CheckAnswer check(@Body CheckRequest request) {
    Language language = language("lang", request.lang());
    List<FindingKind> kinds = new ArrayList<>();
    for (String label : request.kinds() == null ? List.<String>of() : request.kinds()) {
      kinds.add(
          FindingKind.of(label)
              .orElseThrow(
                  () -> ProblemException.badRequest("'kinds': there is no kind '" + label + "'")));
    }
    String source = request.source();
    Draft draft =
        new Draft(
            text(request.text()),
            language,
            source == null || source.isBlank()
                ? null
                : new Draft.Source(text(source), language("sourceLang", request.sourceLang())),
            request.year(),
            kinds.isEmpty() ? FindingKind.standard() : EnumSet.copyOf(kinds),
            request.document());
    List<FindingView> findings =
        checker.check(draft).stream().map(finding -> FindingView.of(finding, draft)).toList();
    return new CheckAnswer(language.code(), findings.size(), findings);
  }

  @Costly
  @Get("/concordance")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "q",
      required = true,
      description = "what is looked for")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "from",
      required = true,
      description =
          "codes of the languages searched, with commas between them; ar, zh, en, fr, ru, es")
  @Parameter(in = ParameterIn.QUERY, name = "to", description = "codes of the languages shown")
  @Parameter(in = ParameterIn.QUERY, name = "since", description = "the first year")
  @Parameter(in = ParameterIn.QUERY, name = "until", description = "the last year")
  @Parameter(in = ParameterIn.QUERY, name = "limit", description = "how many at the most")
  @Parameter(in = ParameterIn.QUERY, name = "offset", description = "how many to leave out before")
  ConcordanceAnswer concordance(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(request, "q", "from", "to", "since", "until", "limit", "offset");
    String phrase = parameters.required("q");
    parameters.required("from");
    if (phrase.length() > Concordance.LONGEST_PHRASE) {
      throw ProblemException.badRequest(
          "'q' has " + phrase.length() + " characters; at most " + Concordance.LONGEST_PHRASE);
    }
    Set<Language> to = parameters.languages("to");
    int limit = parameters.integer("limit", LINES, 1, MOST_LINES);
    int offset = parameters.integer("offset", 0, 0, LAST_LINE);
    List<Concordance.Line> found =
        concordance.find(
            phrase,
            parameters.language("from").orElseThrow(),
            to,
            new Years(parameters.year("since"), parameters.year("until")),
            ConcordanceAnswer.needed(offset, limit));
    return ConcordanceAnswer.of(phrase, found, offset, limit, to);
  }

  private static String text(@Nullable String given) {
    if (given == null) {
      throw ProblemException.badRequest("'text' is missing");
    }
    if (given.length() > LONGEST_TEXT) {
      throw ProblemException.of(
          HttpStatus.REQUEST_ENTITY_TOO_LARGE,
          "the text has " + given.length() + " characters; at most " + LONGEST_TEXT);
    }
    return WellFormed.of(given);
  }

  private static Language language(String field, @Nullable String tag) {
    return Language.of(tag == null ? "" : tag)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "'" + field + "' is one of: " + String.join(", ", Language.codes())));
  }
}
