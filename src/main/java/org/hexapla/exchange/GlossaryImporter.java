package org.hexapla.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
  private final JsonMapper json;

  GlossaryImporter(Glossary glossary, List<GlossaryReader> readers, JsonMapper json) {
    this.glossary = glossary;
    this.readers = List.copyOf(readers);
    this.json = json;
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
    if (request.encoding() != null) {
      return takeDecoded(request, request.encoding(), rows);
    }
    Optional<GlossaryReader> reader = reader(file);
    if (reader.isEmpty()) {
      return new ImportResult.Refused(
          file + " is in no form that can be read: " + String.join(", ", formats()));
    }
    return take(request, reader.get(), rows);
  }

  private ImportResult take(ImportRequest request, GlossaryReader reader, Consumer<ImportRow> rows)
      throws IOException {
    if (request.dryRun() || request.strict()) {
      try (ImportRun trial = new ImportRun(glossary, json, request, false, rows)) {
        reader.read(request.file(), trial);
        trial.finish();
        if (request.dryRun()) {
          return trial.result(reader.format());
        }
        if (trial.faults() > 0) {
          return new ImportResult.Refused(
              trial.faults()
                  + " bad rows or conflicts in "
                  + request.file().getFileName()
                  + "; nothing was taken in");
        }
      }
    }
    Consumer<ImportRow> notYetTold = request.strict() ? row -> {} : rows;
    try (ImportRun run = new ImportRun(glossary, json, request, true, notYetTold)) {
      reader.read(request.file(), run);
      run.finish();
      return run.result(reader.format());
    }
  }

  /** Reads a copy in UTF-8, which has the file's own name: some formats say things in it. */
  private ImportResult takeDecoded(
      ImportRequest request, Charset encoding, Consumer<ImportRow> rows) throws IOException {
    Path folder = Files.createTempDirectory("hexapla-import-");
    Path copy =
        folder.resolve(Objects.requireNonNull(request.file().getFileName(), "a file's name"));
    try {
      decode(request.file(), encoding, copy);
      return take(request.of(copy), rows);
    } catch (CharacterCodingException e) {
      return new ImportResult.Refused(request.file() + " is not in " + encoding);
    } finally {
      Files.deleteIfExists(copy);
      Files.delete(folder);
    }
  }

  private static void decode(Path file, Charset encoding, Path copy) throws IOException {
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(file),
                    encoding.newDecoder().onUnmappableCharacter(CodingErrorAction.REPORT)));
        BufferedWriter writer = Files.newBufferedWriter(copy)) {
      reader.transferTo(writer);
    }
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
