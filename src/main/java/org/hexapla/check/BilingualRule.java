package org.hexapla.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds approved terms of the source that the translation has by none of their names, and the
 * reverse.
 *
 * <p>A translation may name a thing shortly once it was named in full: where the head of an
 * approved name stands there ({@code l'Organisation}, {@code the Council}), nothing is said.
 */
final class BilingualRule implements DraftRule {

  /** UTF-16 units; the head of a Chinese name is its last two characters. */
  private static final int CHINESE_HEAD = 2;

  private static final Pattern RUSSIAN_ADJECTIVE = Pattern.compile("(?:ый|ий|ой|ая|яя|ое|ее|ые)$");

  private final Recognizer recognizer;
  private final TextAnalyzer analyzer;
  private final TermAdvice advice;

  BilingualRule(Recognizer recognizer, TextAnalyzer analyzer, TermAdvice advice) {
    this.recognizer = recognizer;
    this.analyzer = analyzer;
    this.advice = advice;
  }

  /** One side of a translation. */
  private record Side(String text, Language language, List<Recognizer.Hit> hits) {}

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    Draft.Source given = reading.draft().source();
    if (given == null || given.text().isBlank() || given.language() == reading.language()) {
      return;
    }
    List<Span> lines = lines(reading.text());
    List<Span> sourceLines = lines(given.text());
    if (lines.size() != sourceLines.size()) {
      lines = List.of(new Span(0, reading.text().length()));
      sourceLines = List.of(new Span(0, given.text().length()));
    }
    for (int i = 0; i < lines.size(); i++) {
      check(reading, lines.get(i), side(sourceLines.get(i).of(given.text()), given), findings);
    }
  }

  private Side side(String text, Draft.Source given) {
    return new Side(
        text,
        given.language(),
        recognizer.recognize(text, given.language(), Recognizer.Scope.LONGEST));
  }

  private void check(DraftReading reading, Span line, Side source, Consumer<Finding> findings) {
    String text = line.of(reading.text());
    boolean whole = line.length() == reading.text().length();
    Side draft =
        new Side(
            text,
            reading.language(),
            whole
                ? reading.hits()
                : recognizer.recognize(text, reading.language(), Recognizer.Scope.LONGEST));
    for (Recognizer.Hit hit : firstOfEachConcept(source, draft)) {
      findings.accept(missing(reading, line, hit.term(), hit.span().of(source.text())));
    }
    for (Recognizer.Hit hit : firstOfEachConcept(draft, source)) {
      Span span = hit.span();
      findings.accept(
          added(
              reading,
              new Span(line.start() + span.start(), line.start() + span.end()),
              hit.term()));
    }
  }

  /** The lines with words: a translation has as many as its source, or is compared as a whole. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      Span line = new Span(start, end < 0 ? text.length() : end);
      if (!line.of(text).isBlank()) {
        lines.add(line);
      }
      start = line.end() + 1;
    }
    return lines;
  }

  /** The terms that surely are meant on one side and that the other side lacks. */
  private List<Recognizer.Hit> firstOfEachConcept(Side side, Side other) {
    Set<String> seen = new HashSet<>();
    Set<String> there = concepts(other);
    return side.hits().stream()
        .filter(hit -> hit.terms().stream().allMatch(TermAdvice::isApproved))
        .filter(hit -> isDistinct(hit.term()))
        .filter(hit -> hit.terms().stream().noneMatch(term -> there.contains(term.conceptId())))
        .filter(hit -> seen.add(hit.term().conceptId()))
        .filter(hit -> !advice.approved(hit.term().conceptId(), other.language()).isEmpty())
        .filter(hit -> !hasHead(other, hit.term().conceptId()))
        .toList();
  }

  /** A name of one common word, or a formula, has too many translations. */
  private static boolean isDistinct(KnownTerm term) {
    if (term.type() == TermType.PHRASE) {
      return false;
    }
    return term.language().spaced()
        ? term.term().indexOf(' ') > 0
            || term.term().indexOf('-') > 0
            || Character.isUpperCase(term.term().charAt(0))
        : term.term().length() > 2;
  }

  private Set<String> concepts(Side side) {
    return recognizer.recognize(side.text(), side.language(), Recognizer.Scope.NESTED).stream()
        .flatMap(hit -> hit.terms().stream())
        .map(KnownTerm::conceptId)
        .collect(Collectors.toSet());
  }

  /** Whether a side has the head of one of a concept's names. */
  private boolean hasHead(Side side, String concept) {
    List<KnownTerm> names = recognizer.terms(concept, side.language());
    if (!side.language().spaced()) {
      return names.stream()
          .map(KnownTerm::term)
          .anyMatch(
              name ->
                  name.length() > CHINESE_HEAD
                      && side.text().contains(name.substring(name.length() - CHINESE_HEAD)));
    }
    Set<String> words =
        analyzer.tokens(side.text(), side.language()).stream()
            .map(Token::key)
            .collect(Collectors.toSet());
    return names.stream()
        .map(name -> head(name))
        .anyMatch(head -> head != null && words.contains(head));
  }

  /**
   * The key of the word that the others only describe: in English the last, else the first, in
   * Russian the first that is no adjective.
   */
  private @Nullable String head(KnownTerm name) {
    List<Token> words =
        analyzer.tokens(name.term(), name.language()).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .toList();
    if (words.size() < 2) {
      return null;
    }
    if (name.language() == Language.RU) {
      return words.stream()
          .filter(word -> !RUSSIAN_ADJECTIVE.matcher(word.surface()).find())
          .findFirst()
          .orElse(words.get(words.size() - 1))
          .key();
    }
    boolean headLast = name.language() == Language.EN && !name.term().contains(" of ");
    return words.get(headLast ? words.size() - 1 : 0).key();
  }

  private Finding missing(DraftReading reading, Span line, KnownTerm term, String surface) {
    List<KnownTerm> approved = advice.approved(term.conceptId(), reading.language());
    Finding.Proof proof = advice.proof(approved.get(0));
    String message =
        Messages.in(reading.language()).text("bilingual", approved.get(0).term(), surface);
    return new Finding.Bilingual(
        new Finding.Note(
            withoutBlanks(reading.text(), line),
            Finding.Level.WARNING,
            TermAdvice.withProof(message, proof, reading.language()),
            approved.stream().map(KnownTerm::term).toList(),
            proof),
        term,
        false);
  }

  private static Finding added(DraftReading reading, Span span, KnownTerm term) {
    String message =
        Messages.in(reading.language()).text("bilingual.reverse", span.of(reading.text()));
    return new Finding.Bilingual(
        new Finding.Note(span, Finding.Level.HINT, message, List.of(), null), term, true);
  }

  /** What is missing has no place: the whole line is marked, without the blanks around it. */
  private static Span withoutBlanks(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
