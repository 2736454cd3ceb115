package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.exchange.ReviewFindingView;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Review;
import org.hexapla.glossary.ReviewFinding;
import org.hexapla.search.GlossarySearch;
import org.hexapla.search.GlossarySearch.Match;
import org.hexapla.text.Language;

/** What in the glossary somebody should look at, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {

  private static final int SHOWN = 100;
  private static final int MOST_SHOWN = 10_000;
  private static final int NEAR = 10;

  private final Review review;
  private final GlossarySearch search;

  ReviewController(Review review, GlossarySearch search) {
    this.review = review;
    this.search = search;
  }

  /**
   * The findings of one page.
   *
   * @param counts how many there are of each kind, whatever is asked for
   * @param total how many there are of what is asked for
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ReviewAnswer(
      Map<String, Integer> counts, int total, int offset, List<ReviewFindingView> findings) {}

  /** What there is already of a term that somebody types. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record DuplicatesAnswer(String query, List<DuplicateView> found) {}

  /**
   * A term that is there already.
   *
   * @param match {@code exact}, {@code folded}, {@code inflected}, or {@code fuzzy} for one that is
   *     near
   */
  @Serdeable
  record DuplicateView(String id, String language, String term, String status, String match) {}

  @Get("/review")
  ReviewAnswer review(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "kind", "lang", "offset", "limit");
    var kind = parameters.oneOf("kind", ReviewFinding.Kind.values(), ReviewFinding.Kind::label);
    Set<Language> languages = parameters.languages("lang");
    int offset = parameters.integer("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.integer("limit", SHOWN, 1, MOST_SHOWN);
    List<ReviewFinding> all = review.find();
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(finding -> counts.merge(finding.kind().label(), 1, Integer::sum));
    List<ReviewFinding> wanted =
        all.stream()
            .filter(finding -> kind.isEmpty() || kind.get() == finding.kind())
            .filter(finding -> languages.isEmpty() || languages.contains(finding.language()))
            .toList();
    return new ReviewAnswer(
        counts,
        wanted.size(),
        offset,
        wanted.stream().skip(offset).limit(limit).map(ReviewFindingView::of).toList());
  }

  @Get("/duplicates")
  DuplicatesAnswer duplicates(HttpRequest<?> request) {
    Parameters parameters = Parameters.of(request, "q", "lang");
    String query = parameters.required("q");
    return new DuplicatesAnswer(
        query,
        search.lookup(query, parameters.languages("lang"), NEAR).stream()
            .filter(hit -> hit.match().isWhole() || hit.match() == Match.FUZZY)
            .map(
                hit ->
                    new DuplicateView(
                        hit.entry().id(),
                        hit.language().code(),
                        hit.term(),
                        status(hit.entry(), hit).label(),
                        hit.match().label()))
            .toList());
  }

  private static AdministrativeStatus status(ConceptEntry entry, GlossarySearch.Hit hit) {
    return entry
        .section(hit.language())
        .flatMap(
            section ->
                section.terms().stream()
                    .filter(term -> term.term().equals(hit.term()))
                    .map(term -> term.status())
                    .findFirst())
        .orElse(AdministrativeStatus.PROPOSED);
  }
}
