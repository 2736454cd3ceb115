package org.hexapla.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.exchange.EntryView.CitationView;
import org.hexapla.exchange.HistoryView;
import org.hexapla.exchange.HistoryView.NameView;
import org.hexapla.exchange.HistoryView.ProofView;
import org.hexapla.exchange.NameChangeView;
import org.hexapla.glossary.NameChange;
import org.hexapla.glossary.NameChanges;
import org.hexapla.search.DocumentComparison;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a concept was called when. */
@Command(
    name = "history",
    description =
        "Shows what a concept was called when, and the paragraphs that prove it; or which names came,"
            + " went or switched since a date, or from one document to another.")
final class HistoryCommand extends StoreCommand {

  private static final int HITS = 5;
  private static final int QUOTED = 60;

  @Parameters(paramLabel = "TERM", arity = "0..*", description = "A name, in any language.")
  private List<String> term = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Instead of TERM: what changed after this day or year.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "With --since: up to this day or year; default: until now.")
  private @Nullable String until;

  @Option(
      names = "--earlier",
      paramLabel = "SYMBOL",
      description = "Instead of TERM: what changed from this document to --later, in --lang.")
  private @Nullable String earlier;

  @Option(names = "--later", paramLabel = "SYMBOL", description = "See --earlier.")
  private @Nullable String later;

  @Option(names = "--lang", paramLabel = "L", description = "The language of the changes.")
  private @Nullable String lang;

  @Override
  int run(Session session) {
    if (since != null || earlier != null) {
      print(session, since != null ? between(session, since) : betweenTexts(session));
      return 0;
    }
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

  private List<NameChange> between(Session session, String from) {
    LocalDate first = day("--since", from);
    LocalDate last = until == null ? LocalDate.MAX : day("--until", until);
    if (!term.isEmpty() || earlier != null || !first.isBefore(last)) {
      throw wrongUsage("--since DATE goes before --until DATE, and with no TERM or document");
    }
    return session.bean(NameChanges.class).between(first, last, languages());
  }

  private Set<Language> languages() {
    return lang == null ? Set.of() : Set.of(language("--lang", lang));
  }

  private LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text.length() == 4 ? text + "-12-31" : text);
    } catch (DateTimeParseException e) {
      throw wrongUsage(option + ": '" + text + "' is no day such as 2020-01-31, and no year");
    }
  }

  private List<NameChange> betweenTexts(Session session) {
    if (later == null || lang == null || !term.isEmpty()) {
      throw wrongUsage("--earlier SYMBOL needs --later SYMBOL and --lang L, and no TERM");
    }
    return session
        .bean(DocumentComparison.class)
        .compare(document(session, earlier), document(session, later));
  }

  private Resolution document(Session session, @Nullable String symbol) {
    return new DocumentFinder(session)
        .find(symbol == null ? "" : symbol, language("--lang", lang == null ? "" : lang));
  }

  private static void print(Session session, List<NameChange> changes) {
    Tsv table = new Tsv(session.out());
    table.row("kind", "concept", "language", "earlier", "later", "last_use", "first_use");
    for (NameChange change : changes) {
      NameChangeView view = NameChangeView.of(change, Language.EN);
      table.row(
          view.kind(),
          view.id(),
          view.language(),
          Objects.toString(view.earlier(), ""),
          Objects.toString(view.later(), ""),
          view.lastUse() == null ? "" : place(view.lastUse()),
          view.firstUse() == null ? "" : place(view.firstUse()));
    }
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
