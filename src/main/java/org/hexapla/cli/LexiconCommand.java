package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.align.LexiconCompiler;
import org.hexapla.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compiles a lexicon from the store, for use as the background of another store. */
@Command(
    name = "lexicon",
    description = "Compiles which words translate which in the documents, a file a pair.")
final class LexiconCommand extends StoreCommand {

  @Parameters(
      paramLabel = "DIR",
      description = "The folder to write; hexapla.align.lexicon selects it.")
  private Path folder = Path.of("");

  @Override
  int run(Session session) throws IOException {
    Path written = session.file(folder);
    Map<String, Integer> sizes =
        session.bean(LexiconCompiler.class).compile(session.bean(Corpus.class), written);
    if (sizes.isEmpty()) {
      throw new InputException(
          "no document stands in two languages; import the other languages first");
    }
    sizes.forEach((name, size) -> session.out().println(name + "  " + size + " pairs of words"));
    session.out().println("written to " + written + "; select it with hexapla.align.lexicon");
    return 0;
  }
}
