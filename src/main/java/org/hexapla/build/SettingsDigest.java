package org.hexapla.build;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.text.WordLists;

/**
 * Tells whether anything beside documents and glossary that a build depends on was changed: the
 * program, its configuration, the word lists.
 */
@Singleton
final class SettingsDigest {

  private final Environment environment;

  SettingsDigest(Environment environment) {
    this.environment = environment;
  }

  /** Another string after every change. */
  String current() {
    StringBuilder content = new StringBuilder();
    content.append(new TreeMap<>(environment.getProperties("hexapla.extract")));
    content.append(new TreeMap<>(environment.getProperties("hexapla.align")));
    content.append(new TreeMap<>(environment.getProperties("hexapla.build")));
    CodeSource program = SettingsDigest.class.getProtectionDomain().getCodeSource();
    String folder = System.getProperty(WordLists.CONFIG_PROPERTY);
    try {
      if (program != null) {
        content.append(state(Path.of(program.getLocation().toURI())));
      }
      if (folder != null) {
        content.append(state(Path.of(folder)));
      }
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name, size and time of change of a file, or of every file in a folder. */
  private static String state(Path place) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(place)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    StringBuilder state = new StringBuilder();
    for (Path file : files) {
      state
          .append(place.relativize(file))
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
    return state.toString();
  }
}
