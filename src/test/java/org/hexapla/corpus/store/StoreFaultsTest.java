package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.SmallDisk;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
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
    int confirmed = 0;
    try (SmallDisk small = SmallDisk.on(disk, 4)) {
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
      small.change("size=20m");
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
    }
  }

  /** Wherever the damage is: all is there, or one line says what is wrong. */
  @Test
  void damageIsSaid() throws Exception {
    Path whole = folder.resolve("whole");
    Path backup = folder.resolve("backup.zip");
    List<Resolution> documents = new ArrayList<>();
    try (ApplicationContext context = Stores.open(whole)) {
      Corpus corpus = context.getBean(Corpus.class);
      for (int number = 1; number <= 40; number++) {
        save(corpus, number);
      }
      documents.addAll(documents(corpus));
      context.getBean(StoreBackup.class).write(backup);
    }
    Random random = new Random(11);
    int told = 0;
    int older = 0;
    for (int round = 0; round < 24; round++) {
      Path damaged = Files.createDirectory(folder.resolve("damaged" + round));
      for (String name : List.of("hexapla.mv.db", "hexapla.confirmed")) {
        Files.copy(whole.resolve(name), damaged.resolve(name));
      }
      Path file = damaged.resolve("hexapla.mv.db");
      damage(file, round, random);
      byte[] before = Files.readAllBytes(file);
      try (ApplicationContext context = Stores.open(damaged)) {
        assertEquals(documents, documents(context.getBean(Corpus.class)), "round " + round);
      } catch (RuntimeException e) {
        told++;
        if (reason(e).contains("is older than what was confirmed last")) {
          older++;
          assertArrayEquals(before, Files.readAllBytes(file), "the store is left as it was");
        }
      }
    }
    assertTrue(told > older && older > 0, "told: " + told + ", of these older: " + older);
    Path restored = folder.resolve("restored");
    StoreRestore.restore(backup, restored);
    try (ApplicationContext context = Stores.open(restored)) {
      assertEquals(documents, documents(context.getBean(Corpus.class)));
    }
  }

  @Test
  void anEarlierFileInItsPlaceIsNotTakenUnseen() throws Exception {
    Path file = folder.resolve("hexapla.mv.db");
    try (ApplicationContext context = Stores.open(folder)) {
      save(context.getBean(Corpus.class), 1);
    }
    Path earlier = Files.copy(file, folder.resolve("earlier"));
    try (ApplicationContext context = Stores.open(folder)) {
      save(context.getBean(Corpus.class), 2);
    }
    Files.move(earlier, file, StandardCopyOption.REPLACE_EXISTING);
    String reason = refusal(folder);
    assertTrue(reason.contains(file + " is older than what was confirmed last"), reason);
    assertTrue(reason.contains("'hexapla restore'"), reason);
    Path note = folder.resolve("hexapla.confirmed");
    assertTrue(reason.endsWith("delete " + note), reason);
    Files.delete(note);
    try (ApplicationContext context = Stores.open(folder)) {
      assertEquals(1, documents(context.getBean(Corpus.class)).size());
      save(context.getBean(Corpus.class), 3);
    }
    Files.delete(file);
    assertTrue(refusal(folder).contains(file + " is missing"), refusal(folder));
    Files.writeString(note, "2");
    assertTrue(refusal(folder).contains("holds no number of a version"), refusal(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk small = SmallDisk.on(disk, 20)) {
      try (ApplicationContext context = Stores.open(disk)) {
        save(context.getBean(Corpus.class), 1);
      }
      small.change("ro");
      assertTrue(
          refusal(disk).contains("the data folder " + disk + " cannot be written to"),
          refusal(disk));
      small.change("rw");
      try (ApplicationContext context = Stores.open(disk)) {
        assertEquals(1, documents(context.getBean(Corpus.class)).size());
      }
    }
  }

  @Test
  void anInterruptedWriterTakesTheStoreFromNobody() throws Exception {
    try (ApplicationContext context = Stores.open(folder)) {
      Corpus corpus = context.getBean(Corpus.class);
      save(corpus, 1);
      AtomicInteger confirmed = new AtomicInteger(1);
      for (int round = 0; round < 10; round++) {
        int from = confirmed.get();
        Thread writer =
            new Thread(
                () -> {
                  while (confirmed.get() < 1_000 && !Thread.currentThread().isInterrupted()) {
                    save(corpus, confirmed.get() + 1);
                    confirmed.incrementAndGet();
                  }
                });
        writer.setUncaughtExceptionHandler((thread, told) -> {});
        writer.start();
        while (confirmed.get() == from && writer.isAlive()) {
          Thread.onSpinWait();
        }
        writer.interrupt();
        writer.join();
        assertTrue(documents(corpus).size() >= confirmed.get());
      }
      save(corpus, 1_001);
    }
  }

  private static String refusal(Path data) {
    try (ApplicationContext context = Stores.open(data)) {
      return reason(assertThrows(RuntimeException.class, () -> context.getBean(Corpus.class)));
    }
  }

  private static List<Resolution> documents(Corpus corpus) {
    List<Resolution> documents = new ArrayList<>();
    corpus.forEach(parallel -> documents.addAll(parallel.versions().values()));
    return documents;
  }

  private static void damage(Path file, int round, Random random) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      int length = (int) channel.size();
      if (round % 3 == 0) {
        channel.truncate(random.nextInt(length));
        return;
      }
      byte[] noise = new byte[round % 3 == 1 ? 32_768 : 100];
      random.nextBytes(noise);
      channel.write(ByteBuffer.wrap(noise), random.nextInt(length - noise.length));
    }
  }
}
