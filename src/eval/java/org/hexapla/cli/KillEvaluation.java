package org.hexapla.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java -Dexec.mainClass=org.hexapla.cli.KillEvaluation
 * -Drounds=200}: a process that imports, decides, exports and builds is killed (SIGKILL) after a
 * random while, again and again on one store; what it had confirmed is compared with what is there.
 */
public final class KillEvaluation {
  private KillEvaluation() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.getInteger("rounds", 200);
    long seed = Long.getLong("seed", 1);
    Path folder = Files.createTempDirectory("hexapla-kill");
    long begin = System.nanoTime();
    KillRounds.Tally tally =
        new KillRounds(folder, Integer.getInteger("longest", 3_000), seed).run(rounds);
    System.out.printf(
        "rounds %d (seed %d), killed in the middle of %s, said so %d times, confirmed %s,"
            + " lost or half there: %d, %.0f s, store %d MB%n",
        tally.rounds(),
        seed,
        tally.killed(),
        tally.told(),
        tally.confirmed(),
        tally.lost().size(),
        (System.nanoTime() - begin) / 1e9,
        Files.size(folder.resolve("data/hexapla.mv.db")) >> 20);
    tally.lost().forEach(System.out::println);
  }
}
