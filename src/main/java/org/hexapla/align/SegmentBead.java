package org.hexapla.align;

import java.util.List;
import org.hexapla.text.Span;

/**
 * Sentences or clauses of two languages that say the same.
 *
 * @param source in order; empty where the target stands alone
 * @param target in order; empty where the source stands alone
 * @param cost −ln p of the pairing; 0 is certain
 */
public record SegmentBead(List<Segment> source, List<Segment> target, double cost) {

  /**
   * A sentence or a clause.
   *
   * @param paragraph the id of the paragraph or footnote in which it stands
   * @param span where it stands in that paragraph's text
   */
  public record Segment(String paragraph, Span span) {}

  public SegmentBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
