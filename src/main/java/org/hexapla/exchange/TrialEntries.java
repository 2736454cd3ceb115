package org.hexapla.exchange;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a trial run would have put into the glossary: later entries of the file may join it. As the
 * file may be larger than the memory, it waits in a temporary file, as lines of JSON.
 */
final class TrialEntries implements AutoCloseable {

  /**
   * A line.
   *
   * @param start in the file, in bytes
   */
  private record Line(long start, int length) {}

  private final JsonMapper json;
  private final EntryMerger merger;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private @Nullable Path file;
  private @Nullable RandomAccessFile content;

  TrialEntries(JsonMapper json, EntryMerger merger) {
    this.json = json;
    this.merger = merger;
  }

  /** Keeps an entry, in place of the one with its id. */
  void put(ConceptEntry entry) {
    try {
      byte[] line = json.writeValueAsBytes(EntryView.of(entry, Language.EN));
      RandomAccessFile open = open();
      long start = open.length();
      open.seek(start);
      open.write(line);
      lines.put(entry.id(), new Line(start, line.length));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files cannot be written to", e);
    }
  }

  /** The entry with an id. */
  Optional<ConceptEntry> find(String id) {
    @Nullable Line line = lines.get(id);
    if (line == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = new byte[line.length()];
      RandomAccessFile open = open();
      open.seek(line.start());
      open.readFully(bytes);
      List<ImportedEntry> read = new ArrayList<>(1);
      new JsonLinesReader(json).line(1, new String(bytes, StandardCharsets.UTF_8), new Only(read));
      return read.stream().map(merger::asNew).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary file cannot be read", e);
    }
  }

  /** Hands over every entry. */
  void forEach(java.util.function.Consumer<ConceptEntry> taker) {
    List.copyOf(lines.keySet()).forEach(id -> find(id).ifPresent(taker));
  }

  private RandomAccessFile open() throws IOException {
    if (content == null) {
      file = Files.createTempFile("hexapla-trial-", ".jsonl");
      content = new RandomAccessFile(file.toFile(), "rw");
    }
    return content;
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** Takes one entry; what we wrote ourselves has no problems. */
  private record Only(List<ImportedEntry> read) implements GlossaryReader.Intake {
    @Override
    public void entry(ImportedEntry entry) {
      read.add(entry);
    }

    @Override
    public void problem(long line, String reason) {
      throw new IllegalStateException("an entry of our own cannot be read back: " + reason);
    }

    @Override
    public void otherLanguage(long line, String tag, String words) {
      throw new IllegalStateException("an entry of our own has a language " + tag);
    }
  }
}
