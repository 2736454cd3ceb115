package org.hexapla.align;

import org.hexapla.text.SoundSkeleton;

/**
 * How alike the words of two languages sound: names in different scripts and cognates. Twice the
 * length of the longest common subsequence of their consonants over the sum of their lengths; 0
 * where they do not begin alike or have too few consonants to tell.
 */
final class WordLikeness {

  /** Two consonants are shared by chance too often. */
  private static final int FEWEST_CONSONANTS = 3;

  private static final int MOST_CONSONANTS = 16;
  private static final int SHORTEST_WORD = 2;

  private final String[] source;
  private final String[] target;
  private final int[][] lengths = new int[2][MOST_CONSONANTS + 1];

  WordLikeness(Vocabulary source, Vocabulary target) {
    this.source = source.derived(WordLikeness::skeleton);
    this.target = target.derived(WordLikeness::skeleton);
  }

  private static String skeleton(String word) {
    boolean letters = word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
    String skeleton = letters ? SoundSkeleton.of(word) : "";
    boolean telling =
        skeleton.length() >= FEWEST_CONSONANTS && skeleton.length() <= MOST_CONSONANTS;
    return telling ? skeleton : "";
  }

  /** From 0 to 1, for two keys by their numbers. Not thread-safe. */
  double of(int sourceKey, int targetKey) {
    String one = source[sourceKey];
    String other = target[targetKey];
    boolean comparable =
        !one.isEmpty()
            && !other.isEmpty()
            && one.charAt(0) == other.charAt(0)
            && Math.abs(one.length() - other.length()) <= 2;
    return comparable ? 2.0 * common(one, other) / (one.length() + other.length()) : 0;
  }

  private int common(String one, String other) {
    java.util.Arrays.fill(lengths[0], 0);
    for (int i = 0; i < one.length(); i++) {
      int[] above = lengths[i & 1];
      int[] row = lengths[(i + 1) & 1];
      row[0] = 0;
      for (int j = 0; j < other.length(); j++) {
        row[j + 1] =
            one.charAt(i) == other.charAt(j) ? above[j] + 1 : Math.max(row[j], above[j + 1]);
      }
    }
    return lengths[one.length() & 1][other.length()];
  }
}
