package org.hexapla.check;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which kinds of findings are looked for at all, and at which level, as the configuration says. */
@Singleton
final class CheckSettings {

  private static final String LEVELS = "hexapla.check.levels.";
  private static final String TYPOGRAPHY = "hexapla.check.typography";
  private static final String OFF = "off";
  private static final String OWN = "own";

  private final Set<FindingKind> off = EnumSet.noneOf(FindingKind.class);
  private final Map<FindingKind, Finding.Level> levels = new EnumMap<>(FindingKind.class);
  private final boolean typography;

  /**
   * @throws IllegalArgumentException where a level is none
   */
  CheckSettings(Environment environment) {
    for (FindingKind kind : FindingKind.values()) {
      String level =
          environment
              .getProperty(LEVELS + kind.label(), String.class)
              .map(value -> value.strip().toLowerCase(Locale.ROOT))
              .map(value -> value.equals("false") ? OFF : value) // YAML takes off for false
              .orElse(OWN);
      if (level.equals(OFF)) {
        off.add(kind);
      } else if (!level.equals(OWN)) {
        levels.put(kind, level(kind, level));
      }
    }
    typography = environment.getProperty(TYPOGRAPHY, Boolean.class).orElse(false);
  }

  private static Finding.Level level(FindingKind kind, String name) {
    for (Finding.Level level : Finding.Level.values()) {
      if (level.label().equals(name)) {
        return level;
      }
    }
    throw new IllegalArgumentException(
        LEVELS + kind.label() + ": '" + name + "' is none of own, error, warning, hint, off");
  }

  /** The kinds that are looked for where these are asked for. */
  Set<FindingKind> wanted(Set<FindingKind> asked) {
    Set<FindingKind> wanted = EnumSet.noneOf(FindingKind.class);
    wanted.addAll(asked);
    if (typography && asked.containsAll(FindingKind.standard())) {
      wanted.add(FindingKind.TYPOGRAPHY);
    }
    wanted.removeAll(off);
    return wanted;
  }

  /** A finding at the level that is set for its kind. */
  Finding atLevel(Finding finding) {
    return Optional.ofNullable(levels.get(finding.kind()))
        .map(level -> finding.with(finding.note().at(level)))
        .orElse(finding);
  }
}
