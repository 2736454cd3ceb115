package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.exchange.EntryView;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;

/** The glossary. */
@Singleton
@Order(1)
final class LookupTool implements TermTool {

  private static final int HITS = 5;
  private static final int MOST_HITS = 50;

  private final GlossarySearch search;

  LookupTool(GlossarySearch search) {
    this.search = search;
  }

  /**
   * What was found.
   *
   * @param evidence whether there is any
   */
  @Serdeable
  record Answer(String query, boolean evidence, List<Hit> hits) {}

  /**
   * An entry.
   *
   * @param match why it was found
   * @param language of the term that matched
   */
  @Serdeable
  record Hit(String match, String language, String term, EntryView entry) {}

  @Override
  public String name() {
    return "lookup_term";
  }

  @Override
  public String description() {
    return "Looks a United Nations term up in the glossary, in any of the six official languages."
        + " Gives the concept entries with the terms of all six languages, their status"
        + " (preferred, admitted, proposed, deprecated, superseded) and, for each term, the"
        + " document, paragraph and sentence that prove it. evidence=false: nothing is known.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("query", "the term, or how it begins", GlossarySearch.LONGEST_QUERY)
        .languages("languages", "languages in which to look; default: all six")
        .integer("limit", "how many entries at the most", 1, MOST_HITS)
        .required("query");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    String query = arguments.required("query");
    List<Hit> hits =
        search
            .lookup(
                query,
                arguments.languages("languages"),
                arguments.integer("limit", HITS, 1, MOST_HITS))
            .stream()
            .map(
                hit ->
                    new Hit(
                        hit.match().label(),
                        hit.language().code(),
                        hit.term(),
                        EntryView.of(hit.entry(), Language.EN)))
            .toList();
    return new Answer(query, !hits.isEmpty(), hits);
  }
}
