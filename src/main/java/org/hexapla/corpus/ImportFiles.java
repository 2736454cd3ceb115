package org.hexapla.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.text.Language;

/**
 * Finds what is to be read under a path. The sides of a bitext ({@code news.en}, {@code news.fr},
 * {@code news.ids}) are one thing to read, named by their prefix. Hidden files are left out.
 */
final class ImportFiles {

  private ImportFiles() {}

  static List<Path> under(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile).filter(file -> !hidden(path, file)).forEach(files::add);
    }
    files.sort(null);
    return withBitextsJoined(files);
  }

  /** The prefix of a bitext to which a file belongs by its name, or the file itself. */
  private static Path prefix(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    boolean side = dot > 0 && isSideEnding(name.substring(dot + 1));
    return side ? file.resolveSibling(name.substring(0, dot)) : file;
  }

  private static boolean isSideEnding(String ending) {
    return ending.equals("ids") || Language.codes().contains(ending);
  }

  private static List<Path> withBitextsJoined(List<Path> files) {
    Map<Path, List<Path>> byPrefix = new TreeMap<>();
    for (Path file : files) {
      byPrefix.computeIfAbsent(prefix(file), p -> new ArrayList<>()).add(file);
    }
    Set<Path> result = new LinkedHashSet<>();
    for (Path file : files) {
      List<Path> sides = byPrefix.getOrDefault(prefix(file), List.of());
      result.add(sides.size() > 1 ? prefix(file) : file);
    }
    return List.copyOf(result);
  }

  private static boolean hidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
