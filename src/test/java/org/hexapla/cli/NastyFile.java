package org.hexapla.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file that somebody sends by mistake, or to do harm.
 *
 * @param name what is wrong with it
 * @param ending of the form that it pretends to be
 */
record NastyFile(String name, String ending, byte[] content) {

  /** How deep what nests is nested. */
  static final int DEEP = 100_000;

  static NastyFile of(String name, String ending, String text) {
    return new NastyFile(name, ending, bytes(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The first part of it. */
  NastyFile cut(String share, int length) {
    return new NastyFile(share + " of " + name, ending, Arrays.copyOf(content, length));
  }

  @Override
  public String toString() {
    return name;
  }
}
