package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The answer of a check in LanguageTool's protocol. Every field is always there: editors fail, or
 * switch checking off, where one is missing.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LanguageToolAnswer(
    Software software, Warnings warnings, LanguageAnswer language, List<Match> matches) {

  /** Which program answers. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Software(
      String name,
      String version,
      String buildDate,
      int apiVersion,
      boolean premium,
      String status) {

    static Software own() {
      String version = LanguageToolAnswer.class.getPackage().getImplementationVersion();
      return new Software("Hexapla", version == null ? "development" : version, "", 1, false, "");
    }
  }

  /** Whether something is missing. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Warnings(boolean incompleteResults) {}

  /** The language that was checked, and the one that the text seems to be in. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LanguageAnswer(String name, String code, Detected detectedLanguage) {}

  /** What the text seems to be in. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Detected(String name, String code, double confidence) {}

  /** A finding. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Match(
      String message,
      String shortMessage,
      int offset,
      int length,
      List<Value> replacements,
      Surroundings context,
      String sentence,
      MatchType type,
      Rule rule) {}

  /** A text in an object of its own, as the protocol has it. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Value(String value) {}

  /** The words around a finding, and where it stands in them. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Surroundings(String text, int offset, int length) {}

  /** Always {@code Other}. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record MatchType(String typeName) {}

  /** What kind of finding it is. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Rule(
      String id, String description, String issueType, List<Value> urls, Category category) {}

  /** Decides on the colour in which an editor underlines. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Category(String id, String name) {}
}
