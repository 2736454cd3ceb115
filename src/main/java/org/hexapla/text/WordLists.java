package org.hexapla.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The word lists of {@code config/languages/<xx>/}: what a person may change without touching code.
 * A list is a text file, UTF-8, an entry a line; {@code #} begins a comment.
 *
 * <p>A list is read from the folder named by the system property {@code hexapla.config} where it
 * stands there, else from the copy that is packed with the program.
 */
public final class WordLists {

  /** Names the folder that holds {@code languages/<xx>/}. */
  public static final String CONFIG_PROPERTY = "hexapla.config";

  private WordLists() {}

  /**
   * The entries of a list in their order, without comments and blank lines.
   *
   * @param name the file's name without {@code .txt}
   * @throws IllegalArgumentException where the language has no such list
   */
  public static List<String> read(Language language, String name) {
    String path = "languages/" + language.code() + "/" + name + ".txt";
    String content =
        fromFolder(path)
            .or(() -> fromProgram(path))
            .orElseThrow(
                () -> new IllegalArgumentException("no word list config/" + path + "; restore it"));
    return content
        .lines()
        .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Optional<String> fromFolder(String path) {
    String folder = System.getProperty(CONFIG_PROPERTY);
    if (folder == null) {
      return Optional.empty();
    }
    Path file = Path.of(folder, path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> fromProgram(String path) {
    try (InputStream stream = WordLists.class.getResourceAsStream("/config/" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
