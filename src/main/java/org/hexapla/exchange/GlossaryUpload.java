package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes in a glossary that comes over a network: it waits in a temporary file, which is removed.
 */
@Singleton
public final class GlossaryUpload {

  private static final int LONGEST_NAME = 100;

  private final GlossaryImporter importer;

  GlossaryUpload(GlossaryImporter importer) {
    this.importer = importer;
  }

  /**
   * Takes a glossary in.
   *
   * @param name of the file as its owner calls it; formats are known by its ending, and some name
   *     their languages in it
   * @param content is read to its end, never kept in memory
   * @param request for the temporary file
   * @param rows is told what becomes of each entry
   * @throws IOException where the content cannot be read or the disk fails
   */
  public ImportResult take(
      String name,
      InputStream content,
      Function<Path, ImportRequest> request,
      Consumer<ImportRow> rows)
      throws IOException {
    Path folder = Files.createTempDirectory("hexapla-upload-");
    Path file = folder.resolve(plain(name));
    try {
      Files.copy(content, file);
      return importer.take(request.apply(file), rows);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** The last part of a name, without what a file system may take for something else. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "").replaceAll("^\\.+", "").strip();
    String kept = safe.substring(Math.max(0, safe.length() - LONGEST_NAME));
    return kept.isEmpty() ? "glossary" : kept;
  }
}
