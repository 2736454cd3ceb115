package org.hexapla.align;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hexapla.align.GibbsSampler.Rounds;

/**
 * Aligns the words of a bitext in both directions side by side. Each direction draws from a
 * sequence of its own with a fixed seed, so that a run can be repeated.
 */
class WordAligner {

  private static final long SEED = 20161018;

  /**
   * Divided by the root of the units this gives the rounds of the last model: 24 for 4,000 lines.
   */
  private static final double ROUNDS = 1500;

  private static final int FEWEST_ROUNDS = 16;
  private static final int MOST_ROUNDS = 40;

  /** With so many units one start is enough; with fewer a single one may get stuck. */
  private static final int UNITS_FOR_ONE_START = 600;

  private static final int MOST_STARTS = 16;

  /** The first two models run this share of the last one's rounds, as in the paper. */
  private static final double EARLY_SHARE = 0.25;

  private final LexiconFolder lexicons;

  /**
   * @param lexicons what is known of the words before any text is read
   */
  WordAligner(LexiconFolder lexicons) {
    this.lexicons = lexicons;
  }

  WordAlignment align(Bitext bitext) {
    return align(bitext, Lexicon.EMPTY);
  }

  /**
   * @param learned what other text of the same languages has shown, beside what is known anyway
   */
  WordAlignment align(Bitext bitext, Lexicon learned) {
    CooccurrenceIndex index = new CooccurrenceIndex(bitext);
    Rounds rounds = rounds(index.size());
    Lexicon lexicon = lexicon(bitext, learned);
    WordPriors priors = new WordPriors(index);
    float[] forthPriors = priors.ofTarget(lexicon);
    float[] backPriors = priors.ofSource(lexicon.reversed());
    CompletableFuture<LinkPosteriors> forth =
        CompletableFuture.supplyAsync(
            () -> new GibbsSampler(index, true, SEED, forthPriors).run(rounds));
    LinkPosteriors back = new GibbsSampler(index, false, SEED + 1, backPriors).run(rounds);
    try {
      return new WordAlignment(bitext, forth.join(), back);
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error; // no memory: whoever began this says so
      }
      throw new IllegalStateException("the alignment of words failed", e.getCause());
    }
  }

  private Lexicon lexicon(Bitext bitext, Lexicon learned) {
    LanguageText source = bitext.source();
    LanguageText target = bitext.target();
    Lexicon lexicon = lexicons.words(source.language(), target.language()).plus(learned);
    if (!source.language().spaced()) {
      return CompoundWords.extend(lexicon, source.vocabulary());
    }
    return target.language().spaced()
        ? lexicon
        : CompoundWords.extend(lexicon.reversed(), target.vocabulary()).reversed();
  }

  /** Fewer units need more rounds, for each word has less to be learned from. */
  private static Rounds rounds(int units) {
    double wanted = ROUNDS / Math.sqrt(Math.max(1, units));
    int fertile = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, wanted));
    int early = (int) (fertile * EARLY_SHARE);
    int starts = Math.max(1, Math.min(MOST_STARTS, UNITS_FOR_ONE_START / Math.max(1, units)));
    return new Rounds(starts, early, early, fertile, fertile / 2);
  }
}
