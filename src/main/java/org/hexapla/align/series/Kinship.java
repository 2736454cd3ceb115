package org.hexapla.align.series;

import java.util.List;
import org.hexapla.text.Language;

/** How alike two names are as strings. */
final class Kinship {

  /**
   * Of the letters of two words, the share that must agree for one to be a spelling of the other.
   */
  private static final double ALIKE = 0.7;

  /** Of the characters of a Chinese name, the share that may be written otherwise. */
  private static final double OTHER_CHARACTERS = 0.34;

  private Kinship() {}

  /**
   * Twice the length of the longest common subsequence of two lists over the sum of their lengths:
   * from 0, nothing in common, to 1, the same.
   */
  static double of(List<String> one, List<String> other) {
    return one.isEmpty() && other.isEmpty()
        ? 1
        : 2.0 * common(one, other) / (one.size() + other.size());
  }

  private static int common(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String item : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = row[j];
        row[j] = item.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }

  /**
   * Whether two names are one, written otherwise: as many words, and those that differ nearly the
   * same letters (Levenshtein). In Chinese as many characters, nearly all of them the same.
   */
  static boolean isSpelling(List<String> one, List<String> other, Language language) {
    if (one.size() != other.size()) {
      return language.spaced() && String.join("", one).equals(String.join("", other));
    }
    int different = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        different++;
        if (language.spaced() && likeness(one.get(i), other.get(i)) < ALIKE) {
          return false;
        }
      }
    }
    return language.spaced() || different <= OTHER_CHARACTERS * one.size();
  }

  private static double likeness(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return 1 - row[other.length()] / (double) Math.max(one.length(), other.length());
  }
}
