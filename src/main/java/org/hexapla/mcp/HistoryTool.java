package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.hexapla.corpus.Corpus;
import org.hexapla.exchange.HistoryView;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The names of a concept through the years. */
@Singleton
@Order(5)
final class HistoryTool implements TermTool {

  private static final int LONGEST_ID = 200;

  private final Glossary glossary;
  private final Corpus corpus;

  HistoryTool(Glossary glossary, Corpus corpus) {
    this.glossary = glossary;
    this.corpus = corpus;
  }

  /**
   * What was found.
   *
   * @param evidence whether there is such an entry
   */
  @Serdeable
  record Answer(String id, boolean evidence, @Nullable HistoryView history) {}

  @Override
  public String name() {
    return "term_history";
  }

  @Override
  public String description() {
    return "Tells what a concept was called when: for each name its occurrences by year, its first"
        + " and last use, the name that took its place, and the parallel paragraphs that prove it.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("id", "the id of the entry, as lookup_term gives it", LONGEST_ID)
        .required("id");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    String id = arguments.required("id");
    HistoryView history =
        glossary.find(id).map(entry -> HistoryView.of(entry, corpus, Language.EN)).orElse(null);
    return new Answer(id, history != null, history);
  }
}
