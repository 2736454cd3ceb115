package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.exchange.ConcordanceAnswer;
import org.hexapla.exchange.ConcordanceView;
import org.hexapla.search.Concordance;
import org.hexapla.text.Language;

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
   * @param equivalents how often each stands for it in the newest places, by language
   */
  @Serdeable
  record Answer(
      String phrase,
      boolean evidence,
      Map<String, List<ConcordanceView.CountView>> equivalents,
      List<ConcordanceView> lines) {}

  @Override
  public String name() {
    return "concordance";
  }

  @Override
  public String description() {
    return "Shows where a phrase stands in the documents: the sentence, its document and paragraph,"
        + " and what the same paragraph says in the other languages asked for, the equivalent"
        + " marked; and in how many of the newest places each equivalent stands, year by year.";
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
    Set<Language> to = arguments.languages("to");
    int limit = arguments.integer("limit", LINES, 1, MOST_LINES);
    List<Concordance.Line> found =
        concordance.find(
            phrase,
            arguments.requiredLanguage("language"),
            to,
            Math.max(limit, Concordance.LINES_COUNTED));
    ConcordanceAnswer answer = ConcordanceAnswer.of(phrase, found, limit, to);
    return new Answer(phrase, !found.isEmpty(), answer.equivalents(), answer.lines());
  }
}
