package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.exchange.ConcordanceView;
import org.hexapla.search.Concordance;

/** A phrase in the documents. */
@Singleton
@Order(4)
final class ConcordanceTool implements TermTool {

  private static final int LINES = 10;
  private static final int MOST_LINES = 100;

  private final Concordance concordance;

  ConcordanceTool(Concordance concordance) {
    this.concordance = concordance;
  }

  /**
   * What was found.
   *
   * @param evidence whether the phrase stands anywhere
   */
  @Serdeable
  record Answer(String phrase, boolean evidence, List<ConcordanceView> lines) {}

  @Override
  public String name() {
    return "concordance";
  }

  @Override
  public String description() {
    return "Shows where a phrase stands in the documents: the sentence, its document and paragraph,"
        + " and what the same paragraph says in the other languages asked for.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("phrase", "the phrase", Concordance.LONGEST_PHRASE)
        .language("language", "the language of the phrase")
        .languages("to", "languages to show beside; default: none")
        .integer("limit", "how many sentences at the most", 1, MOST_LINES)
        .required("phrase", "language");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    String phrase = arguments.required("phrase");
    List<ConcordanceView> lines =
        concordance
            .find(
                phrase,
                arguments.requiredLanguage("language"),
                arguments.languages("to"),
                arguments.integer("limit", LINES, 1, MOST_LINES))
            .stream()
            .map(ConcordanceView::of)
            .toList();
    return new Answer(phrase, !lines.isEmpty(), lines);
  }
}
