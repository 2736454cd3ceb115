package org.hexapla.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a browser sent, in a folder of its own until it is closed; nothing is kept. */
record UploadedDraft(Path folder, Path path) implements AutoCloseable {

  static UploadedDraft of(CompletedFileUpload upload) throws IOException {
    Path folder = Files.createTempDirectory("hexapla-draft-");
    Path path = folder.resolve(safe(upload.getFilename()));
    try (InputStream content = upload.getInputStream()) {
      Files.copy(content, path);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      Files.delete(folder);
      throw e;
    }
    return new UploadedDraft(folder, path);
  }

  /** The last part of the name, which says the form; a browser may send anything. */
  private static String safe(String name) {
    String last = name.replace('\\', '/');
    last = last.substring(last.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return last.isBlank() || last.startsWith(".") ? "draft.txt" : last;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    Files.delete(folder);
  }
}
