package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.hexapla.exchange.EntryView;
import org.hexapla.exchange.EntryView.TermView;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.Conflicts;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalFilter;
import org.hexapla.glossary.Glossary.ProposalPage;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What waits for somebody to decide, and what was decided before, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuestionController {

  private static final int SHOWN = 50;
  private static final int MOST_SHOWN = 500;

  private final Glossary glossary;
  private final Conflicts conflicts;

  QuestionController(Glossary glossary, Conflicts conflicts) {
    this.glossary = glossary;
    this.conflicts = conflicts;
  }

  /**
   * Entries with something that nobody has judged yet, the surest first.
   *
   * @param total how many there are in all
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ProposalsAnswer(long total, int offset, List<EntryView> entries) {}

  /**
   * What conflicts with what people decided.
   *
   * @param total how many there are in all
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ConflictsAnswer(int total, int offset, List<ConflictView> conflicts) {}

  /** A conflict; see {@link Conflict}. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ConflictView(
      String id,
      String kind,
      String language,
      String term,
      String decided,
      String found,
      String by,
      TermView evidence) {

    static ConflictView of(Conflict conflict) {
      return new ConflictView(
          conflict.conceptId(),
          conflict.kind().label(),
          conflict.designation().language().code(),
          conflict.designation().term(),
          conflict.decided(),
          conflict.found(),
          conflict.by().label(),
          TermView.of(conflict.evidence(), Language.EN));
    }
  }

  /**
   * How an entry was.
   *
   * @param entry null where there was none
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record StateAnswer(String id, long version, boolean decided, @Nullable EntryView entry) {}

  @Get("/proposals")
  ProposalsAnswer proposals(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "lang", "class", "q", "offset", "limit");
    int offset = parameters.integer("offset", 0, 0, Integer.MAX_VALUE);
    ProposalPage page =
        glossary.proposals(
            new ProposalFilter(
                parameters.language("lang").orElse(null),
                parameters.text("class").orElse(null),
                parameters.text("q").orElse(null)),
            offset,
            parameters.integer("limit", SHOWN, 1, MOST_SHOWN));
    return new ProposalsAnswer(
        page.total(),
        offset,
        page.ids().stream()
            .flatMap(id -> glossary.find(id).stream())
            .map(entry -> EntryView.current(entry, Language.EN))
            .toList());
  }

  @Get("/conflicts")
  ConflictsAnswer conflicts(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "lang", "kind", "offset", "limit");
    int offset = parameters.integer("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.integer("limit", SHOWN, 1, MOST_SHOWN);
    var languages = parameters.languages("lang");
    var kind = parameters.oneOf("kind", Conflict.Kind.values(), Conflict.Kind::label);
    List<Conflict> found =
        conflicts.find().stream()
            .filter(one -> languages.isEmpty() || languages.contains(one.designation().language()))
            .filter(one -> kind.isEmpty() || Objects.equals(kind.get(), one.kind()))
            .toList();
    return new ConflictsAnswer(
        found.size(),
        offset,
        found.stream().skip(offset).limit(limit).map(ConflictView::of).toList());
  }

  @Get("/concepts/{id:.+}/states/{version}")
  StateAnswer state(HttpRequest<?> request, String id, long version) {
    Parameters.of(request);
    Glossary.PastState past =
        glossary
            .state(id, version)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "no state of " + id + " at version " + version + " is kept"));
    return new StateAnswer(
        id,
        version,
        past.decided() != null,
        past.seen() == null ? null : EntryView.current(past.seen(), Language.EN));
  }
}
