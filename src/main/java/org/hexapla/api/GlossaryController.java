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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Organ;
import org.hexapla.exchange.EntryView;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.GlossarySearch;
import org.hexapla.search.SearchFilter;
import org.hexapla.text.Language;

/** What the glossary holds, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GlossaryController {

  private static final int HITS = 20;
  private static final int MOST_HITS = 200;

  private static final String[] LOOKUP_PARAMETERS = {
    "q", "from", "to", "limit", "offset", "status", "class", "organ", "session", "since", "until",
    "six"
  };

  private static final String[] SUGGEST_PARAMETERS = {
    "q", "from", "to", "limit", "status", "class", "organ", "session", "since", "until", "six"
  };

  /** Hits before a page; more are not gone through. */
  private static final int LAST_OFFSET = 800;

  private final Glossary glossary;
  private final GlossarySearch search;

  GlossaryController(Glossary glossary, GlossarySearch search) {
    this.glossary = glossary;
    this.search = search;
  }

  /**
   * A page of the answer of a look-up.
   *
   * @param offset how many better hits stand before this page
   * @param count how many hits are here
   * @param more whether there are hits behind this page
   * @param didYouMean terms near to what was asked, where nothing else answers it
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LookupAnswer(
      String query,
      int offset,
      int count,
      boolean more,
      List<String> didYouMean,
      List<HitView> hits) {}

  /** What a query may become while it is typed. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SuggestAnswer(String query, int count, List<SuggestionView> hits) {}

  /**
   * A hit without its entry.
   *
   * @param language of the term that matched
   * @param equivalents what to call it, by language code
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SuggestionView(
      String id,
      String match,
      String language,
      String term,
      String status,
      Map<String, EquivalentView> equivalents) {

    static SuggestionView of(GlossarySearch.Suggestion suggestion, Set<Language> shown) {
      Map<String, EquivalentView> equivalents = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        GlossarySearch.Equivalent equivalent = suggestion.equivalents().get(language);
        if (equivalent != null && (shown.isEmpty() || shown.contains(language))) {
          equivalents.put(
              language.code(), new EquivalentView(equivalent.term(), equivalent.status().label()));
        }
      }
      return new SuggestionView(
          suggestion.conceptId(),
          suggestion.match().label(),
          suggestion.language().code(),
          suggestion.term(),
          suggestion.status().label(),
          equivalents);
    }
  }

  /** A term and what the institution says of it. */
  @Serdeable
  record EquivalentView(String term, String status) {}

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

  @Get("/lookup")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "q",
      required = true,
      description = "what is looked for")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "from",
      description =
          "codes of the languages searched, with commas between them; ar, zh, en, fr, ru, es")
  @Parameter(in = ParameterIn.QUERY, name = "to", description = "codes of the languages shown")
  @Parameter(in = ParameterIn.QUERY, name = "limit", description = "how many at the most")
  @Parameter(in = ParameterIn.QUERY, name = "offset", description = "how many to leave out before")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "status",
      description = "preferred, admitted, proposed, deprecated, superseded")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "class",
      description = "the subject of the entry, or the class of the term")
  @Parameter(in = ParameterIn.QUERY, name = "organ", description = "A, S, E, A/HRC, T or ST")
  @Parameter(in = ParameterIn.QUERY, name = "session", description = "the number of a session")
  @Parameter(in = ParameterIn.QUERY, name = "since", description = "a year, or a day")
  @Parameter(in = ParameterIn.QUERY, name = "until", description = "the last year")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "six",
      description = "true: only entries with terms in all six languages")
  LookupAnswer lookup(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, LOOKUP_PARAMETERS);
    String query = query(parameters);
    Set<Language> to = parameters.languages("to");
    int limit = parameters.integer("limit", HITS, 1, MOST_HITS);
    int offset = parameters.integer("offset", 0, 0, LAST_OFFSET - 1);
    List<GlossarySearch.Hit> found = search.lookup(query, filter(parameters), offset + limit + 1);
    List<HitView> hits =
        found.stream()
            .skip(offset)
            .limit(limit)
            .map(
                hit ->
                    new HitView(
                        hit.match().label(),
                        hit.language().code(),
                        hit.term(),
                        only(to, EntryView.current(hit.entry(), Language.EN))))
            .toList();
    boolean more = found.size() > offset + limit;
    return new LookupAnswer(query, offset, hits.size(), more, GlossarySearch.meant(found), hits);
  }

  @Get("/suggest")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "q",
      required = true,
      description = "what is looked for")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "from",
      description =
          "codes of the languages searched, with commas between them; ar, zh, en, fr, ru, es")
  @Parameter(in = ParameterIn.QUERY, name = "to", description = "codes of the languages shown")
  @Parameter(in = ParameterIn.QUERY, name = "limit", description = "how many at the most")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "status",
      description = "preferred, admitted, proposed, deprecated, superseded")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "class",
      description = "the subject of the entry, or the class of the term")
  @Parameter(in = ParameterIn.QUERY, name = "organ", description = "A, S, E, A/HRC, T or ST")
  @Parameter(in = ParameterIn.QUERY, name = "session", description = "the number of a session")
  @Parameter(in = ParameterIn.QUERY, name = "since", description = "a year, or a day")
  @Parameter(in = ParameterIn.QUERY, name = "until", description = "the last year")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "six",
      description = "true: only entries with terms in all six languages")
  SuggestAnswer suggest(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, SUGGEST_PARAMETERS);
    String query = query(parameters);
    Set<Language> to = parameters.languages("to");
    List<SuggestionView> hits =
        search
            .suggest(query, filter(parameters), parameters.integer("limit", HITS, 1, MOST_HITS))
            .stream()
            .map(suggestion -> SuggestionView.of(suggestion, to))
            .toList();
    return new SuggestAnswer(query, hits.size(), hits);
  }

  private static String query(Parameters parameters) {
    String query = parameters.required("q");
    if (query.length() > GlossarySearch.LONGEST_QUERY) {
      throw ProblemException.badRequest(
          "'q' has " + query.length() + " characters; at most " + GlossarySearch.LONGEST_QUERY);
    }
    return query;
  }

  private static SearchFilter filter(Parameters parameters) {
    return new SearchFilter(
        parameters.languages("from"),
        parameters.all("status", AdministrativeStatus::of),
        parameters.all("class", Optional::of),
        parameters.all("organ", GlossaryController::organ),
        parameters.all("session", GlossaryController::session),
        parameters.year("since"),
        parameters.year("until"),
        parameters.text("six").filter("true"::equals).isPresent());
  }

  /** By what the symbols of its documents begin with. */
  private static Optional<Organ> organ(String series) {
    return Arrays.stream(Organ.values())
        .filter(organ -> organ.series().equalsIgnoreCase(series))
        .findFirst();
  }

  private static Optional<Integer> session(String number) {
    return number.matches("[1-9]\\d{0,2}")
        ? Optional.of(Integer.valueOf(number))
        : Optional.empty();
  }

  @Get("/concepts/{id:.+}")
  EntryView concept(HttpRequest<?> request, String id) {
    Parameters.of(request);
    return EntryView.current(entry(id), Language.EN);
  }

  @Get("/concepts/{id:.+}/changes")
  ChangesAnswer changes(HttpRequest<?> request, String id) {
    Parameters.of(request);
    entry(id);
    return new ChangesAnswer(id, glossary.changes(id).stream().map(ChangeView::of).toList());
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
        only(shown, entry.sections()),
        entry.version());
  }

  private static <T> Map<String, T> only(Set<Language> shown, Map<String, T> byLanguage) {
    Map<String, T> kept = new LinkedHashMap<>(byLanguage);
    kept.keySet().retainAll(shown.stream().map(Language::code).toList());
    return kept;
  }
}
