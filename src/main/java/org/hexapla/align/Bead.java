package org.hexapla.align;

import java.util.List;

/**
 * Units of two languages that say the same.
 *
 * @param source ids of the source paragraphs; empty where the target stands alone
 * @param target ids of the target paragraphs; empty where the source stands alone
 * @param cost −ln p of the pairing; 0 is certain
 */
public record Bead(List<String> source, List<String> target, double cost) {
  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
