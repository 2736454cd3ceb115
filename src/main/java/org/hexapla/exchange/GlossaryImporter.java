package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.glossary.Glossary;

/**
 * Takes other glossaries in: says of each entry of a file whether it is new, changes one of ours,
 * or contradicts it. Thread-safe.
 */
@Singleton
public final class GlossaryImporter {

  /** Bytes at the beginning of a file by which a reader knows its form. */
  private static final int HEAD_BYTES = 4096;

  private final Glossary glossary;
  private final List<GlossaryReader> readers;

  GlossaryImporter(Glossary glossary, List<GlossaryReader> readers) {
    this.glossary = glossary;
    this.readers = List.copyOf(readers);
  }

  /** The names of the formats that can be read. */
  public List<String> formats() {
    return readers.stream().map(GlossaryReader::format).sorted().toList();
  }

  /**
   * Reads a file and takes it in. Good entries go in and bad ones are told, unless the request is
   * strict: then the file is read twice, and nothing goes in where the first reading found a bad
   * row or a conflict.
   *
   * @param rows is told what becomes of each entry, in the order of the file
   * @throws IOException where the disk fails
   */
  public ImportResult take(ImportRequest request, Consumer<ImportRow> rows) throws IOException {
    Path file = request.file();
    if (!Files.isRegularFile(file)) {
      return new ImportResult.Refused("no file " + file);
    }
    Optional<GlossaryReader> reader = reader(file);
    if (reader.isEmpty()) {
      return new ImportResult.Refused(
          file + " is in no form that can be read: " + String.join(", ", formats()));
    }
    if (request.dryRun() || request.strict()) {
      ImportRun trial = new ImportRun(glossary, request, false, rows);
      reader.get().read(file, trial);
      if (request.dryRun()) {
        return trial.result(reader.get().format());
      }
      if (trial.hasFaults()) {
        return new ImportResult.Refused(
            trial.faults() + " bad rows or conflicts in " + file + "; nothing was taken in");
      }
    }
    ImportRun run = new ImportRun(glossary, request, true, request.strict() ? row -> {} : rows);
    reader.get().read(file, run);
    run.finish();
    return run.result(reader.get().format());
  }

  private Optional<GlossaryReader> reader(Path file) throws IOException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(HEAD_BYTES);
    }
    String name = Objects.requireNonNull(file.getFileName(), "a file's name").toString();
    return readers.stream().filter(reader -> reader.reads(name, head)).findFirst();
  }
}
