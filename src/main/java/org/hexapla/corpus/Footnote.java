package org.hexapla.corpus;

/**
 * A footnote.
 *
 * @param mark as printed, in plain digits or signs: {@code 10}, {@code *}
 * @param text its words, without the mark
 */
public record Footnote(String mark, String text) {

  /** The id under which it is cited: {@code fn10}. */
  public String id() {
    return "fn" + mark;
  }
}
