package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.StoreException;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or damaged is told in one line, and takes nothing that was confirmed. */
class StoreFaultsTest {

  @TempDir Path folder;

  private static void save(Corpus corpus, int number) {
    corpus.save(List.of(Documents.full("SAMPLE/RES/1/" + number, Language.FR, "a")));
  }

  private static String reason(Throwable failure) {
    StoreException fault =
        StoreFaults.in(failure).orElseThrow(() -> new AssertionError("not explained", failure));
    assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
    return fault.getMessage();
  }

  @Test
  void aFullDiskKeepsWhatWasConfirmed() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0,
        "a small disk cannot be mounted here; this needs root");
    int confirmed = 0;
    try {
      Throwable failure = null;
      ApplicationContext context = Stores.open(disk);
      try {
        Corpus corpus = context.getBean(Corpus.class);
        while (failure == null) {
          try {
            save(corpus, confirmed + 1);
            confirmed++;
          } catch (RuntimeException e) {
            failure = e;
          }
        }
      } finally {
        context.close();
      }
      assertTrue(reason(failure).contains("the disk is full"), reason(failure));
      assertTrue(confirmed > 10, "confirmed: " + confirmed);
      assertEquals(0, run("mount", "-o", "remount,size=20m", disk.toString()));
      try (ApplicationContext again = Stores.open(disk)) {
        Corpus corpus = again.getBean(Corpus.class);
        for (int number = 1; number <= confirmed; number++) {
          assertTrue(
              corpus
                  .find(new org.hexapla.corpus.Symbol("SAMPLE/RES/1/" + number), Language.FR)
                  .isPresent(),
              number + " of " + confirmed + " was confirmed and is not there");
        }
        save(corpus, confirmed + 2);
      }
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Wherever the damage is: the store opens as it was, or says in one line what is wrong. */
  @Test
  void damageIsSaidOrMended() throws Exception {
    Path whole = folder.resolve("whole");
    try (ApplicationContext context = Stores.open(whole)) {
      Corpus corpus = context.getBean(Corpus.class);
      for (int number = 1; number <= 40; number++) {
        save(corpus, number);
      }
    }
    byte[] bytes = Files.readAllBytes(whole.resolve("hexapla.mv.db"));
    Random random = new Random(11);
    int told = 0;
    for (int round = 0; round < 8; round++) {
      Path damaged = Files.createDirectory(folder.resolve("damaged" + round));
      Path file = Files.write(damaged.resolve("hexapla.mv.db"), bytes);
      damage(file, round, random, bytes.length);
      try (ApplicationContext context = Stores.open(damaged)) {
        List<String> readable = new java.util.ArrayList<>();
        context.getBean(Corpus.class).forEach(parallel -> readable.add(parallel.toString()));
      } catch (RuntimeException e) {
        reason(e);
        told++;
      }
    }
    assertTrue(told > 0, "no damage was noticed");
  }

  private static void damage(Path file, int round, Random random, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (round % 2 == 0) {
        channel.truncate(length / 8 * (long) (round + 1));
        return;
      }
      byte[] noise = new byte[32_768];
      random.nextBytes(noise);
      channel.write(ByteBuffer.wrap(noise), random.nextInt(length - noise.length));
    }
  }
}
