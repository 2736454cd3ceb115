package org.hexapla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents in. */
@Command(
    name = "import",
    description = "Takes files or folders of documents in, or a line-aligned bitext.")
final class ImportCommand extends StoreCommand {

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--bitext",
      paramLabel = "PREFIX",
      description = "PREFIX.en, PREFIX.fr, ...: line-aligned text; PREFIX.ids names the symbols.")
  private @Nullable Path bitext;

  @Option(names = "--lang", paramLabel = "L", description = "The language of the files.")
  private @Nullable String language;

  @Option(names = "--symbol", paramLabel = "S", description = "The symbol of the document.")
  private @Nullable String symbol;

  @Override
  int run(Session session) {
    if (paths.isEmpty() == (bitext == null)) {
      throw wrongUsage("give either PATH... or --bitext PREFIX");
    }
    if (bitext != null && language != null) {
      throw wrongUsage("--lang: a bitext names its languages by the ends of its files' names");
    }
    Language given = language == null ? null : language("--lang", language);
    Symbol named = symbol == null ? null : DocumentFinder.symbol(symbol);
    List<Path> wanted =
        (bitext == null ? paths : List.of(bitext)).stream().map(session::file).toList();
    List<ImportOutcome> outcomes =
        session
            .bean(Importer.class)
            .run(new ImportRequest(wanted, named, given), outcome -> print(session, outcome));
    boolean refused = outcomes.stream().anyMatch(ImportOutcome.Refused.class::isInstance);
    return refused ? CommandLineEntrance.INPUT_WRONG : 0;
  }

  @Override
  boolean makesStore() {
    return true;
  }

  private static void print(Session session, ImportOutcome outcome) {
    if (outcome instanceof ImportOutcome.Imported imported) {
      session.out().println(imported.file() + ": " + summary(imported));
      imported
          .warnings()
          .forEach(warning -> session.err().println(imported.file() + ": note: " + warning));
    } else if (outcome instanceof ImportOutcome.Refused refused) {
      session.err().println("hexapla: " + refused.file() + ": " + refused.reason());
    }
    session.out().flush();
    session.err().flush();
  }

  private static String summary(ImportOutcome.Imported imported) {
    List<ImportOutcome.Text> documents = imported.documents();
    if (documents.size() == 1) {
      ImportOutcome.Text document = documents.get(0);
      return document.symbol()
          + " ("
          + document.language()
          + "), "
          + document.kind().label()
          + ", "
          + document.paragraphs()
          + " paragraphs, "
          + document.footnotes()
          + " footnotes, "
          + document.references()
          + " references: "
          + word(imported.saved().get(0));
    }
    long symbols = documents.stream().map(ImportOutcome.Text::symbol).distinct().count();
    long paragraphs = documents.stream().mapToLong(ImportOutcome.Text::paragraphs).sum();
    return symbols
        + " documents in "
        + documents.size()
        + " texts, "
        + paragraphs
        + " paragraphs: "
        + imported.saved().stream()
            .collect(Collectors.groupingBy(ImportCommand::word, Collectors.counting()));
  }

  static String word(Corpus.Saved saved) {
    return switch (saved) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case REPLACED -> "replaced the text before";
    };
  }
}
