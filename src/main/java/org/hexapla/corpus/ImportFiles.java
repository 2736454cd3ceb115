package org.hexapla.corpus;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is to be read under a path: a file, all files of a folder, all files of a zip archive.
 * The sides of a bitext ({@code news.en}, {@code news.fr}, {@code news.ids}) are one thing to read,
 * named by their prefix. Hidden files are left out. An archive stays open until this is closed.
 */
final class ImportFiles implements AutoCloseable {

  /** Bytes; a smaller archive does no harm. Text packs to a tenth, seldom to a thirtieth. */
  private static final long LARGE_ARCHIVE = 100L * 1024 * 1024;

  private static final int MOST_PACKED = 100;

  /**
   * Something to read.
   *
   * @param shown the path under which people know it: {@code texts.zip!/a.txt} inside an archive
   */
  record Found(Path file, Path shown) {}

  private final List<Found> files;
  private final @Nullable FileSystem archive;

  private ImportFiles(List<Found> files, @Nullable FileSystem archive) {
    this.files = files;
    this.archive = archive;
  }

  static ImportFiles under(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new ImportFiles(walk(path).stream().map(file -> new Found(file, file)).toList(), null);
    }
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") && Files.isRegularFile(path)
        ? inArchive(path)
        : new ImportFiles(List.of(new Found(path, path)), null);
  }

  List<Found> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  private static ImportFiles inArchive(Path path) throws IOException {
    FileSystem archive = FileSystems.newFileSystem(path);
    try {
      refuseBomb(path, archive);
      List<Found> files =
          walk(archive.getPath("/")).stream()
              .map(file -> new Found(file, path.resolveSibling(path.getFileName() + "!" + file)))
              .toList();
      return new ImportFiles(files, archive);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /**
   * @throws IOException where an archive claims to unpack to far more than documents do
   */
  private static void refuseBomb(Path path, FileSystem archive) throws IOException {
    long unpacked = 0;
    try (Stream<Path> walk = Files.walk(archive.getPath("/"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        unpacked += Files.size(file);
      }
    }
    if (unpacked > LARGE_ARCHIVE && unpacked > MOST_PACKED * Files.size(path)) {
      throw new IOException(
          "it is a zip bomb: " + Files.size(path) + " bytes that unpack to " + unpacked);
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).filter(file -> !hidden(folder, file)).forEach(files::add);
    }
    files.sort(null);
    return withBitextsJoined(files);
  }

  /** The prefix of a bitext to which a file belongs by its name, or the file itself. */
  private static Path prefix(Path file) {
    String name = String.valueOf(file.getFileName());
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
