package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallDisk;
import org.hexapla.SmallStore;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.store.StoreFaults;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import or a build that fails leaves what was there before being served. */
class LastGoodStateTest {

  private static final Path SAMPLES = Path.of("glossary/sample");

  @TempDir Path folder;

  private static List<String> answers(RunningHexapla hexapla) {
    return Stream.of(
            "/api/lookup?q=multilingualism",
            "/api/concepts/concept/multilingualism",
            "/api/documents/SAMPLE/RES/9/1?lang=fr",
            "/api/status")
        .map(hexapla::api)
        .map(
            answer -> {
              assertEquals(200, answer.statusCode(), answer.body());
              return answer.body();
            })
        .toList();
  }

  private static RunningHexapla filled(Path data) {
    RunningHexapla hexapla = RunningHexapla.on(data);
    SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
    return hexapla;
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    try (RunningHexapla hexapla = filled(folder.resolve("data"))) {
      List<String> before = answers(hexapla);
      Path bad = Files.write(folder.resolve("A_RES_1_1.en.docx"), new byte[] {'P', 'K', 3, 4, 9});
      List<ImportOutcome> outcomes = hexapla.bean(Importer.class).run(ImportRequest.of(bad));
      assertInstanceOf(ImportOutcome.Refused.class, outcomes.get(0));
      assertEquals(before, answers(hexapla));
    }
  }

  @Test
  void aDiskThatFillsUpInABuildOrAnImportChangesNothing() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk small = SmallDisk.on(disk, 64);
        RunningHexapla hexapla = filled(disk.resolve("data"))) {
      for (String language : List.of("en", "fr")) {
        hexapla
            .bean(Importer.class)
            .run(ImportRequest.of(SAMPLES.resolve("SAMPLE_RES_1_1." + language + ".txt")));
      }
      hexapla.api("/api/lookup?q=multilingualism"); // its index is on the disk from here on
      Path filler = disk.resolve("filler");
      fill(filler);
      List<String> before = answers(hexapla);
      RuntimeException failure =
          assertThrows(
              RuntimeException.class, () -> hexapla.bean(GlossaryBuilder.class).build(step -> {}));
      assertTrue(
          StoreFaults.in(failure).orElseThrow().getMessage().contains("the disk is full"),
          failure.toString());
      assertEquals(before, answers(hexapla));
      RuntimeException second =
          assertThrows(
              RuntimeException.class,
              () ->
                  hexapla
                      .bean(Importer.class)
                      .run(ImportRequest.of(SAMPLES.resolve("SAMPLE_RES_8_3.en.txt"))));
      assertTrue(StoreFaults.in(second).isPresent(), second.toString());
      assertEquals(before, answers(hexapla));
      Files.delete(filler);
      hexapla.bean(GlossaryBuilder.class).build(step -> {});
      HttpResponse<String> after = hexapla.api("/api/concepts/concept/multilingualism");
      assertEquals(200, after.statusCode());
    }
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4_096];
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertTrue(Files.size(filler) > block.length, full.toString());
    }
  }
}
