package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.exchange.RecognitionView;
import org.hexapla.exchange.RecognitionView.TermInText;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the known terms of a text. */
@Command(name = "recognize", description = "Lists every term of the glossary in a text.")
final class RecognizeCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", description = "A text file, UTF-8.")
  private Path file = Path.of("");

  @Option(names = "--lang", required = true, paramLabel = "L", description = "Of the text.")
  private String lang = "";

  @Option(
      names = "--to",
      paramLabel = "L,...",
      split = ",",
      description = "The languages of the equivalents; default: none.")
  private List<String> to = new ArrayList<>();

  @Option(names = "--nested", description = "Also terms inside longer ones.")
  private boolean nested;

  @Option(names = "--format", defaultValue = "tsv", description = "${COMPLETION-CANDIDATES}.")
  private RecognitionFormat format = RecognitionFormat.TSV;

  /** The forms of the answer. */
  enum RecognitionFormat {
    TSV,
    JSON
  }

  @Override
  int run(Session session) throws IOException {
    Language language = language("--lang", lang);
    Set<Language> targets = EnumSet.noneOf(Language.class);
    to.forEach(code -> targets.add(language("--to", code)));
    List<RecognitionView> hits =
        RecognitionView.of(
            session.bean(Recognizer.class),
            TextFile.read(session.file(file)),
            language,
            targets,
            nested ? Recognizer.Scope.NESTED : Recognizer.Scope.LONGEST);
    if (format == RecognitionFormat.JSON) {
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(hits));
      return 0;
    }
    Tsv table = new Tsv(session.out());
    table.row("start", "end", "text", "term", "status", "concept", "equivalents");
    for (RecognitionView hit : hits) {
      TermInText term = hit.terms().get(0);
      table.row(
          hit.start(),
          hit.end(),
          hit.text(),
          term.term(),
          term.status(),
          term.concept(),
          equivalents(term));
    }
    return 0;
  }

  private static String equivalents(TermInText term) {
    return term.equivalents().entrySet().stream()
        .map(
            language ->
                language.getKey()
                    + ": "
                    + language.getValue().stream()
                        .map(RecognitionView.Equivalent::term)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
