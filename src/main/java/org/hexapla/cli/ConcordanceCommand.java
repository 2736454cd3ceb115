package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Citation;
import org.hexapla.exchange.ConcordanceAnswer;
import org.hexapla.search.Concordance;
import org.hexapla.search.EquivalentCount;
import org.hexapla.search.Years;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--since", paramLabel = "YEAR", description = "The first year of documents.")
  private @Nullable Integer since;

  @Option(names = "--until", paramLabel = "YEAR", description = "The last year of documents.")
  private @Nullable Integer until;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many places at the most; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many newer places to leave out before; default: ${DEFAULT-VALUE}.")
  private int offset;

  @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
  private ShowCommand.DocumentFormat format = ShowCommand.DocumentFormat.TEXT;

  @Override
  int run(Session session) throws IOException {
    Language language = language("--from", from);
    Set<Language> targets = EnumSet.noneOf(Language.class);
    to.forEach(code -> targets.add(language("--to", code)));
    String phrase = String.join(" ", text);
    if (phrase.length() > Concordance.LONGEST_PHRASE) {
      throw wrongUsage(
          "TEXT has " + phrase.length() + " characters; at most " + Concordance.LONGEST_PHRASE);
    }
    if (offset < 0 || limit < 0) {
      throw wrongUsage("--offset and --limit are no negative numbers");
    }
    List<Concordance.Line> found =
        session
            .bean(Concordance.class)
            .find(
                phrase,
                language,
                targets,
                new Years(since, until),
                ConcordanceAnswer.needed(offset, limit));
    List<Concordance.Line> lines = found.stream().skip(offset).limit(limit).toList();
    if (format == ShowCommand.DocumentFormat.JSON) {
      session
          .out()
          .println(
              session
                  .bean(ObjectMapper.class)
                  .writeValueAsString(ConcordanceAnswer.of(phrase, found, offset, limit, targets)));
      return 0;
    }
    if (found.isEmpty()) {
      session.out().println("no document has '" + phrase + "'"); // "no evidence" is an answer
    }
    for (Language other : targets) {
      Concordance.count(found, other).forEach(count -> show(count, other, session));
    }
    lines.forEach(line -> show(line, language, session));
    return 0;
  }

  private static void show(EquivalentCount count, Language other, Session session) {
    String years =
        count.years().entrySet().stream()
            .map(year -> year.getKey() + ": " + year.getValue())
            .collect(Collectors.joining(", "));
    session
        .out()
        .printf(
            "%s  %s: in %d of %d places%s%n",
            other,
            count.term().isEmpty() ? "(no equivalent found)" : count.term(),
            count.places(),
            count.of(),
            years.isEmpty() ? "" : " (" + years + ")");
  }

  private static void show(Concordance.Line line, Language language, Session session) {
    Citation citation = line.citation();
    String date = line.date() == null ? "" : ", " + line.date().value();
    session.out().println(citation.symbol() + ", " + citation.locator().display(language) + date);
    session
        .out()
        .println("  " + language + "  " + bracketed(line.sentence(), List.of(line.match())));
    line.counterparts()
        .forEach(
            (other, counterpart) -> {
              List<Span> marks = counterpart.marked().stream().map(Concordance.Mark::span).toList();
              String text = bracketed(counterpart.text(), marks);
              session.out().println("  " + other + "  " + text.replace('\n', ' '));
            });
  }

  /** A text with its marked stretches in brackets. */
  private static String bracketed(String text, List<Span> marks) {
    StringBuilder bracketed = new StringBuilder();
    int from = 0;
    for (Span mark : marks) {
      bracketed.append(text, from, mark.start()).append('[').append(mark.of(text)).append(']');
      from = mark.end();
    }
    return bracketed.append(text.substring(from)).toString();
  }
}
