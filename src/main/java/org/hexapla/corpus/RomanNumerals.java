package org.hexapla.corpus;

/** Numbers in Roman capitals, as the UN counted its sessions to the thirtieth. */
public final class RomanNumerals {
  private RomanNumerals() {}

  /** The value of a number up to CCCXCIX; letters other than I, V, X, L count as C. */
  public static int value(String numeral) {
    int total = 0;
    int largest = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      total += value < largest ? -value : value;
      largest = Math.max(largest, value);
    }
    return total;
  }
}
