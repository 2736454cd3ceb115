package org.hexapla.exchange;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;

/**
 * JSON, one {@link EntryView} a line, ordered by id. As a reader of lines expects an entry in each,
 * what the file says of itself stands in the first entry, as a last field {@code file}.
 */
@Singleton
final class JsonLinesWriter implements GlossaryWriter {

  private final JsonMapper json;

  JsonLinesWriter(JsonMapper json) {
    this.json = json;
  }

  /**
   * What a file says of itself.
   *
   * @param date ISO day of the content
   * @param selection what was asked for, in words
   * @param corpus one hash over all documents
   * @param documents {@code A/RES/61/7: en 0123456789abcdef, …}, a line each
   */
  @Serdeable
  record FileView(
      String program,
      String version,
      String date,
      String selection,
      String corpus,
      List<String> documents) {

    static FileView of(ExportHeader header) {
      return new FileView(
          ExportHeader.PROGRAM,
          header.version(),
          header.date().toString(),
          header.selection(),
          header.corpusLine(),
          header.documentLines());
    }
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public String fileExtension() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return Set.of();
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    boolean[] headed = {false};
    entries.forEach(
        entry -> {
          byte[] line = line(entry);
          if (headed[0]) {
            output.write(line);
          } else {
            output.write(line, 0, line.length - 1); // the entry without its closing brace
            output.write(",\"file\":".getBytes(StandardCharsets.UTF_8));
            output.write(json.writeValueAsBytes(FileView.of(header)));
            output.write('}');
            headed[0] = true;
          }
          output.write('\n');
        });
    output.flush();
  }

  private byte[] line(ConceptEntry entry) throws IOException {
    return json.writeValueAsBytes(EntryView.of(entry, Language.EN));
  }
}
