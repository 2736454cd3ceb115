package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.exchange.EntryView;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;

/** What the glossary holds, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GlossaryController {

  private static final int HITS = 20;
  private static final int MOST_HITS = 200;

  private final Glossary glossary;
  private final GlossarySearch search;

  GlossaryController(Glossary glossary, GlossarySearch search) {
    this.glossary = glossary;
    this.search = search;
  }

  /**
   * The answer of a look-up.
   *
   * @param count how many hits are here
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LookupAnswer(String query, int count, List<HitView> hits) {}

  /**
   * A hit.
   *
   * @param match why it is one: {@code exact}, {@code folded}, {@code inflected}, {@code prefix},
   *     {@code words}, {@code fuzzy}
   * @param language of the term that matched
   */
  @Serdeable
  record HitView(String match, String language, String term, EntryView entry) {}

  /** The log of an entry, newest first. */
  @Serdeable
  record ChangesAnswer(String id, List<ChangeView> changes) {}

  /**
   * A change.
   *
   * @param at ISO 8601 instant
   */
  @Serdeable
  record ChangeView(long lockVersion, String at, String who, String what) {}

  @Get("/lookup")
  LookupAnswer lookup(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "q", "from", "to", "limit");
    String query = parameters.required("q");
    if (query.length() > GlossarySearch.LONGEST_QUERY) {
      throw ProblemException.badRequest(
          "'q' has " + query.length() + " characters; at most " + GlossarySearch.LONGEST_QUERY);
    }
    Set<Language> from = parameters.languages("from");
    Set<Language> to = parameters.languages("to");
    int limit = parameters.integer("limit", HITS, 1, MOST_HITS);
    List<HitView> hits =
        search.lookup(query, from, limit).stream()
            .map(
                hit ->
                    new HitView(
                        hit.match().label(),
                        hit.language().code(),
                        hit.term(),
                        only(to, EntryView.of(hit.entry(), Language.EN))))
            .toList();
    return new LookupAnswer(query, hits.size(), hits);
  }

  @Get("/concepts/{+id}")
  EntryView concept(HttpRequest<?> request, String id) {
    Parameters.of(request);
    return EntryView.of(entry(id), Language.EN);
  }

  @Get("/concepts/{+id}/changes")
  ChangesAnswer changes(HttpRequest<?> request, String id) {
    Parameters.of(request);
    entry(id);
    return new ChangesAnswer(
        id,
        glossary.changes(id).stream()
            .map(
                change ->
                    new ChangeView(
                        change.lockVersion(), change.at().toString(), change.who(), change.what()))
            .toList());
  }

  private ConceptEntry entry(String id) {
    return glossary
        .find(id)
        .orElseThrow(() -> ProblemException.notFound("the glossary has no entry " + id));
  }

  private static EntryView only(Set<Language> shown, EntryView entry) {
    if (shown.isEmpty()) {
      return entry;
    }
    return new EntryView(
        entry.id(),
        entry.subjectField(),
        entry.origin(),
        entry.note(),
        only(shown, entry.definitions()),
        only(shown, entry.sections()));
  }

  private static <T> Map<String, T> only(Set<Language> shown, Map<String, T> byLanguage) {
    Map<String, T> kept = new LinkedHashMap<>(byLanguage);
    kept.keySet().retainAll(shown.stream().map(Language::code).toList());
    return kept;
  }
}
