package org.hexapla.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.fetch.DocumentFetcher;
import org.hexapla.corpus.fetch.FetchOutcome;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gets documents from the Official Document System. */
@Command(
    name = "fetch",
    description =
        "Gets documents from the UN's Official Document System, keeps the originals and takes them"
            + " in; without a symbol: what is still in the queue.")
final class FetchCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL", arity = "0..*", description = "As A/RES/79/331.")
  private List<String> symbols = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "L",
      split = ",",
      description = "The languages, or all; default: all.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--again",
      description = "Asks for documents that were fetched before, as they may be corrected.")
  private boolean again;

  @Override
  int run(Session session) throws InterruptedException {
    List<Symbol> named = symbols.stream().map(DocumentFinder::symbol).toList();
    DocumentFetcher fetcher = session.bean(DocumentFetcher.class);
    try {
      List<FetchOutcome> outcomes =
          fetcher.fetch(named, languages(), again, outcome -> print(session, outcome));
      if (outcomes.isEmpty()) {
        session.out().println("the queue is empty");
      }
      offline(session, fetcher, outcomes);
      boolean all = outcomes.stream().allMatch(FetchCommand::isIn);
      return all ? 0 : CommandLineEntrance.INPUT_WRONG;
    } catch (UncheckedIOException e) {
      throw new InputException(
          "the originals in "
              + session.data().resolve("originals")
              + " cannot be read or written: "
              + e.getMessage());
    }
  }

  private Set<Language> languages() {
    Set<Language> wanted = new LinkedHashSet<>();
    for (String each : languages) {
      if (!each.equals("all")) {
        wanted.add(language("--lang", each));
      }
    }
    return wanted.isEmpty() || languages.contains("all")
        ? new LinkedHashSet<>(List.of(Language.values()))
        : wanted;
  }

  @Override
  boolean makesStore() {
    return true;
  }

  private static boolean isIn(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.Kept kept
        && kept.imported() instanceof ImportOutcome.Imported;
  }

  private static void print(Session session, FetchOutcome outcome) {
    String document = outcome.symbol() + " (" + outcome.language() + "): ";
    if (outcome instanceof FetchOutcome.Kept kept) {
      String from = kept.requested() ? "fetched" : "kept before";
      if (kept.imported() instanceof ImportOutcome.Imported imported) {
        String saved = ImportCommand.word(imported.saved().get(0));
        session.out().println(document + from + ", " + saved);
        imported.warnings().forEach(note -> session.err().println(document + "note: " + note));
      } else if (kept.imported() instanceof ImportOutcome.Refused refused) {
        session
            .err()
            .println(
                "hexapla: "
                    + document
                    + from
                    + " as "
                    + kept.original()
                    + ", but "
                    + refused.reason());
      }
    } else if (outcome instanceof FetchOutcome.Missing missing) {
      session.err().println("hexapla: " + document + missing.reason());
    } else if (outcome instanceof FetchOutcome.Queued queued && !queued.offline()) {
      session.err().println("hexapla: " + document + queued.reason() + "; it stays in the queue");
    }
    session.out().flush();
    session.err().flush();
  }

  /** One line for all that waits for a network. */
  private static void offline(
      Session session, DocumentFetcher fetcher, List<FetchOutcome> outcomes) {
    List<FetchOutcome.Queued> waiting =
        outcomes.stream()
            .filter(FetchOutcome.Queued.class::isInstance)
            .map(FetchOutcome.Queued.class::cast)
            .filter(FetchOutcome.Queued::offline)
            .toList();
    if (!waiting.isEmpty()) {
      session
          .err()
          .println(
              "hexapla: off-line: "
                  + fetcher.host()
                  + " cannot be reached ("
                  + waiting.get(0).reason()
                  + "); "
                  + waiting.size()
                  + " in the queue, 'hexapla fetch' takes them up");
    }
  }
}
