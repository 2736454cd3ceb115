package org.hexapla.text;

import java.util.Set;

/**
 * French: elision, gender and number. Lucene's light stemmer also takes derivational endings off,
 * which makes one key of different terms; these rules take only the endings of gender and number.
 */
final class FrenchWords implements WordRules {

  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

  private static final Set<String> WHOLE =
      Set.copyOf(WordLists.read(Language.FR, "words-with-apostrophe"));

  /** Whether a folded word, without its apostrophe, is a word that French elides. */
  static boolean isElided(String folded) {
    return ELIDED.contains(folded);
  }

  @Override
  public int attachedStart(String run) {
    int apostrophe = Characters.indexOfApostrophe(run);
    if (apostrophe <= 0 || apostrophe + 1 == run.length()) {
      return 0;
    }
    boolean elided = isElided(Folding.fold(run.substring(0, apostrophe)));
    return elided && !WHOLE.contains(Folding.fold(run)) ? apostrophe + 1 : 0;
  }

  @Override
  public String stem(String folded) {
    String stem = folded;
    if (stem.length() > 4 && stem.endsWith("aux") && !stem.endsWith("eaux")) {
      return stem.substring(0, stem.length() - 3) + "al";
    }
    if (stem.length() <= 3) {
      return stem;
    }
    if (stem.endsWith("es")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return masculine(stem);
  }

  /** {@code traditionnell} → {@code traditionnel}, {@code administrativ} → {@code -tif}. */
  private static String masculine(String stem) {
    int length = stem.length();
    if (length > 5 && stem.endsWith("iv")) {
      return stem.substring(0, length - 1) + "f";
    }
    if (length > 5 && stem.endsWith("eus")) {
      return stem.substring(0, length - 1);
    }
    boolean doubled =
        length > 4 && (stem.endsWith("ell") || stem.endsWith("enn") || stem.endsWith("onn"));
    return doubled ? stem.substring(0, length - 1) : stem;
  }
}
