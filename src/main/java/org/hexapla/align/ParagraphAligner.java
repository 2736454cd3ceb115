package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.Resolution;

/** Pairs the paragraphs of one document in two languages. Thread-safe. */
public interface ParagraphAligner {

  /** Beads in the order of the source; every paragraph of both sides stands in exactly one. */
  List<Bead> align(Resolution source, Resolution target);
}
