package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.extract.CandidateTerm;

/**
 * Two names of one thing, in one language, of which the later took the place of the earlier.
 *
 * @param earlier with its places in the corpus, those inside the later name left out
 * @param later with its places in the corpus, those inside the earlier name left out
 * @param kind whether the name changed, or only how it is written
 * @param kinship how much of the words they share, 0 to 1
 * @param equivalents languages that have one equivalent for both
 * @param proofs where they stand in the same slot of parallel paragraphs, in the earlier's order
 * @param confidence from 0 to 1; a heuristic, not a probability
 */
public record Succession(
    CandidateTerm earlier,
    CandidateTerm later,
    Kind kind,
    double kinship,
    int equivalents,
    List<ParallelUse> proofs,
    double confidence) {

  /** What changed. */
  public enum Kind {
    /** Another name for the thing. */
    SUCCESSION,
    /** The same name written otherwise. */
    SPELLING
  }

  /**
   * A slot of two parallel paragraphs.
   *
   * @param earlier where the earlier name stands
   * @param later where the later name stands
   */
  public record ParallelUse(Citation earlier, Citation later) {}

  public Succession {
    proofs = List.copyOf(proofs);
  }
}
