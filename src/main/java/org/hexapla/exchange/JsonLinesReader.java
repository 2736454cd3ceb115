package org.hexapla.exchange;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.hexapla.corpus.PlainReason;

/** JSON, one entry a line, as {@link JsonLinesWriter} writes it; nothing is lost on the way. */
@Singleton
final class JsonLinesReader implements GlossaryReader {

  private static final Argument<JsonNode> TREE = Argument.of(JsonNode.class);

  private final JsonMapper json;

  JsonLinesReader(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl")
        || name.endsWith(".ndjson")
        || new String(head, StandardCharsets.UTF_8).stripLeading().startsWith("{\"id\":");
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    OptionalLong foreign = Utf8Text.otherEncodingFrom(file);
    if (foreign.isPresent()) {
      intake.problem(foreign.getAsLong(), "the file is not in UTF-8, as JSON has to be");
      return;
    }
    Utf8Text.lines(file, intake, (number, line) -> line(number, line, intake));
  }

  /** Reads one line. */
  void line(long number, String line, Intake intake) throws IOException {
    JsonNode tree;
    try {
      tree = json.readValue(line, TREE);
    } catch (IOException e) {
      intake.problem(number, "not a whole line of JSON: " + PlainReason.of(e));
      return;
    }
    if (tree == null || !tree.isObject()) {
      intake.problem(number, "a line is one entry: {\"id\": …, \"sections\": …}");
      return;
    }
    try {
      new JsonEntry(number, intake).hand(tree);
    } catch (IllegalArgumentException | IllegalStateException e) {
      intake.problem(number, "no entry of ours: " + PlainReason.of(e));
    }
  }
}
