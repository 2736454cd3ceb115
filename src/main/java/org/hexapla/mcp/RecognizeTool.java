package org.hexapla.mcp;

import io.micronaut.core.annotation.Order;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.exchange.RecognitionView;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;

/** The known terms of a text. */
@Singleton
@Order(3)
final class RecognizeTool implements TermTool {

  /** UTF-16 units; about 30 pages. */
  private static final int LONGEST_TEXT = 100_000;

  private final Recognizer recognizer;

  RecognizeTool(Recognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * What was found.
   *
   * @param evidence whether the text has any known term
   */
  @Serdeable
  record Answer(String language, boolean evidence, List<RecognitionView> hits) {}

  @Override
  public String name() {
    return "recognize_terms";
  }

  @Override
  public String description() {
    return "Finds every known United Nations term in a text, inflected forms too, with its place"
        + " (UTF-16 units) and its equivalents in the languages asked for.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("text", "the text", LONGEST_TEXT)
        .language("language", "the language of the text")
        .languages("to", "languages of the equivalents; default: none")
        .required("text", "language");
  }

  @Override
  public Answer answer(ToolArguments arguments) {
    Language language = arguments.requiredLanguage("language");
    List<RecognitionView> hits =
        RecognitionView.of(
            recognizer,
            arguments.required("text"),
            language,
            arguments.languages("to"),
            Recognizer.Scope.LONGEST);
    return new Answer(language.code(), !hits.isEmpty(), hits);
  }
}
