package org.hexapla.extract;

import java.util.Locale;
import org.hexapla.text.Language;

/**
 * Where the full form begins that stands directly before a short form in brackets.
 *
 * <p>An acronym is made of the first letters of words, of several letters of one word at times
 * (МАГАТЭ). The full form begins where most of its letters are found in that way, all but a few;
 * acronyms that come from another language (UNESCO in French, ЮНЕСКО) have no such beginning, and
 * there the nearest head of the name of an organ begins it. In either case what is joined to it
 * from before back to a capital belongs to it (Детский фонд Организации …). In Arabic, which has
 * neither capitals nor acronyms, the head of a name begins it too, and a short form is tied that
 * repeats a word of the full form (هيئة الأمم المتحدة للمرأة) or is one word behind the name of an
 * organ (اليونسكو). In Chinese it is the longest stretch of the phrase that holds the characters of
 * the short form in their order.
 */
final class FullForms {

  private static final int WORDS_A_LETTER = 2;

  /** Of the letters of an acronym, the share that its full form must spell. */
  private static final double SPELLED_SHARE = 0.5;

  /** Words that a full form may have where the letters of its short form do not tell. */
  private static final int LONGEST_NAME = 20;

  /** Characters that a Chinese full form may have. */
  private static final int LONGEST_CHINESE = 28;

  private static final String ARABIC_ARTICLE = "ال";

  private final UnitStream units;
  private final Language language;
  private final TermClasses classes;

  FullForms(UnitStream units, Language language, TermClasses classes) {
    this.units = units;
    this.language = language;
    this.classes = classes;
  }

  /**
   * The first unit of the full form, or -1 where the brackets hold no short form.
   *
   * @param start the first unit in the brackets
   * @param end behind the last unit in the brackets
   * @param fullEnd behind the last unit before the brackets
   */
  int start(int start, int end, int fullEnd) {
    String shortForm = units.surface(start, end);
    if (language == Language.ZH) {
      return end - start < 2 ? -1 : chineseStart(shortForm, fullEnd);
    }
    if (units.has(start, UnitStream.ACRONYM) && !shortForm.contains(" ")) {
      return acronymStart(shortForm, fullEnd);
    }
    return language == Language.AR ? arabicStart(start, end, fullEnd) : -1;
  }

  private int acronymStart(String acronym, int fullEnd) {
    String letters = acronym.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    int[] behind = new int[letters.length() + 1];
    int best = -1;
    int most = 0;
    int furthest = Math.max(0, fullEnd - letters.length() * WORDS_A_LETTER);
    for (int unit = fullEnd - 1; unit >= furthest && !isBound(unit); unit--) {
      String word = units.surface(unit, unit + 1).toLowerCase(Locale.ROOT);
      boolean mayBegin =
          !units.has(unit, UnitStream.SMALL | UnitStream.FUNCTION | UnitStream.NUMBER);
      int spelled = mayBegin ? spelled(word, letters, 0, behind) : 0;
      if (spelled > most && fullEnd - unit > 1) {
        most = spelled;
        best = unit;
      }
      behind = withWord(word, letters, behind);
    }
    if (most == letters.length()) {
      return best;
    }
    int head = language == Language.EN ? -1 : organ(fullEnd);
    int found = head >= 0 || most <= letters.length() * SPELLED_SHARE ? head : best;
    return found < 0 ? -1 : withWhatIsJoined(found);
  }

  /**
   * How many letters from one on a word that begins with that letter and the words behind it spell.
   *
   * @param behind how many letters from each on the words behind spell
   */
  private static int spelled(String word, String letters, int from, int[] behind) {
    int most = 0;
    for (int taken = 0;
        taken < word.length()
            && from + taken < letters.length()
            && word.charAt(taken) == letters.charAt(from + taken);
        taken++) {
      most = Math.max(most, taken + 1 + behind[from + taken + 1]);
    }
    return most;
  }

  /** How many letters from each on some words spell, letters and words left out as need be. */
  private static int[] withWord(String word, String letters, int[] behind) {
    int[] most = behind.clone();
    for (int from = letters.length() - 1; from >= 0; from--) {
      int begun = Math.max(most[from + 1], spelled(word, letters, from, behind));
      most[from] = Math.max(behind[from], begun);
    }
    return most;
  }

  private boolean isBound(int unit) {
    return units.key(unit) == UnitStream.BOUND;
  }

  /** The furthest capital before a unit that no word of grammar parts from it; else the unit. */
  private int withWhatIsJoined(int from) {
    int start = from;
    for (int unit = from - 1; unit >= 0 && units.has(unit, UnitStream.CONTENT); unit--) {
      start = units.has(unit, UnitStream.CAPITAL) ? unit : start;
    }
    return start;
  }

  /** The nearest head of the name of an organ in the phrase with a word behind it, or -1. */
  private int organ(int fullEnd) {
    int head = head(fullEnd - 1, fullEnd);
    while (head >= 0 && classes.ofHead(head) != TermClass.ORGAN) {
      head = head(head, fullEnd);
    }
    return head;
  }

  /** The nearest head of a name before a unit, or -1. */
  private int head(int before, int fullEnd) {
    for (int unit = before - 1; unit >= Math.max(0, fullEnd - LONGEST_NAME); unit--) {
      if (isBound(unit)) {
        return -1;
      }
      if (units.has(unit, UnitStream.HEAD) && !units.has(unit, UnitStream.SMALL)) {
        return unit;
      }
    }
    return -1;
  }

  private int arabicStart(int start, int end, int fullEnd) {
    if (!units.has(start, UnitStream.CONTENT) || classes.isState(start, end)) {
      return -1;
    }
    for (int head = head(fullEnd - 1, fullEnd); head >= 0; head = head(head, fullEnd)) {
      if (sharesWord(start, end, head, fullEnd)) {
        return head;
      }
    }
    boolean oneWord = end - start == 1 && units.surface(start, end).startsWith(ARABIC_ARTICLE);
    return oneWord ? organ(fullEnd) : -1;
  }

  private boolean sharesWord(int start, int end, int fullStart, int fullEnd) {
    for (int unit = start; unit < end; unit++) {
      for (int full = fullStart; full < fullEnd; full++) {
        if (units.has(unit, UnitStream.CONTENT) && units.key(unit) == units.key(full)) {
          return true;
        }
      }
    }
    return false;
  }

  private int chineseStart(String shortForm, int fullEnd) {
    int wanted = shortForm.length() - 1;
    int found = -1;
    for (int unit = fullEnd - 1; unit >= Math.max(0, fullEnd - LONGEST_CHINESE); unit--) {
      if (isBound(unit) || units.has(unit, UnitStream.COMMA)) {
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
