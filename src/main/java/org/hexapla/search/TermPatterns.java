package org.hexapla.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which a term may stand in a text: with its commas or without, and where it has three
 * words or more with each of its links (of the, de la) or without. A text that has a link where the
 * term has none is another term.
 */
final class TermPatterns {

  /** Units; no term has more. */
  static final int LONGEST = 120;

  /** Words; a shorter term without its links may be another term. */
  private static final int WORDS_WITHOUT_LINKS = 3;

  /** Links that are each left out or not; more double the patterns once more each. */
  private static final int LINKS_APART = 3;

  private final String term;
  private final TextUnits units;

  private TermPatterns(String term, TextUnits units) {
    this.term = term;
    this.units = units;
  }

  /**
   * The patterns of a term, each beginning and ending with a word; none for a term without words.
   */
  static List<int[]> of(String term, TextUnits units) {
    return new TermPatterns(term, units).all();
  }

  private List<int[]> all() {
    int links = 0;
    int words = 0;
    for (int i = 0; i < units.size(); i++) {
      links += isLink(i) ? 1 : 0;
      words += isLink(i) || isMark(i) ? 0 : 1;
    }
    if (words == 0 || units.size() > LONGEST) {
      return List.of();
    }
    boolean apart = words >= WORDS_WITHOUT_LINKS && links <= LINKS_APART;
    int everyLink = (1 << Math.min(links, Integer.SIZE - 2)) - 1;
    List<int[]> patterns = new ArrayList<>();
    for (int kept = apart ? 0 : everyLink; kept <= everyLink; kept++) {
      patterns.add(pattern(kept, true));
      patterns.add(pattern(kept, false));
    }
    return patterns;
  }

  /**
   * A pattern.
   *
   * @param keptLinks a bit for each link in turn, set where it is kept
   */
  private int[] pattern(int keptLinks, boolean marks) {
    int[] kept = new int[units.size()];
    int size = 0;
    int behindLastWord = 0;
    int links = 0;
    for (int i = 0; i < units.size(); i++) {
      boolean link = isLink(i);
      boolean wanted = link ? (keptLinks >> links++ & 1) == 1 : marks || !isMark(i);
      boolean inside = size > 0 || !(link || isMark(i));
      boolean repeated = link && size > 0 && kept[size - 1] == UnitDictionary.LINK;
      if (wanted && inside && !repeated) {
        kept[size++] = units.unit(i);
        behindLastWord = link || isMark(i) ? behindLastWord : size;
      }
    }
    return Arrays.copyOf(kept, behindLastWord);
  }

  private boolean isLink(int index) {
    return units.unit(index) == UnitDictionary.LINK;
  }

  private boolean isMark(int index) {
    return !isLink(index) && !Character.isLetterOrDigit(term.charAt(units.start(index)));
  }
}
