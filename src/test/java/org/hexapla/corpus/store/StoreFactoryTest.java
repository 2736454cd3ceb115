package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.StoreException;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFactoryTest {

  @TempDir Path folder;

  private static String reason(Path folder) {
    try (ApplicationContext context = Stores.open(folder)) {
      RuntimeException failure =
          assertThrows(RuntimeException.class, () -> context.getBean(Corpus.class));
      String message = StoreException.in(failure).orElseThrow().getMessage();
      assertEquals(1, message.lines().count(), message);
      return message;
    }
  }

  @Test
  void makesTheFolderAndTheStore() {
    Path deeper = folder.resolve("a folder/数据");
    try (ApplicationContext context = Stores.open(deeper)) {
      context
          .getBean(Corpus.class)
          .save(java.util.List.of(Documents.full("SAMPLE/RES/1/1", Language.EN, "a")));
    }
    assertTrue(Files.exists(deeper.resolve("hexapla.mv.db")));
  }

  @Test
  void touchesNoFolderBeforeTheStoreIsAskedFor() {
    Path none = folder.resolve("none");
    Stores.open(none).close();
    assertFalse(Files.exists(none));
  }

  @Test
  void saysThatAnotherProcessHasTheStore() throws Exception {
    Path closed = folder.resolve("second");
    try (ApplicationContext context = Stores.open(closed)) {
      context.getBean(Corpus.class);
    }
    // H2 keeps the lock of the file; seen from here another process holds it.
    try (FileChannel channel =
            FileChannel.open(
                closed.resolve("hexapla.mv.db"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      String reason = reason(closed);
      assertTrue(reason.startsWith("the store in " + closed + " is in use by another"), reason);
    }
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    String reason = reason(file.resolve("data"));
    assertTrue(reason.contains("cannot be made"), reason);
    assertTrue(reason.contains(file.toString()), reason);
  }

  @Test
  void saysThatTheFileIsNoStore() throws Exception {
    Files.writeString(folder.resolve("hexapla.mv.db"), "these are not the rows of a store");
    String reason = reason(folder);
    assertTrue(reason.contains("is not a store of Hexapla or is damaged"), reason);
    assertEquals(
        "these are not the rows of a store", Files.readString(folder.resolve("hexapla.mv.db")));
  }

  @Test
  void knowsTheNewestMigration() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      String newest =
          files
              .map(file -> file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"))
              .max(java.util.Comparator.comparingInt(Integer::parseInt))
              .orElseThrow();
      assertEquals(newest, StoreSchema.CURRENT.newest());
    }
  }
}
