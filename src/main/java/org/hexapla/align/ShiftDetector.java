package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where two lists of lines that should say the same have lost step: from some line on the
 * target says what the source says a line earlier or later. For each shift every line gets the cost
 * of the pair as it stands less the cost of the shifted pair, in nats (by {@link LengthCost} and
 * {@link NumberAnchors}, so that it costs no analysis of words); a stretch of lines whose sum is
 * high is evidence that the shift is real. That is the cumulated sum test of Page (1954).
 */
final class ShiftDetector {

  private static final int FARTHEST = 3;

  /** A line says no more than this, in nats, so that a few odd ones are no evidence. */
  private static final double MOST_PER_LINE = 6;

  /** What a line must say at least for a stretch to go on growing, in nats. */
  private static final double DRIFT = 0.25;

  /** A stretch is told of from this sum on, in nats. */
  private static final double LEAST_SUM = 40;

  private static final int FEWEST_LINES = 10;

  private final LengthCost lengths;
  private final List<String> source;
  private final List<String> target;
  private final List<Set<String>> sourceNumbers;
  private final List<Set<String>> targetNumbers;

  private ShiftDetector(List<String> source, List<String> target, double ratio) {
    this.source = source;
    this.target = target;
    lengths = new LengthCost(ratio);
    sourceNumbers = source.stream().map(NumberAnchors::of).toList();
    targetNumbers = target.stream().map(NumberAnchors::of).toList();
  }

  /**
   * The stretches that are shifted.
   *
   * @param source lines, empty where one is lacking
   * @param target as many lines
   * @param usual target characters per source character
   */
  static List<Suspicion> find(List<String> source, List<String> target, double usual) {
    int left = source.stream().mapToInt(String::length).sum();
    int right = target.stream().mapToInt(String::length).sum();
    boolean both = left > 0 && right > 0;
    double ratio = both ? UnitCosts.ratio(usual, left, right) : usual;
    ShiftDetector detector = new ShiftDetector(source, target, ratio);
    List<Stretch> found = new ArrayList<>();
    for (int by = -FARTHEST; by <= FARTHEST; by++) {
      if (by != 0) {
        detector.find(by, found);
      }
    }
    return strongest(found);
  }

  /** A stretch with the evidence for it, in nats. */
  private record Stretch(Suspicion suspicion, double sum) {

    boolean overlaps(Stretch other) {
      return suspicion.from() < other.suspicion.to() && other.suspicion.from() < suspicion.to();
    }
  }

  /**
   * Of stretches that overlap the one with the most evidence, since a line is shifted only once.
   */
  private static List<Suspicion> strongest(List<Stretch> found) {
    return found.stream()
        .filter(
            one ->
                found.stream().noneMatch(other -> other.sum() > one.sum() && other.overlaps(one)))
        .map(Stretch::suspicion)
        .toList();
  }

  private void find(int by, List<Stretch> found) {
    double sum = 0;
    double best = 0;
    int from = 0;
    int end = 0;
    for (int i = 0; i <= source.size(); i++) {
      sum = i < source.size() ? sum + evidence(i, by) - DRIFT : 0;
      if (sum > best) {
        best = sum;
        end = i + 1;
      }
      if (sum <= 0) {
        if (best >= LEAST_SUM && end - from >= FEWEST_LINES) {
          found.add(new Stretch(new Suspicion(new Suspicion.Kind.Shifted(by), from, end), best));
        }
        sum = 0;
        best = 0;
        from = i + 1;
      }
    }
  }

  /** How much better a line fits the shifted one, in nats. */
  private double evidence(int line, int by) {
    int other = line + by;
    if (other < 0
        || other >= target.size()
        || source.get(line).isEmpty()
        || target.get(line).isEmpty()
        || target.get(other).isEmpty()) {
      return 0;
    }
    double difference = cost(line, line) - cost(line, other);
    return Math.max(-MOST_PER_LINE, Math.min(MOST_PER_LINE, difference));
  }

  private double cost(int line, int other) {
    return lengths.differenceCost(source.get(line).length(), target.get(other).length())
        + NumberAnchors.cost(sourceNumbers.get(line), targetNumbers.get(other));
  }
}
