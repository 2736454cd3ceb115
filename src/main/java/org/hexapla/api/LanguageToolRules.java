package org.hexapla.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexapla.check.FindingKind;

/** The kinds of findings as rules with ids, which editors show and switch off. */
final class LanguageToolRules {

  static final LanguageToolAnswer.Category CATEGORY =
      new LanguageToolAnswer.Category("TERMINOLOGY", "Terminology");

  private static final String PREFIX = "HEXAPLA_";

  private LanguageToolRules() {}

  static List<LanguageToolAnswer.Rule> all() {
    return Arrays.stream(FindingKind.values()).map(LanguageToolRules::of).toList();
  }

  static LanguageToolAnswer.Rule of(FindingKind kind) {
    return new LanguageToolAnswer.Rule(
        id(kind),
        kind.description(),
        kind.isTerminology() ? "terminology" : "inconsistency",
        List.of(),
        CATEGORY);
  }

  static String id(FindingKind kind) {
    return PREFIX + kind.name().toUpperCase(Locale.ROOT);
  }
}
