package org.hexapla.build;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.exchange.DecisionFile;
import org.hexapla.exchange.StarterReader;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;

/**
 * What comes with Hexapla: the starter glossary and the sample corpus. They are read from the
 * folder named by the system property {@code hexapla.glossary}, else from the copy in the program.
 */
@Singleton
public class EmbeddedData {

  /** Names the folder {@code glossary/}. */
  static final String FOLDER_PROPERTY = "hexapla.glossary";

  private final Importer importer;
  private final StarterReader starter;
  private final Glossary glossary;
  private final DecisionFile decisions;

  EmbeddedData(
      Importer importer, StarterReader starter, Glossary glossary, DecisionFile decisions) {
    this.importer = importer;
    this.starter = starter;
    this.glossary = glossary;
    this.decisions = decisions;
  }

  /**
   * Puts the starter glossary in, or its newer edition in the place of the older.
   *
   * @return how many concepts it has
   * @throws org.hexapla.exchange.FormatException where a row of it cannot be understood
   */
  public int putStarter() {
    List<ConceptEntry> entries = inFolder(starter::read);
    glossary.putStarter(entries);
    return entries.size();
  }

  /** Puts the newer edition of the starter glossary in, where the store was not made without it. */
  public void refreshStarter() {
    List<ConceptEntry> entries = inFolder(starter::read);
    boolean held =
        entries.stream()
            .flatMap(entry -> glossary.find(entry.id()).stream())
            .anyMatch(entry -> entry.origin() == Origin.STARTER);
    if (held) {
      glossary.putStarter(entries);
    }
  }

  /**
   * Applies what is new in the file of decisions; see {@link DecisionFile}.
   *
   * @throws org.hexapla.exchange.FormatException where it cannot be read
   */
  public DecisionFile.Report applyDecisions() {
    return inFolder(
        folder -> {
          Path file = folder.resolve(DecisionFile.NAME);
          return Files.exists(file)
              ? decisions.apply(file, null)
              : new DecisionFile.Report(0, 0, List.of());
        });
  }

  /**
   * Takes the sample corpus in.
   *
   * @return how many texts
   */
  public int importSamples() {
    return inFolder(
        folder -> {
          List<ImportOutcome> outcomes = importer.run(ImportRequest.of(folder.resolve("sample")));
          for (ImportOutcome outcome : outcomes) {
            if (outcome instanceof ImportOutcome.Refused refused) {
              throw new IllegalStateException(refused.file() + ": " + refused.reason());
            }
          }
          return outcomes.size();
        });
  }

  private static <T> T inFolder(Function<Path, T> work) {
    String named = System.getProperty(FOLDER_PROPERTY);
    if (named != null) {
      return work.apply(Path.of(named));
    }
    URL packed = EmbeddedData.class.getResource("/glossary");
    if (packed == null) {
      throw new IllegalStateException("the program was packed without its glossary");
    }
    try {
      URI place = packed.toURI();
      if (!"jar".equals(place.getScheme())) {
        return work.apply(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return work.apply(jar.getPath("/glossary"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
