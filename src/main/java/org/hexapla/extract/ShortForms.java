package org.hexapla.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;

/**
 * Short forms that stand in brackets behind their full form: {@code International Atomic Energy
 * Agency (IAEA)}, 联合国促进性别平等和增强妇女权能署(妇女署).
 *
 * <p>In scripts with capitals the full form begins with the nearest capital that is the first
 * letter of the short form, at the most {@link #WORDS_A_LETTER} words a letter back. In Chinese it
 * is the longest stretch of the phrase that holds the characters of the short form in their order.
 */
final class ShortForms implements StringSource {

  private static final int WORDS_A_LETTER = 2;

  /** Characters that a Chinese short form may have. */
  private static final int LONGEST_CHINESE = 6;

  /** Characters that a Chinese full form may have. */
  private static final int LONGEST_CHINESE_FULL = 28;

  private final UnitStream units;
  private final Language language;
  private final Map<Long, Set<String>> tied = new HashMap<>();

  ShortForms(UnitStream units, Language language) {
    this.units = units;
    this.language = language;
  }

  @Override
  public void strings(Receiver receiver) {
    for (int unit = 2; unit < units.size(); unit++) {
      if (!units.has(unit, UnitStream.BRACKET_OPENED) || units.key(unit - 1) != UnitStream.BOUND) {
        continue;
      }
      int end = bracketEnd(unit);
      int fullEnd = unit - 1;
      int fullStart = end == 0 ? -1 : fullStart(unit, end, fullEnd);
      if (fullStart >= 0 && units.place(fullStart) == units.place(unit)) {
        tie(fullStart, fullEnd, unit, end);
        receiver.string(fullStart, fullEnd);
        receiver.string(unit, end);
      }
    }
  }

  private void tie(int fullStart, int fullEnd, int start, int end) {
    String full = units.surface(fullStart, fullEnd);
    String shortForm = units.surface(start, end);
    tied.computeIfAbsent(UnitHash.of(units, fullStart, fullEnd), h -> new LinkedHashSet<>())
        .add(shortForm);
    tied.computeIfAbsent(UnitHash.of(units, start, end), h -> new LinkedHashSet<>()).add(full);
  }

  /** The short forms of a full form, or the full forms of a short one. */
  Set<String> tiedTo(long hash) {
    return tied.getOrDefault(hash, Set.of());
  }

  private int bracketEnd(int start) {
    int longest = language == Language.ZH ? LONGEST_CHINESE : 1;
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

  private int fullStart(int start, int end, int fullEnd) {
    if (language == Language.ZH) {
      return end - start < 2 ? -1 : chineseStart(units.surface(start, end), fullEnd);
    }
    return units.has(start, UnitStream.ACRONYM)
        ? capitalStart(units.surface(start, end), fullEnd)
        : -1;
  }

  private int capitalStart(String acronym, int fullEnd) {
    String first = acronym.substring(0, 1).toLowerCase(Locale.ROOT);
    int furthest = Math.max(0, fullEnd - acronym.length() * WORDS_A_LETTER);
    for (int unit = fullEnd - 2; unit >= furthest; unit--) {
      if (units.key(unit) == UnitStream.BOUND) {
        return -1;
      }
      boolean matches =
          !units.has(unit, UnitStream.SMALL | UnitStream.FUNCTION | UnitStream.NUMBER)
              && units.surface(unit, unit + 1).toLowerCase(Locale.ROOT).startsWith(first);
      if (matches) {
        return unit;
      }
    }
    return -1;
  }

  private int chineseStart(String shortForm, int fullEnd) {
    int wanted = shortForm.length() - 1;
    int found = -1;
    for (int unit = fullEnd - 1; unit >= Math.max(0, fullEnd - LONGEST_CHINESE_FULL); unit--) {
      if (units.key(unit) == UnitStream.BOUND || units.has(unit, UnitStream.COMMA)) {
        break;
      }
      if (wanted >= 0
          && units.surface(unit, unit + 1).equals(shortForm.substring(wanted, wanted + 1))) {
        wanted--;
      }
      if (wanted < 0
          && units.has(unit, UnitStream.WORD_START)
          && units.has(unit, UnitStream.CONTENT)) {
        found = unit;
      }
    }
    return fullEnd - found > shortForm.length() ? found : -1;
  }
}
