package org.hexapla.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a term up in the glossary. */
@Command(name = "lookup", description = "Looks a term up, in any of the six languages.")
final class LookupCommand extends StoreCommand {

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The term, or how it begins.")
  private List<String> text = new ArrayList<>();

  @Option(names = "--from", paramLabel = "L", description = "The language of the text.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "L,...",
      split = ",",
      description = "The languages to show; default: all six.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many entries at the most; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  int run(Session session) {
    String query = String.join(" ", text);
    if (query.isBlank()) {
      throw wrongUsage("TEXT: nothing to look up");
    }
    if (query.length() > GlossarySearch.LONGEST_QUERY) {
      throw wrongUsage(
          "TEXT has " + query.length() + " characters; at most " + GlossarySearch.LONGEST_QUERY);
    }
    Set<Language> searched = EnumSet.noneOf(Language.class);
    if (from != null) {
      searched.add(language("--from", from));
    }
    Set<Language> shown = EnumSet.noneOf(Language.class);
    to.forEach(code -> shown.add(language("--to", code)));
    List<GlossarySearch.Hit> hits =
        session.bean(GlossarySearch.class).lookup(query, searched, limit);
    if (hits.isEmpty()) {
      session.out().println("no entry holds '" + query + "'");
      return 0; // "no evidence" is an answer
    }
    List<String> meant = GlossarySearch.meant(hits);
    if (!meant.isEmpty()) {
      session.out().println("did you mean: " + String.join(" · ", meant));
    }
    for (GlossarySearch.Hit hit : hits) {
      show(session, hit, shown);
    }
    return 0;
  }

  private static void show(Session session, GlossarySearch.Hit hit, Set<Language> shown) {
    String field = hit.entry().subjectField() == null ? "" : " · " + hit.entry().subjectField();
    session
        .out()
        .printf("%s  [%s%s · %s]%n", hit.term(), hit.entry().id(), field, matchWord(hit.match()));
    for (LanguageSection section : hit.entry().sections()) {
      if (shown.isEmpty() || shown.contains(section.language())) {
        section.terms().forEach(term -> show(session, section.language(), term));
      }
    }
  }

  private static void show(Session session, Language language, TermSection term) {
    String confidence =
        term.confidence() == null
            ? ""
            : String.format(Locale.ROOT, ", %.2f sure", term.confidence());
    session
        .out()
        .printf(
            "  %s  %s  (%s, %s%s)%n",
            language, term.term(), term.status().label(), term.type().label(), confidence);
    if (term.contexts().isEmpty()) {
      session.out().println("      source: " + term.source());
    } else {
      session.out().println("      " + proof(term.contexts().get(0), language));
    }
  }

  /** Where a term stands, and its sentence. */
  static String proof(Context context, Language reader) {
    Citation citation = context.citation();
    String date = context.date() == null ? "" : ", " + context.date().value();
    return citation.symbol()
        + ", "
        + citation.locator().display(reader)
        + date
        + ": "
        + context.sentence();
  }

  private static String matchWord(GlossarySearch.Match match) {
    return match.name().toLowerCase(Locale.ROOT);
  }
}
