package org.hexapla.align.series;

import java.util.List;
import org.hexapla.align.Succession.ParallelUse;

/**
 * Two names in the same place of parallel paragraphs.
 *
 * @param earlier the paragraph of the earlier document
 * @param start of the earlier name, in units
 * @param end of the earlier name
 * @param later the paragraph of the later document
 * @param otherStart of the later name
 * @param otherEnd of the later name
 * @param enclosed whether what stands around them is the same on both sides
 * @param likeness of the two paragraphs, from 0 to 1
 */
record Slot(
    UnitText earlier,
    int start,
    int end,
    UnitText later,
    int otherStart,
    int otherEnd,
    boolean enclosed,
    double likeness) {

  List<String> keys() {
    return earlier.keys(start, end);
  }

  List<String> otherKeys() {
    return later.keys(otherStart, otherEnd);
  }

  ParallelUse use() {
    return new ParallelUse(earlier.citation(start, end), later.citation(otherStart, otherEnd));
  }
}
