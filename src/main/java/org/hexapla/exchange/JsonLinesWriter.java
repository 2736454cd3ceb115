package org.hexapla.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hexapla.text.Language;

/**
 * JSON, one {@link EntryView} a line, ordered by id. It has no place for the header: a reader of
 * lines expects an entry in each.
 */
@Singleton
final class JsonLinesWriter implements GlossaryWriter {

  private final JsonMapper json;

  JsonLinesWriter(JsonMapper json) {
    this.json = json;
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
  public List<String> cannotCarry() {
    return List.of("the versions of the cited documents");
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    entries.forEach(
        entry -> {
          output.write(json.writeValueAsBytes(EntryView.of(entry, Language.EN)));
          output.write('\n');
        });
    output.flush();
  }
}
