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
  private static final int LAST_LINE = 5_000;

  private final Concordance concordance;

  ConcordanceTool(Concordance concordance) {
    this.concordance = concordance;
  }

  /**
   * What was found.
   *
   * @param evidence whether the phrase stands anywhere
   * @param more whether there are places behind these lines
   * @param equivalents how often each stands for it in the newest places, by language
   */
  @Serdeable
  record Answer(
      String phrase,
      boolean evidence,
      boolean more,
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
        .integer("offset", "how many newer sentences to leave out before", 0, LAST_LINE)
        .required("phrase", "language");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    String phrase = arguments.required("phrase");
    Set<Language> to = arguments.languages("to");
    int limit = arguments.integer("limit", LINES, 1, MOST_LINES);
    int offset = arguments.integer("offset", 0, 0, LAST_LINE);
    List<Concordance.Line> found =
        concordance.find(
            phrase,
            arguments.requiredLanguage("language"),
            to,
            ConcordanceAnswer.needed(offset, limit));
    ConcordanceAnswer answer = ConcordanceAnswer.of(phrase, found, offset, limit, to);
    return new Answer(
        phrase, !found.isEmpty(), answer.more(), answer.equivalents(), answer.lines());
  }
}
