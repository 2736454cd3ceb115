package org.hexapla.api;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that a form brought: it waits in a temporary file, which closing removes. */
record UploadedFile(@Nullable Path file) implements AutoCloseable {

  /** What a name ends in says the form; nothing else of it reaches the disk. */
  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,8}$");

  /** The file, or none where the form has no such part. */
  static UploadedFile of(@Nullable CompletedFileUpload upload) throws IOException {
    if (upload == null || upload.getFilename().isEmpty()) {
      return new UploadedFile(null);
    }
    Matcher ending = ENDING.matcher(upload.getFilename().toLowerCase(Locale.ROOT));
    Path file = Files.createTempFile("hexapla-draft-", ending.find() ? ending.group() : "");
    try (InputStream content = upload.getInputStream()) {
      Files.write(file, content.readAllBytes());
    }
    return new UploadedFile(file);
  }

  boolean isPresent() {
    return file != null;
  }

  Path path() {
    if (file == null) {
      throw ProblemException.badRequest("the part 'file' of the form is missing");
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(Objects.requireNonNull(file));
    }
  }
}
