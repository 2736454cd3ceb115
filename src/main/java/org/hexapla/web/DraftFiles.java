package org.hexapla.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads the words of a draft from whatever form documents come in; nothing is kept. */
@Singleton
final class DraftFiles {

  /** The beginning of a file, by which its form is told. */
  private static final int HEAD_BYTES = 8_192;

  /** A draft has no symbol yet. */
  private static final Symbol UNNAMED = new Symbol("SAMPLE/DRAFT/1");

  private final List<ResolutionReader> readers;

  DraftFiles(List<ResolutionReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The words, or why there are none; one of the two is null. */
  record Text(@Nullable String words, @Nullable String refusal) {}

  Text read(CompletedFileUpload upload, Language language) throws IOException {
    Path folder = Files.createTempDirectory("hexapla-draft-");
    try {
      Path file = folder.resolve(safe(upload.getFilename()));
      try (InputStream content = upload.getInputStream()) {
        Files.copy(content, file);
      }
      return read(file, language);
    } finally {
      delete(folder);
    }
  }

  private Text read(Path file, Language language) throws IOException {
    byte[] head;
    try (InputStream content = Files.newInputStream(file)) {
      head = content.readNBytes(HEAD_BYTES);
    }
    Optional<ResolutionReader> reader =
        readers.stream().filter(one -> one.reads(file, head)).findFirst();
    if (reader.isEmpty()) {
      return new Text(null, "no reader knows this form; give .docx, .doc, PDF, HTML or text");
    }
    ResolutionReader.Result result =
        reader.get().read(new ResolutionReader.Request(file, UNNAMED, language));
    if (result instanceof ResolutionReader.Result.Refused refused) {
      return new Text(null, refused.reason());
    }
    List<Resolution> documents = ((ResolutionReader.Result.Read) result).documents();
    return new Text(
        documents.stream()
            .flatMap(document -> document.paragraphs().stream())
            .map(DraftFiles::printed)
            .collect(Collectors.joining("\n")),
        null);
  }

  private static String printed(Paragraph paragraph) {
    String number = paragraph.number();
    return number == null ? paragraph.text() : number + " " + paragraph.text();
  }

  /** The last part of the name, which says the form; a browser may send anything. */
  private static String safe(String name) {
    String last = name.replace('\\', '/');
    last = last.substring(last.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return last.isBlank() || last.startsWith(".") ? "draft.txt" : last;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
