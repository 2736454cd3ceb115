package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.FindingView;
import org.hexapla.text.Language;

/** A draft against the glossary. */
@Singleton
@Order(6)
final class CheckTool implements TermTool {

  /** UTF-16 units; about 30 pages. */
  private static final int LONGEST_TEXT = 100_000;

  private final DraftChecker checker;

  CheckTool(DraftChecker checker) {
    this.checker = checker;
  }

  /**
   * What was found.
   *
   * @param clean whether nothing was
   */
  @Serdeable
  record Answer(String language, boolean clean, List<FindingView> findings) {}

  @Override
  public String name() {
    return "check_draft";
  }

  @Override
  public String description() {
    return "Checks a draft of a United Nations document for terminology: superseded names, terms"
        + " that are not the approved ones, wrong references, formulas; with a source text also"
        + " whether its terms are translated as approved. Each finding has its place, what is"
        + " right, and the paragraph that proves it.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("text", "the draft", LONGEST_TEXT)
        .language("language", "the language of the draft")
        .text("source", "what the draft was translated from", LONGEST_TEXT)
        .language("sourceLanguage", "the language of the source")
        .required("text", "language");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    Language language = arguments.requiredLanguage("language");
    Draft plain = Draft.of(arguments.required("text"), language);
    Draft draft =
        arguments
            .text("source")
            .map(source -> plain.from(source, arguments.requiredLanguage("sourceLanguage")))
            .orElse(plain);
    List<FindingView> findings =
        checker.check(draft).stream().map(finding -> FindingView.of(finding, draft)).toList();
    return new Answer(language.code(), findings.isEmpty(), findings);
  }
}
