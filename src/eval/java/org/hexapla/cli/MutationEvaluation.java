package org.hexapla.cli;

import java.nio.file.Files;
import java.util.Map;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.cli.MutationEvaluation -Dmutations=1000}: valid files of every form
 * are cut, flipped and spliced, and given to the readers of documents, of glossaries and of drafts;
 * prints how many were read, how many refused in words, and whatever was neither. {@code
 * -Dfile=xlsx}: only those with that in their name.
 */
public final class MutationEvaluation {
  private MutationEvaluation() {}

  public static void main(String[] arguments) throws Exception {
    int mutations = Integer.getInteger("mutations", 1_000);
    long begin = System.nanoTime();
    int all = 0;
    int faults = 0;
    try (MutationTrial trial =
        new MutationTrial(Files.createTempDirectory("hexapla-mutation"), Long.getLong("seed", 1))) {
      Map<String, byte[]> files = trial.files();
      byte[] other = files.get("tbx.tbx");
      files.keySet().removeIf(name -> !name.contains(System.getProperty("file", "")));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        for (MutationTrial.Tally tally :
            trial.run(file.getKey(), file.getValue(), other, mutations)) {
          System.out.printf(
              "%s: read %d, refused %d%n", tally.what(), tally.read(), tally.refused());
          tally.faults().stream().limit(5).forEach(fault -> System.out.println("  " + fault));
          all += mutations;
          faults += tally.faults().size();
        }
      }
    }
    System.out.printf(
        "%d mutations, %d neither read nor refused in words, %.0f s%n",
        all, faults, (System.nanoTime() - begin) / 1e9);
  }
}
