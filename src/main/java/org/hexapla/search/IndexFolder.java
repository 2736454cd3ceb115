package org.hexapla.search;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.WordLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index of the glossary is kept: beside the store. */
@Singleton
final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private static final String FILE_NAME = "search.index";

  private final Path folder;

  IndexFolder(@Property(name = "hexapla.data", defaultValue = "data") String data) {
    this.folder = Path.of(data);
  }

  /**
   * The file of an index made by the rules of this program; empty where the program is not one file
   * whose age says whether its rules are the same, or where there is no store.
   */
  Optional<IndexFile> file() {
    return Files.isDirectory(folder)
        ? rules().map(rules -> new IndexFile(folder.resolve(FILE_NAME), rules))
        : Optional.empty();
  }

  private static Optional<String> rules() {
    try {
      CodeSource source = TextAnalyzer.class.getProtectionDomain().getCodeSource();
      if (source == null || !Files.isRegularFile(Path.of(source.getLocation().toURI()))) {
        return Optional.empty();
      }
      String lists = System.getProperty(WordLists.CONFIG_PROPERTY);
      return Optional.of(
          state(Path.of(source.getLocation().toURI()))
              + (lists == null ? "" : states(Path.of(lists, "languages"))));
    } catch (URISyntaxException | IOException e) {
      LOG.warn("the index of the glossary is not kept: {}", e.toString());
      return Optional.empty();
    }
  }

  private static String states(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    StringBuilder states = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        states.append(' ').append(folder.relativize(file)).append('=').append(state(file));
      }
    }
    return Integer.toHexString(states.toString().hashCode());
  }

  private static String state(Path file) throws IOException {
    return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
  }
}
