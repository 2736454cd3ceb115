package org.hexapla.cli;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a document. */
@Command(
    name = "remove",
    description = "Withdraws a document; the next build drops what only it proved.")
final class RemoveCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(names = "--lang", paramLabel = "L", description = "Only in this language; default: all.")
  private @Nullable String language;

  @Override
  int run(Session session) {
    Symbol named = DocumentFinder.symbol(symbol);
    List<Language> present = new DocumentFinder(session).languages(named);
    List<Language> wanted = language == null ? present : List.of(language("--lang", language));
    long removed =
        wanted.stream().filter(each -> session.bean(Corpus.class).remove(named, each)).count();
    if (removed == 0) {
      throw new InputException(named + " is not in the store; 'hexapla documents' lists what is");
    }
    session.out().println("removed " + named + " in " + wanted);
    return 0;
  }
}
