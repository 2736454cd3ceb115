package org.hexapla.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.search.Concordance;
import org.hexapla.search.EquivalentCount;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a phrase in the sentences of the documents. */
@Command(name = "concordance", description = "Shows a phrase as the documents have it.")
final class ConcordanceCommand extends StoreCommand {

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The phrase, in any form.")
  private List<String> text = new ArrayList<>();

  @Option(names = "--from", required = true, paramLabel = "L", description = "Of the phrase.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "L,...",
      split = ",",
      description = "The languages to show beside it; default: none.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many places at the most; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  int run(Session session) {
    Language language = language("--from", from);
    Set<Language> targets = EnumSet.noneOf(Language.class);
    to.forEach(code -> targets.add(language("--to", code)));
    String phrase = String.join(" ", text);
    List<Concordance.Line> lines =
        session.bean(Concordance.class).find(phrase, language, targets, limit);
    if (lines.isEmpty()) {
      session.out().println("no document has '" + phrase + "'"); // "no evidence" is an answer
    }
    for (Language other : targets) {
      for (EquivalentCount count : Concordance.count(lines, other)) {
        session
            .out()
            .printf(
                "%s  %s: in %d of %d places%n",
                other,
                count.term().isEmpty() ? "(none of the glossary)" : count.term(),
                count.places(),
                count.of());
      }
    }
    for (Concordance.Line line : lines) {
      Citation citation = line.citation();
      String date = line.date() == null ? "" : ", " + line.date().value();
      session.out().println(citation.symbol() + ", " + citation.locator().display(language) + date);
      session.out().println("  " + language + "  " + line.sentence());
      line.counterparts()
          .forEach(
              (other, counterpart) ->
                  session
                      .out()
                      .println("  " + other + "  " + counterpart.text().replace('\n', ' ')));
    }
    return 0;
  }
}
