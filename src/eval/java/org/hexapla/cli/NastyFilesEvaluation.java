package org.hexapla.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.cli.NastyFilesEvaluation}: every nasty file under every ending (one
 * of more than a megabyte under every fourth) to every command that reads files; prints what was
 * not taken as it should be, and what took longest. {@code -Dcontent=pdf} takes only those with
 * that in their name, {@code -Dstep=10} two endings of the twenty beside a file's own (other ones
 * of the next file), {@code -Dline=1000000} a shorter longest line. {@code -Dpart=3 -Dparts=20}
 * takes the third of twenty shares of the files, so that all of them can be taken in several runs.
 * In the end {@code doctor} looks at the store that all commands had.
 */
public final class NastyFilesEvaluation {

  private static final int LONG_LINE = 10_000_000;
  private static final int SLOWEST = 15;

  private static final int FILES_BETWEEN_REPORTS = 10;

  /** Bytes of a file that takes long to read as whatever it is. */
  private static final int LARGE = 1_000_000;

  private NastyFilesEvaluation() {}

  public static void main(String[] arguments) throws Exception {
    String content = System.getProperty("content", "");
    List<NastyTrial.Told> all = new ArrayList<>();
    long begin = System.nanoTime();
    int part = Integer.getInteger("part", 1);
    int parts = Integer.getInteger("parts", 1);
    int files = 0;
    int met = 0;
    try (NastyTrial trial = new NastyTrial(Files.createTempDirectory("hexapla-nasty"))) {
      for (NastyFile file : trial.files(Integer.getInteger("line", LONG_LINE))) {
        met++;
        if (file.name().contains(content) && met % parts == part % parts) {
          under(file, trial, all);
          files++;
          if (files % FILES_BETWEEN_REPORTS == 0) {
            System.out.printf(Locale.ROOT, "%d files, %.0f s%n", files, seconds(begin));
            tally("so far", all);
          }
        }
      }
      System.out.printf("asked for what a file names: %d%n", trial.asked());
      System.out.println("wrong with the store: " + trial.unwell());
    }
    all.sort(Comparator.comparing(NastyTrial.Told::took).reversed());
    all.stream().limit(SLOWEST).forEach(told -> print(told.took().toMillis() + " ms", told));
    System.out.printf(
        Locale.ROOT,
        "%d files, %d endings, %.0f s%n",
        files,
        NastyFiles.ENDINGS.size(),
        seconds(begin));
    NastyTrial.COMMANDS.forEach(
        command ->
            tally(
                command,
                all.stream().filter(told -> told.what().startsWith(command + " ")).toList()));
    tally("all", all);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void tally(String command, List<NastyTrial.Told> all) {
    List<NastyTrial.Told> asTheyShould =
        all.stream().filter(told -> told.faults().isEmpty()).toList();
    long taken = asTheyShould.stream().filter(told -> told.code() == 0).count();
    System.out.printf(
        "%s: %d, taken in %d, refused or found wrong in words %d, not as they should be %d%n",
        command, all.size(), taken, asTheyShould.size() - taken, all.size() - asTheyShould.size());
  }

  private static void under(NastyFile file, NastyTrial trial, List<NastyTrial.Told> all)
      throws Exception {
    for (String ending : endings(file, all.size())) {
      for (String command : NastyTrial.COMMANDS) {
        NastyTrial.Told told = trial.give(file, ending, command);
        all.add(told);
        if (!told.faults().isEmpty()) {
          print(String.join(" | ", told.faults()), told);
        }
      }
    }
  }

  /** All of them; of a large file every fourth beside its own, and other ones of the next. */
  private static Set<String> endings(NastyFile file, int round) {
    Set<String> endings = new LinkedHashSet<>(List.of(file.ending()));
    int step = Integer.getInteger("step", file.content().length > LARGE ? 4 : 1);
    for (int i = round % step; i < NastyFiles.ENDINGS.size(); i += step) {
      endings.add(NastyFiles.ENDINGS.get(i));
    }
    return endings;
  }

  private static void print(String said, NastyTrial.Told told) {
    System.out.println(told.what() + ": " + said);
  }
}
