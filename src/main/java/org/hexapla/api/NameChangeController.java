package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.NameChangeView;
import org.hexapla.glossary.NameChange;
import org.hexapla.glossary.NameChanges;
import org.hexapla.search.DocumentComparison;
import org.hexapla.text.Language;

/** Which names came, went or switched, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NameChangeController {

  private static final int SHOWN = 200;
  private static final int MOST_SHOWN = 10_000;

  private final NameChanges changes;
  private final DocumentComparison comparison;
  private final Corpus corpus;

  NameChangeController(NameChanges changes, DocumentComparison comparison, Corpus corpus) {
    this.changes = changes;
    this.comparison = comparison;
    this.corpus = corpus;
  }

  /**
   * The changes of one page.
   *
   * @param total how many there are in all
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record NameChangesAnswer(int total, int offset, List<NameChangeView> changes) {}

  @Get("/name-changes")
  NameChangesAnswer changes(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(
            request, "since", "until", "earlier", "later", "lang", "kind", "offset", "limit");
    var kind = parameters.oneOf("kind", NameChange.Kind.values(), NameChange.Kind::label);
    int offset = parameters.integer("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.integer("limit", SHOWN, 1, MOST_SHOWN);
    List<NameChange> found =
        (parameters.text("earlier").isPresent() ? betweenTexts(parameters) : between(parameters))
            .stream().filter(one -> kind.isEmpty() || kind.get() == one.kind()).toList();
    return new NameChangesAnswer(
        found.size(),
        offset,
        found.stream()
            .skip(offset)
            .limit(limit)
            .map(change -> NameChangeView.of(change, Language.EN))
            .toList());
  }

  private List<NameChange> between(Parameters parameters) {
    LocalDate since = day("since", parameters.required("since"));
    LocalDate until =
        parameters.text("until").map(text -> day("until", text)).orElse(LocalDate.MAX);
    if (!since.isBefore(until)) {
      throw ProblemException.badRequest("'since' is not before 'until'");
    }
    return changes.between(since, until, parameters.languages("lang"));
  }

  private List<NameChange> betweenTexts(Parameters parameters) {
    Language language =
        parameters
            .language("lang")
            .orElseThrow(() -> ProblemException.badRequest("'lang' is missing or empty"));
    return comparison.compare(
        document(parameters.required("earlier"), language),
        document(parameters.required("later"), language));
  }

  private Resolution document(String symbol, Language language) {
    Symbol named = Parameters.symbol(symbol);
    return corpus
        .find(named, language)
        .orElseThrow(
            () -> ProblemException.notFound("there is no " + named + " in " + language.code()));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text.length() == 4 ? text + "-12-31" : text);
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest("'" + name + "' is a day such as 2020-01-31, or a year");
    }
  }
}
