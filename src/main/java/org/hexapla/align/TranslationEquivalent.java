package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What another language calls a term, and why one should believe it.
 *
 * @param from language of the source term
 * @param source the source term as it was asked for
 * @param to language of the equivalent
 * @param target the equivalent in its base form
 * @param confidence from 0 to 1
 * @param support in how many aligned units both stand
 * @param sourceUnits in how many aligned units the source stands
 * @param targetUnits in how many aligned units the target stands
 * @param runnerUp the next best equivalent, or null
 * @param evidence the places of the target, beside which the source stands; the first few, best
 *     first
 */
public record TranslationEquivalent(
    Language from,
    String source,
    Language to,
    String target,
    double confidence,
    int support,
    int sourceUnits,
    int targetUnits,
    @Nullable String runnerUp,
    List<Citation> evidence) {

  public TranslationEquivalent {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
    evidence = List.copyOf(evidence);
  }

  /** The same with another confidence. */
  public TranslationEquivalent withConfidence(double another) {
    return new TranslationEquivalent(
        from, source, to, target, another, support, sourceUnits, targetUnits, runnerUp, evidence);
  }
}
