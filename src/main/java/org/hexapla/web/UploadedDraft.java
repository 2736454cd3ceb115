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
    Path path = folder.resolve(UploadName.safe(upload.getFilename()).orElse("draft.txt"));
    try (InputStream content = upload.getInputStream()) {
      Files.copy(content, path);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      Files.delete(folder);
      throw e;
    }
    return new UploadedDraft(folder, path);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    Files.delete(folder);
  }
}
