package org.hexapla.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;

/**
 * Short forms that stand in brackets behind their full form: {@code International Atomic Energy
 * Agency (IAEA)}, 联合国促进性别平等和增强妇女权能署(妇女署).
 */
final class ShortForms implements StringSource {

  /** Characters that a Chinese short form may have. */
  private static final int LONGEST_CHINESE = 6;

  /** Words that an Arabic short form may have: هيئة الأمم المتحدة للمرأة. */
  private static final int LONGEST_ARABIC = 5;

  /** Words that another short form may have: {@code UN-Women}. */
  private static final int LONGEST = 3;

  private final UnitStream units;
  private final FullForms fullForms;
  private final int longest;
  private final Map<Long, Set<Long>> tied = new HashMap<>();

  ShortForms(UnitStream units, Language language, TermClasses classes) {
    this.units = units;
    fullForms = new FullForms(units, language, classes);
    longest =
        switch (language) {
          case ZH -> LONGEST_CHINESE;
          case AR -> LONGEST_ARABIC;
          default -> LONGEST;
        };
  }

  @Override
  public void strings(Receiver receiver) {
    for (int unit = 2; unit < units.size(); unit++) {
      if (!units.has(unit, UnitStream.BRACKET_OPENED) || units.key(unit - 1) != UnitStream.BOUND) {
        continue;
      }
      int end = bracketEnd(unit);
      int fullEnd = unit - 1;
      int fullStart = end == 0 ? -1 : fullForms.start(unit, end, fullEnd);
      if (fullStart >= 0 && units.place(fullStart) == units.place(unit)) {
        tie(fullStart, fullEnd, unit, end);
        receiver.string(fullStart, fullEnd);
        receiver.string(unit, end);
      }
    }
  }

  private void tie(int fullStart, int fullEnd, int start, int end) {
    long full = UnitHash.of(units, fullStart, fullEnd);
    long shortForm = UnitHash.of(units, start, end);
    tied.computeIfAbsent(full, hash -> new LinkedHashSet<>()).add(shortForm);
    tied.computeIfAbsent(shortForm, hash -> new LinkedHashSet<>()).add(full);
  }

  /** The hashes of the short forms of a full form, or of the full forms of a short one. */
  Set<Long> tiedTo(long hash) {
    return tied.getOrDefault(hash, Set.of());
  }

  private int bracketEnd(int start) {
    for (int unit = start; unit < Math.min(units.size(), start + longest); unit++) {
      if (units.key(unit) == UnitStream.BOUND || units.has(unit, UnitStream.NUMBER)) {
        return 0;
      }
      if (units.has(unit, UnitStream.BRACKET_CLOSED)) {
        return unit + 1;
      }
    }
    return 0;
  }
}
