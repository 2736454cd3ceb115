package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.exchange.EntryView.CitationView;
import org.hexapla.exchange.HistoryView;
import org.hexapla.exchange.HistoryView.NameView;
import org.hexapla.exchange.HistoryView.ProofView;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a concept was called when. */
@Command(
    name = "history",
    description = "Shows what a concept was called when, and the paragraphs that prove it.")
final class HistoryCommand extends StoreCommand {

  private static final int HITS = 5;
  private static final int QUOTED = 60;

  @Parameters(paramLabel = "TERM", arity = "1..*", description = "A name, in any language.")
  private List<String> term = new ArrayList<>();

  @Override
  int run(Session session) {
    String query = String.join(" ", term);
    if (query.isBlank()) {
      throw wrongUsage("TERM: nothing to look up");
    }
    List<GlossarySearch.Hit> hits =
        session.bean(GlossarySearch.class).lookup(query, Set.of(), HITS).stream()
            .filter(hit -> hit.match().ordinal() <= GlossarySearch.Match.INFLECTED.ordinal())
            .toList();
    if (hits.isEmpty()) {
      session.out().println("no entry has the name '" + query + "'");
      return 0; // "no evidence" is an answer
    }
    for (GlossarySearch.Hit hit : hits) {
      show(
          session,
          HistoryView.of(hit.entry(), session.bean(Corpus.class), hit.language()),
          hit.language());
    }
    return 0;
  }

  /** The language of the name first, then the others. */
  private static void show(Session session, HistoryView history, Language asked) {
    session.out().println(history.id());
    history.names().stream()
        .filter(name -> name.language().equals(asked.code()))
        .forEach(name -> show(session, name));
    history.names().stream()
        .filter(name -> !name.language().equals(asked.code()))
        .forEach(name -> show(session, name));
  }

  private static void show(Session session, NameView name) {
    String years =
        name.years().isEmpty()
            ? "not in the corpus"
            : name.years().entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(Collectors.joining(", "));
    session
        .out()
        .printf("  %s  %s  (%s)  %s%n", name.language(), name.term(), name.status(), years);
    CitationView first = name.first();
    CitationView last = name.last();
    if (first != null && last != null) {
      session.out().println("      first " + place(first) + "; last " + place(last));
    }
    if (name.replacedBy() != null) {
      session.out().println("      gave way to " + name.replacedBy());
    }
    for (ProofView proof : name.proofs()) {
      session.out().println("        " + quoted(proof.earlier()));
      session.out().println("        → " + quoted(proof.later()));
    }
  }

  private static String place(CitationView citation) {
    String date = citation.date() == null ? "" : ", " + citation.date();
    return citation.symbol() + ", " + citation.place() + date;
  }

  private static String quoted(CitationView citation) {
    String words = citation.quote();
    int end =
        words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length())));
    String shown = end < words.length() ? words.substring(0, end) + " …" : words;
    return citation.symbol() + ", " + citation.place() + ": " + shown;
  }
}
