package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real resolutions, and samples laid out in other ways, made into other forms on the spot: what is
 * understood of a form is what was understood of the text.
 */
class SeedFormsTest {

  private static final Path SHARED = Path.of("../shared");
  private static final Path SAMPLES = Path.of("glossary/sample");

  @TempDir Path folder;

  private record Seed(Path file, String symbol) {}

  @Test
  void realResolutionsAreTheSameInEveryForm() throws IOException {
    assumeTrue(Office.present(), "LibreOffice is not installed");
    assumeTrue(Files.exists(SHARED), "the shared data folder is not there");
    List<Seed> seeds =
        List.of(
            new Seed(SHARED.resolve("seeds/000_618b21d80520b9b2.txt"), "A/61/L.7"),
            new Seed(SHARED.resolve("seeds/001_87e6f5d2d775830e.txt"), null),
            new Seed(SHARED.resolve("data/resolutions/en/A_RES_61_7.en.txt"), null),
            new Seed(SHARED.resolve("data/resolutions/en/A_RES_61_266.en.txt"), null));
    same(seeds, OpenDocument.Layout.USUAL, List.of("docx", "pdf"));
  }

  @Test
  void paragraphsOfAPdfAreToldByIndentAlone() throws IOException {
    assumeTrue(Office.present(), "LibreOffice is not installed");
    same(samples(), OpenDocument.Layout.INDENTED, List.of("pdf"));
  }

  @Test
  void wordsPartedAtTheEndsOfLinesAreWhole() throws IOException {
    assumeTrue(Office.present(), "LibreOffice is not installed");
    same(samples(), OpenDocument.Layout.HYPHENATED, List.of("pdf"));
  }

  private static List<Seed> samples() {
    return List.of("ar", "zh", "en", "fr", "ru", "es").stream()
        .map(code -> new Seed(SAMPLES.resolve("SAMPLE_RES_12_5." + code + ".txt"), null))
        .toList();
  }

  private void same(List<Seed> seeds, OpenDocument.Layout layout, List<String> forms)
      throws IOException {
    List<Path> manuscripts = new ArrayList<>();
    for (Seed seed : seeds) {
      Resolution document = Reading.file(seed.file(), seed.symbol());
      Path manuscript = folder.resolve(name(seed) + ".fodt");
      manuscripts.add(OpenDocument.write(Manuscript.of(seed.file(), document), layout, manuscript));
    }
    for (String form : forms) {
      Office.convert(manuscripts, form, folder);
      for (Seed seed : seeds) {
        Path made = folder.resolve(name(seed) + "." + form);
        assertEquals(
            DocumentText.of(Reading.file(seed.file(), seed.symbol())),
            DocumentText.of(Reading.file(made, seed.symbol())),
            made + " laid out as " + layout);
      }
    }
  }

  private static String name(Seed seed) {
    return seed.file().getFileName().toString().replaceFirst("\\.txt$", "");
  }
}
