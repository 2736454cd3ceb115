package org.hexapla.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a document. */
@Command(
    name = "remove",
    description = "Withdraws a document, and with it what only it proved in the glossary.")
final class RemoveCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(names = "--lang", paramLabel = "L", description = "Only in this language; default: all.")
  private @Nullable String language;

  @Option(names = "--later", description = "Leaves the glossary as it is until the next build.")
  private boolean later;

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
    if (!later && provesTerms(session.bean(Glossary.class), named, wanted)) {
      GlossaryBuilder builder = session.bean(GlossaryBuilder.class);
      Glossary.ProposalReport entries = builder.build(session.progress()).entries();
      session
          .out()
          .println(
              "proposals: " + entries.dropped() + " dropped, " + entries.changed() + " changed");
    }
    return 0;
  }

  /** Whether a sentence of the document proves a term of the glossary. */
  private static boolean provesTerms(Glossary glossary, Symbol symbol, List<Language> languages) {
    AtomicBoolean proves = new AtomicBoolean();
    glossary.forEach(
        entry ->
            entry.sections().stream()
                .flatMap(section -> section.terms().stream())
                .flatMap(term -> term.contexts().stream())
                .map(Context::citation)
                .filter(citation -> citation.symbol().equals(symbol))
                .filter(citation -> languages.contains(citation.language()))
                .forEach(citation -> proves.set(true)));
    return proves.get();
  }
}
