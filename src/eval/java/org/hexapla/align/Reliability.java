package org.hexapla.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether a confidence means what it says: of the answers said to be 0.9 sure, are 0.9 right? */
final class Reliability {

  /** Bins of 0.1 are joined from above until they hold so many answers. */
  private static final int FEWEST_IN_A_BIN = 50;

  private record Answer(double confidence, boolean right) {}

  private final List<Answer> answers = new ArrayList<>();

  void add(double confidence, boolean right) {
    answers.add(new Answer(confidence, right));
  }

  void print(PrintStream out) {
    out.println("said\tright\tanswers");
    for (List<Answer> bin : bins()) {
      double said = bin.stream().mapToDouble(Answer::confidence).average().orElse(0);
      double right = bin.stream().filter(Answer::right).count() / (double) bin.size();
      out.printf(Locale.ROOT, "%.3f\t%.3f\t%d%n", said, right, bin.size());
    }
  }

  /** From the surest; what is left over at the end goes to the last. */
  private List<List<Answer>> bins() {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(Answer::confidence).reversed());
    List<List<Answer>> bins = new ArrayList<>();
    List<Answer> bin = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      bin.add(sorted.get(i));
      boolean ends = i + 1 == sorted.size() || floor(sorted.get(i)) != floor(sorted.get(i + 1));
      if (ends && bin.size() >= FEWEST_IN_A_BIN) {
        bins.add(bin);
        bin = new ArrayList<>();
      }
    }
    if (!bin.isEmpty() && !bins.isEmpty()) {
      bins.get(bins.size() - 1).addAll(bin);
    } else if (!bin.isEmpty()) {
      bins.add(bin);
    }
    return bins;
  }

  private static int floor(Answer answer) {
    return (int) Math.floor(answer.confidence() * 10);
  }
}
