package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.ServiceProcess;
import org.hexapla.SmallDisk;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a store is found, and its backup is whole while it is served. */
class DoctorTest {

  @TempDir Path folder;

  private CommandAnswer command(Path data, String... words) {
    return CommandAnswer.of(folder, data, words);
  }

  private Path store(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    try (OwnStore own = new OwnStore()) {
      ApplicationContext context = own.make(data);
      SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    }
    return data;
  }

  private static void finds(CommandAnswer answer, String line) {
    assertEquals(1, answer.code(), answer::toString);
    assertTrue((answer.out() + answer.err()).matches("(?s).*" + line + ".*"), answer::toString);
    assertEquals(List.of(), answer.lines().stream().filter(NastyTrial::isUnclear).toList());
  }

  @Test
  void aStoreInOrderIsWell() throws IOException {
    CommandAnswer answer = command(store("well"), "doctor");
    assertEquals(0, answer.code(), answer::toString);
    for (String what : List.of("documents", "entries", "index", "backups")) {
      assertTrue(answer.out().contains("well\t" + what), answer::out);
    }
  }

  @Test
  void damageInTheMiddleOfAStoreIsFound() throws IOException {
    Path data = store("damaged");
    Path file = data.resolve("hexapla.mv.db");
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(16_384);
      damaged.write(new byte[(int) damaged.length() / 2]);
    }
    finds(command(data, "doctor"), "(bad\tdocuments|hexapla: ).*'?(damaged|older)");
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    Path data = store("kept");
    assertEquals(0, command(data, "lookup", "multilingualism").code());
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(it -> it.toString().contains("index")).toList()) {
        if (Files.isRegularFile(file)) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }
    assertEquals(0, command(data, "doctor").code());
    assertTrue(command(data, "lookup", "multilingualism").out().contains("multilingualism"));
  }

  @Test
  void aDiskThatIsFullOrReadOnlyIsFound() throws Exception {
    Path data = Files.createDirectories(folder.resolve("disk"));
    try (SmallDisk disk = SmallDisk.on(data, 20)) {
      store("disk");
      finds(command(data, "doctor"), "bad\tdisk\t.*free some space");
      disk.change("ro");
      finds(command(data, "doctor"), "cannot be written to");
    }
  }

  @Test
  void theServiceBacksItsStoreUpWhileItRuns() throws IOException {
    Path data = store("served");
    Path backup = folder.resolve("backup.zip");
    try (ServiceProcess service = ServiceProcess.start(data, List.of("-Xmx512m"), Map.of())) {
      CommandAnswer answer = command(data, "backup", backup.toString());
      assertEquals(0, answer.code(), answer::toString);
      assertTrue(service.handle().isAlive());
    }
    Path restored = folder.resolve("restored");
    assertEquals(0, command(restored, "restore", backup.toString()).code());
    for (Path exported : List.of(data, restored)) {
      String file = exported + ".jsonl";
      assertEquals(0, command(exported, "export", "--format", "jsonl", "--samples", file).code());
    }
    assertEquals(
        Files.readString(Path.of(data + ".jsonl")), Files.readString(Path.of(restored + ".jsonl")));
  }
}
