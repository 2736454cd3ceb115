package org.hexapla.build;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** The two Chinese resolutions that Hexapla began from, where they are at hand. */
final class TwoResolutions {

  private static final Path FOLDER = Path.of("../shared/seeds");

  private TwoResolutions() {}

  static void assumeHere() {
    assumeTrue(Files.isDirectory(FOLDER), "the two resolutions are not here: " + FOLDER);
  }

  static void importAndBuild(ApplicationContext context) {
    Importer importer = context.getBean(Importer.class);
    importer.run(
        new ImportRequest(
            List.of(FOLDER.resolve("000_618b21d80520b9b2.txt")),
            new Symbol("A/61/L.7"),
            Language.ZH));
    importer.run(ImportRequest.of(FOLDER.resolve("001_87e6f5d2d775830e.txt")));
    context.getBean(GlossaryBuilder.class).build(step -> {});
  }
}
