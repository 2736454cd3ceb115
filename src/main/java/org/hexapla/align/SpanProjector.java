package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.LanguageText.Stretch;

/**
 * Finds the stretch of target words that says the same as a stretch of source words in one unit.
 * Every stretch that its bounds admit is weighed by both directions of the word alignment: each
 * word inside should be linked into the source stretch, each word outside should not be, each
 * source word should find its link inside, and no word inside should be wanted by a source word
 * outside. The weights of all stretches are brought to a sum of 1 together with that of “nothing
 * here”.
 */
final class SpanProjector {

  /**
   * A stretch of the target.
   *
   * @param probability among all stretches of the unit
   */
  record Projection(Stretch stretch, double probability) {}

  /** No probability is taken to be nearer to 0 or 1. */
  private static final double DOUBT = 0.02;

  /** How much a word without link counts as one linked into the source stretch. */
  private static final double NULL_INSIDE = 0.3;

  /** A word of grammar inside says less than a word that names something. */
  private static final double FUNCTION_WEIGHT = 0.3;

  /** Flattens the weights: links of one unit are far from independent of each other. */
  private static final double TEMPERATURE = 1.5;

  /** ln of the weight of “nothing here”, as if half of the source words found no link. */
  private static final double NOTHING_PER_WORD = -2.5;

  /** ln of how much less likely a stretch is that cuts what is written as one. */
  private static final double CUT = 5;

  private static final double LEAST_PROBABILITY = 0.01;

  private final WordAlignment alignment;

  SpanProjector(WordAlignment alignment) {
    this.alignment = alignment;
  }

  /** The likeliest stretches, in the order of the text. */
  List<Projection> project(Stretch source, PhraseBounds bounds) {
    Bitext bitext = alignment.bitext();
    int unit = bitext.unitOfSource(source.from());
    if (unit < 0) {
      return List.of();
    }
    int first = bitext.targetFrom(unit);
    int length = bitext.targetLength(unit);
    double[] gains = gains(source, first, length);
    double[][] covered = covered(source, first, length);
    List<Stretch> stretches = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    double best = NOTHING_PER_WORD * (source.to() - source.from());
    double nothing = best;
    for (int from = 0; from < length; from++) {
      if (!bounds.mayBegin(first + from)) {
        continue;
      }
      for (int to = from + 1; to <= Math.min(length, from + PhraseBounds.MOST_WORDS); to++) {
        if (!bounds.mayHold(first + to - 1)) {
          break;
        }
        if (bounds.admits(first + from, first + to)) {
          double score = gains[to] - gains[from] + coverage(source, covered, from, to);
          score -= bounds.cuts(first + from, first + to) ? CUT : 0;
          stretches.add(new Stretch(first + from, first + to));
          scores.add(score);
          best = Math.max(best, score);
        }
      }
    }
    return likeliest(stretches, scores, best, nothing);
  }

  private static List<Projection> likeliest(
      List<Stretch> stretches, List<Double> scores, double best, double nothing) {
    double sum = Math.exp((nothing - best) / TEMPERATURE);
    for (double score : scores) {
      sum += Math.exp((score - best) / TEMPERATURE);
    }
    List<Projection> likeliest = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      double probability = Math.exp((scores.get(i) - best) / TEMPERATURE) / sum;
      if (probability >= LEAST_PROBABILITY) {
        likeliest.add(new Projection(stretches.get(i), probability));
      }
    }
    return likeliest;
  }

  /** Running sums of what each target word adds when it is taken in. */
  private double[] gains(Stretch source, int first, int length) {
    double[] gains = new double[length + 1];
    for (int j = 0; j < length; j++) {
      int token = first + j;
      double inside = alignment.ofTarget().probabilityWithin(token, source.from(), source.to());
      double empty = alignment.ofTarget().nullProbability(token);
      double in = doubt(inside + NULL_INSIDE * empty);
      double out = doubt(1 - inside);
      double weight = weight(alignment.bitext().target(), token);
      gains[j + 1] = gains[j] + weight * (Math.log(in) - Math.log(out));
    }
    return gains;
  }

  private static double weight(LanguageText text, int token) {
    return text.kind(token) == org.hexapla.text.Token.Kind.FUNCTION ? FUNCTION_WEIGHT : 1;
  }

  private static double doubt(double probability) {
    return Math.max(DOUBT, Math.min(1 - DOUBT, probability));
  }

  /**
   * Running sums per source word, over the target words, of the probability of its links; the last
   * row is that of all source words outside the stretch together.
   */
  private double[][] covered(Stretch source, int first, int length) {
    Bitext bitext = alignment.bitext();
    int unit = bitext.unitOfSource(source.from());
    int words = source.to() - source.from();
    double[][] covered = new double[words + 1][length + 1];
    for (int i = bitext.sourceFrom(unit); i < bitext.sourceTo(unit); i++) {
      boolean within = i >= source.from() && i < source.to();
      double[] row = covered[within ? i - source.from() : words];
      for (int rank = 0; rank < LinkPosteriors.KEPT; rank++) {
        double probability = alignment.ofSource().probability(i, rank);
        if (probability > 0) {
          row[alignment.ofSource().linked(i, rank) - first + 1] +=
              within ? probability : probability * weight(bitext.source(), i);
        }
      }
    }
    for (double[] row : covered) {
      for (int j = 0; j < length; j++) {
        row[j + 1] += row[j];
      }
    }
    return covered;
  }

  private double coverage(Stretch source, double[][] covered, int from, int to) {
    int words = source.to() - source.from();
    double score = 0;
    for (int i = 0; i < words; i++) {
      int token = source.from() + i;
      double inside = Math.min(1, covered[i][to] - covered[i][from]);
      double empty = alignment.ofSource().nullProbability(token);
      score +=
          weight(alignment.bitext().source(), token)
              * Math.log(doubt(inside + NULL_INSIDE * empty));
    }
    return score - 2 * (covered[words][to] - covered[words][from]);
  }
}
