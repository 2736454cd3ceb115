package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.Resolution;

/** Pairs sentences or clauses inside paragraphs that say the same. Thread-safe. */
public interface SentenceAligner {

  /** What is paired. */
  enum Unit {
    SENTENCE,
    /** A paragraph of a resolution is one long sentence; its clauses can still be told apart. */
    CLAUSE
  }

  /**
   * Beads in the order of both texts; every sentence or clause of the bead's paragraphs stands in
   * exactly one.
   *
   * @param bead paragraphs (or footnotes) of both documents by their ids
   */
  List<SegmentBead> align(Resolution source, Resolution target, Bead bead, Unit unit);
}
