package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.hexapla.exchange.EntryView;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** One entry. */
@Singleton
@Order(2)
final class ConceptTool implements TermTool {

  private static final int LONGEST_ID = 200;

  private final Glossary glossary;

  ConceptTool(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * What was found.
   *
   * @param evidence whether there is such an entry
   */
  @Serdeable
  record Answer(String id, boolean evidence, @Nullable EntryView entry) {}

  @Override
  public String name() {
    return "get_concept";
  }

  @Override
  public String description() {
    return "Gives one concept entry by its id: the terms of the six official languages with status,"
        + " type, source, occurrences by year and the sentences that prove them.";
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
    EntryView entry = glossary.find(id).map(found -> EntryView.of(found, Language.EN)).orElse(null);
    return new Answer(id, entry != null, entry);
  }
}
