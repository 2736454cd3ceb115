package org.hexapla.glossary;

import java.util.List;
import org.hexapla.corpus.Citation;

/**
 * What is said in place of a term.
 *
 * @param term another term of the same language and concept
 * @param proofs parallel paragraphs of which the earlier has the term and the later the other one;
 *     none for what a person decided
 */
public record Replacement(String term, List<Proof> proofs) {

  /**
   * Two paragraphs that say the same.
   *
   * @param earlier where the term stands
   * @param later where what replaced it stands
   */
  public record Proof(Citation earlier, Citation later) {}

  public Replacement {
    if (term.isBlank()) {
      throw new IllegalArgumentException("a replacement needs words");
    }
    proofs = List.copyOf(proofs);
  }
}
