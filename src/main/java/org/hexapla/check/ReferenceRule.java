package org.hexapla.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that a mentioned document cannot have, by what the documents say of each other or by
 * the session in its number, and paragraphs that it does not have.
 */
final class ReferenceRule implements DraftRule {

  /** Days; a date further from the session belongs to a document of another organ. */
  private static final int NEAR_THE_SESSION = 550;

  /** UTF-16 units between a number and its date. */
  private static final int DATE_WINDOW = 90;

  private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\(((?:19|20)\\d\\d)\\)$");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:para|párr|пункт|段|فقرة).*?(\\d{1,3})|(\\d{1,3}) ?段");

  private final Corpus corpus;
  private final ReferenceGraph graph;

  ReferenceRule(Corpus corpus, ReferenceGraph graph) {
    this.corpus = corpus;
    this.graph = graph;
  }

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.REFERENCE);
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    for (Reference reference : reading.references()) {
      LocalDate date = reference.date();
      if (date != null) {
        checkDate(reading, reference, date, findings);
      }
      String part = reference.citedParagraph();
      if (part != null) {
        checkParagraph(reading, reference, part, findings);
      }
    }
  }

  private void checkDate(
      DraftReading reading, Reference reference, LocalDate date, Consumer<Finding> findings) {
    Symbol symbol = reference.symbol();
    Messages messages = Messages.in(reading.language());
    Optional<ReferenceGraph.KnownDate> known = graph.date(symbol);
    if (known.isPresent()) {
      LocalDate right = known.get().date();
      if (!right.equals(date)) {
        String message =
            messages.text("reference.date", symbol, right, date)
                + " "
                + messages.text("proof", known.get().source());
        findings.accept(finding(reading, reference, date, right, message));
      }
      return;
    }
    OptionalInt session = symbol.session();
    Matcher year = YEAR_IN_BRACKETS.matcher(symbol.value());
    if (session.isPresent()) {
      int opening = Symbol.openingYear(session.getAsInt());
      if (isJustOutside(date, opening)) {
        findings.accept(
            finding(
                reading,
                reference,
                date,
                null,
                messages.text("reference.session", symbol, opening, date)));
      }
    } else if (year.find() && Integer.parseInt(year.group(1)) != date.getYear()) {
      LocalDate right = date.withYear(Integer.parseInt(year.group(1)));
      findings.accept(
          finding(
              reading,
              reference,
              date,
              right,
              messages.text("reference.year", symbol, year.group(1), date)));
    }
  }

  /** Outside of the session, but so near that the session must be meant. */
  private static boolean isJustOutside(LocalDate date, int openingYear) {
    LocalDate first = LocalDate.of(openingYear, 9, 1);
    LocalDate last = LocalDate.of(openingYear + 1, 9, 30);
    return (date.isBefore(first) && !date.isBefore(first.minusDays(NEAR_THE_SESSION)))
        || (date.isAfter(last) && !date.isAfter(last.plusDays(NEAR_THE_SESSION)));
  }

  private void checkParagraph(
      DraftReading reading, Reference reference, String part, Consumer<Finding> findings) {
    Matcher matcher = PARAGRAPH.matcher(part);
    if (!matcher.find()) {
      return;
    }
    int cited = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    OptionalInt last =
        corpus
            .find(reference.symbol(), reading.language())
            .map(ReferenceRule::lastParagraph)
            .orElse(OptionalInt.empty());
    if (last.isPresent() && cited > last.getAsInt()) {
      String message =
          Messages.in(reading.language())
              .text("reference.paragraph", reference.symbol(), cited, last.getAsInt());
      findings.accept(
          new Finding.WrongReference(
              new Finding.Note(reference.span(), Finding.Level.ERROR, message, List.of(), null),
              reference.symbol().value()));
    }
  }

  private static OptionalInt lastParagraph(Resolution document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.OPERATIVE)
        .map(Paragraph::number)
        .filter(number -> number != null && number.matches("\\d{1,3}"))
        .mapToInt(Integer::parseInt)
        .max();
  }

  /**
   * Marks the year where only the year is wrong, else the number of the document.
   *
   * @param right the date, or null where it is not known
   */
  private static Finding finding(
      DraftReading reading,
      Reference reference,
      LocalDate date,
      @Nullable LocalDate right,
      String message) {
    boolean otherYear = right != null && right.equals(date.withYear(right.getYear()));
    Optional<Span> year = yearSpan(reading.text(), reference.span(), date.getYear());
    Span span = year.orElse(reference.span());
    List<String> replacements =
        otherYear && right != null && year.isPresent()
            ? List.of(Integer.toString(right.getYear()))
            : List.of();
    return new Finding.WrongReference(
        new Finding.Note(span, Finding.Level.ERROR, message, replacements, null),
        reference.symbol().value());
  }

  /** The year nearest to the number, in the digits of the text. */
  private static Optional<Span> yearSpan(String text, Span number, int year) {
    String digits = Integer.toString(year);
    int behind = text.indexOf(digits, number.end());
    if (behind >= 0 && behind - number.end() <= DATE_WINDOW) {
      return Optional.of(new Span(behind, behind + digits.length()));
    }
    int before = text.lastIndexOf(digits, number.start());
    return before >= 0 && number.start() - before <= DATE_WINDOW
        ? Optional.of(new Span(before, before + digits.length()))
        : Optional.empty();
  }
}
