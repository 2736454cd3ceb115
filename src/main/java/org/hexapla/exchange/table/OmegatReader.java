package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.exchange.GlossaryReader;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTermBuilder;
import org.hexapla.exchange.Utf8Text;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * OmegaT's glossaries. The format does not name its languages: they are taken from the comment that
 * Hexapla writes, else from the file's name ({@code terms.en-fr.utf8}).
 */
@Singleton
final class OmegatReader implements GlossaryReader {

  private static final Pattern OUR_LANGUAGES =
      Pattern.compile("# Selection: languages (\\w+), (\\w+)\\b.*");
  private static final Pattern LANGUAGES_IN_NAME =
      Pattern.compile("(?:.*[._-])?([a-z]{2})[._-]([a-z]{2})\\.[^.]+");

  private record Pair(Language from, Language to, boolean ours) {}

  @Override
  public String format() {
    return "omegat";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String start = new String(head, StandardCharsets.UTF_8);
    return name.endsWith(".utf8")
        || ((name.endsWith(".txt") || name.endsWith(".tab")) && start.contains("\t"));
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    OptionalLong foreign = Utf8Text.otherEncodingFrom(file);
    if (foreign.isPresent()) {
      intake.problem(
          foreign.getAsLong(),
          "the file is not in UTF-8; save it so, or say in which encoding it is");
      return;
    }
    Optional<Pair> pair = languages(file);
    if (pair.isEmpty()) {
      intake.problem(
          1, "the file does not say its languages; name them in its name: terms.en-fr.utf8");
      return;
    }
    Utf8Text.lines(
        file,
        intake,
        (line, row) -> {
          if (!row.startsWith("#")) {
            read(line, row, pair.get(), intake);
          }
        });
  }

  private static void read(long line, String row, Pair pair, Intake intake) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
      intake.problem(line, "a row needs a source and a target with a tab between them");
      return;
    }
    String word = cells[0].startsWith(OmegatWriter.WORD_JOINER) ? cells[0].substring(1) : cells[0];
    ImportedTermBuilder source = new ImportedTermBuilder(pair.from()).term(word);
    ImportedTermBuilder target = new ImportedTermBuilder(pair.to()).term(cells[1]);
    if (cells.length > 2) {
      comment(cells[2], pair.ours(), target);
    }
    intake.entry(
        new ImportedEntry(
            line, null, null, null, null, Map.of(), List.of(source.build(), target.build())));
  }

  /** Ours begins with the status; what follows is where the target is from. */
  private static void comment(String comment, boolean ours, ImportedTermBuilder target) {
    int semicolon = comment.indexOf("; ");
    Optional<AdministrativeStatus> status =
        ours && semicolon > 0
            ? AdministrativeStatus.of(comment.substring(0, semicolon))
            : Optional.empty();
    if (status.isPresent()) {
      target.status(status).source(comment.substring(semicolon + 2));
    } else if (!comment.isBlank()) {
      target.note(comment);
    }
  }

  private static Optional<Pair> languages(Path file) throws IOException {
    try (BufferedReader reader = Utf8Text.open(file)) {
      @Nullable String line = reader.readLine();
      while (line != null && line.startsWith("#")) {
        Matcher matcher = OUR_LANGUAGES.matcher(line);
        if (matcher.matches()) {
          return pair(matcher, true);
        }
        line = reader.readLine();
      }
    }
    String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    Matcher matcher = LANGUAGES_IN_NAME.matcher(name);
    return matcher.matches() ? pair(matcher, false) : Optional.empty();
  }

  private static Optional<Pair> pair(Matcher matcher, boolean ours) {
    Optional<Language> from = Language.of(matcher.group(1));
    Optional<Language> to = Language.of(matcher.group(2));
    return from.isPresent() && to.isPresent() && from.get() != to.get()
        ? Optional.of(new Pair(from.get(), to.get(), ours))
        : Optional.empty();
  }
}
