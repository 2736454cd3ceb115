package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.StoreException;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are whole, and come back as they were. */
class StoreBackupTest {

  @TempDir Path folder;

  private static List<Resolution> documents(Corpus corpus) {
    List<Resolution> documents = new ArrayList<>();
    corpus.forEach(parallel -> documents.addAll(parallel.versions().values()));
    return documents;
  }

  private static String refusal(org.junit.jupiter.api.function.Executable work) {
    String message = assertThrows(StoreException.class, work).getMessage();
    assertEquals(1, message.lines().count(), message);
    return message;
  }

  @Test
  void comeBackAsTheyWereWithWhatElseIsInTheFolder() throws Exception {
    Path data = folder.resolve("data");
    Path backup = folder.resolve("kept/a backup '1'.zip");
    Files.createDirectories(data.resolve("originals"));
    Files.writeString(data.resolve("originals/index.tsv"), "a row\n");
    List<Resolution> before;
    try (ApplicationContext context = Stores.open(data)) {
      Corpus corpus = context.getBean(Corpus.class);
      for (Language language : Language.values()) {
        corpus.save(List.of(Documents.full("SAMPLE/RES/1/1", language, "a")));
      }
      before = documents(corpus);
      BackupReport report = context.getBean(StoreBackup.class).write(backup);
      assertEquals(2, report.files());
      corpus.save(List.of(Documents.full("SAMPLE/RES/1/2", Language.EN, "a")));
      assertTrue(
          refusal(() -> context.getBean(StoreBackup.class).write(backup))
              .contains("exists already"));
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
    Path restored = folder.resolve("restored");
    StoreRestore.restore(backup, restored);
    assertEquals("a row\n", Files.readString(restored.resolve("originals/index.tsv")));
    try (ApplicationContext context = Stores.open(restored)) {
      assertEquals(before, documents(context.getBean(Corpus.class)));
    }
    assertTrue(refusal(() -> StoreRestore.restore(backup, restored)).contains("is not empty"));
    try (Stream<Path> left = Files.list(backup.getParent())) {
      assertEquals(List.of(backup), left.toList());
    }
  }

  @Test
  void areOfOneMomentWhileOthersWrite() throws Exception {
    Path data = folder.resolve("data");
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try (ApplicationContext context = Stores.open(data)) {
      Corpus corpus = context.getBean(Corpus.class);
      for (int round = 0; round < 3; round++) {
        int first = round * 1000;
        corpus.save(List.of(Documents.full("SAMPLE/RES/1/" + (first + 1), Language.EN, "a")));
        Future<?> writing =
            writer.submit(
                () -> {
                  for (int i = 2; i < 60; i++) {
                    corpus.save(
                        List.of(
                            Documents.full("SAMPLE/RES/1/" + (first + i), Language.AR, "a"),
                            Documents.full("SAMPLE/RES/1/" + (first + i), Language.ZH, "a")));
                  }
                });
        Path backup = folder.resolve("backup" + round);
        context.getBean(StoreBackup.class).write(backup);
        writing.get();
        Path restored = folder.resolve("restored" + round);
        StoreRestore.restore(backup, restored);
        try (ApplicationContext again = Stores.open(restored)) {
          Corpus held = again.getBean(Corpus.class);
          List<Resolution> documents = documents(held);
          assertTrue(
              documents.contains(Documents.full("SAMPLE/RES/1/" + (first + 1), Language.EN, "a")));
          held.forEach(
              parallel ->
                  assertTrue(
                      parallel.versions().size() == 2
                          || parallel.versions().containsKey(Language.EN),
                      "half of what was saved together: " + parallel.symbol()));
        }
      }
    } finally {
      writer.shutdown();
    }
  }

  @Test
  void thatAreDamagedRestoreNothing() throws Exception {
    Path data = folder.resolve("data");
    Path backup = folder.resolve("backup");
    try (ApplicationContext context = Stores.open(data)) {
      context
          .getBean(Corpus.class)
          .save(List.of(Documents.full("SAMPLE/RES/1/1", Language.RU, "a")));
      context.getBean(StoreBackup.class).write(backup);
    }
    byte[] bytes = Files.readAllBytes(backup);
    Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(
        refusal(() -> StoreRestore.restore(cut, folder.resolve("a"))).contains("is cut short"));
    bytes[bytes.length / 3] ^= 0x55;
    Path flipped = Files.write(folder.resolve("flipped"), bytes);
    Path target = folder.resolve("b");
    assertTrue(refusal(() -> StoreRestore.restore(flipped, target)).contains("is damaged"));
    try (Stream<Path> left = Files.list(target)) {
      assertEquals(0, left.count());
    }
    Path other = Files.writeString(folder.resolve("other"), "Dear all");
    assertTrue(
        refusal(() -> StoreRestore.restore(other, folder.resolve("c"))).contains("is no backup"));
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws Exception {
    Path data = folder.resolve("data");
    Stores.open(data).getBean(Corpus.class).revision();
    try (Connection connection = DriverManager.getConnection(StoreLocation.at(data).url())) {
      connection
          .createStatement()
          .execute(
              "UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '"
                  + StoreSchema.CURRENT.newest()
                  + "'");
    }
    try (ApplicationContext context = Stores.open(data)) {
      RuntimeException failure =
          assertThrows(RuntimeException.class, () -> context.getBean(Corpus.class));
      Optional<StoreException> reason = StoreException.in(failure);
      assertTrue(reason.orElseThrow().getMessage().contains("newer version"));
    }
    assertFalse(Files.exists(data.resolve("backups")));
  }
}
