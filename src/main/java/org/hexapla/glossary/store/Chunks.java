package org.hexapla.glossary.store;

import java.util.ArrayList;
import java.util.List;

/** Takes long lists in pieces; bounds the memory that the rows of one piece take. */
final class Chunks {

  /** How many concepts are read or written at a time. */
  static final int SIZE = 100;

  private Chunks() {}

  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += SIZE) {
      chunks.add(all.subList(start, Math.min(all.size(), start + SIZE)));
    }
    return chunks;
  }
}
