package org.hexapla.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/**
 * Finds approved terms of the source that the translation has by none of their names, and the
 * reverse.
 *
 * <p>A translation may name a thing shortly once it was named in full: where the head of an
 * approved name stands there ({@code l'Organisation}, {@code the Council}), nothing is said.
 */
final class BilingualRule implements DraftRule {

  private static final List<Language> SPACED =
      Arrays.stream(Language.values()).filter(Language::spaced).toList();

  /** UTF-16 units between an organ and the number of its document. */
  private static final int BESIDE_A_NUMBER = 40;

  /** UTF-16 units from the beginning in which a text says what it is about. */
  private static final int SUBJECT = 60;

  private static final Set<String> PLACES = Set.of("state", "region", "territory");
  private static final Set<String> NAMED = Set.of("organ", "office", "instrument", "conference");
  private static final Set<String> SAID_FREELY = Set.of("agendaItem", "formula");

  private final Recognizer recognizer;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final ReferenceScanner scanner;
  private final TermAdvice advice;
  private final Map<Language, Set<String>> pronouns = new EnumMap<>(Language.class);

  BilingualRule(
      Recognizer recognizer,
      ReferenceScanner scanner,
      TextAnalyzer analyzer,
      Normalizer normalizer,
      TermAdvice advice) {
    this.recognizer = recognizer;
    this.scanner = scanner;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    this.advice = advice;
    for (Language language : Language.values()) {
      pronouns.put(
          language,
          WordLists.read(language, "subject-pronouns").stream()
              .map(word -> normalizer.fold(word, language))
              .collect(Collectors.toSet()));
    }
  }

  /** One side of a translation. */
  private record Side(
      String text, Language language, List<Recognizer.Hit> hits, List<Reference> references) {}

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.BILINGUAL);
  }

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
      check(
          reading,
          lines.get(i),
          side(sourceLines.get(i).of(given.text()), given.language()),
          findings);
    }
  }

  private Side side(String text, Language language) {
    return new Side(
        text,
        language,
        recognizer.recognize(text, language, Recognizer.Scope.LONGEST),
        scanner.references(text, language));
  }

  private void check(DraftReading reading, Span line, Side source, Consumer<Finding> findings) {
    boolean whole = line.length() == reading.text().length();
    Side draft =
        whole
            ? new Side(reading.text(), reading.language(), reading.hits(), reading.references())
            : side(line.of(reading.text()), reading.language());
    List<Recognizer.Hit> missing = firstOfEachConcept(source, draft);
    for (Recognizer.Hit hit : missing) {
      findings.accept(missing(reading, line, hit.term(), hit.span().of(source.text())));
    }
    for (Recognizer.Hit hit : added(draft, source, missing)) {
      Span span = hit.span();
      findings.accept(
          added(
              reading,
              new Span(line.start() + span.start(), line.start() + span.end()),
              hit.term()));
    }
  }

  /**
   * The names in a translation of which its source says nothing. An organ or an office may be named
   * where the source says {@code it}: such a name is doubted only where one of its kind is missing.
   */
  private List<Recognizer.Hit> added(Side draft, Side source, List<Recognizer.Hit> missing) {
    NameTraces traces = traces(source);
    Set<String> exchanged =
        missing.stream().map(hit -> field(hit.term())).collect(Collectors.toSet());
    return firstOfEachConcept(draft, source).stream()
        .filter(hit -> isPlace(hit.term()) || exchanged.contains(field(hit.term())))
        .filter(hit -> isName(hit.term()) && !traces.hasUnknownAcronym(source.hits()))
        .toList();
  }

  private NameTraces traces(Side side) {
    return new NameTraces(side.text(), side.language(), analyzer, normalizer);
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
    NameTraces traces = traces(other);
    return side.hits().stream()
        .filter(hit -> hit.terms().stream().allMatch(TermAdvice::isApproved))
        .filter(hit -> isSure(hit, side))
        .filter(hit -> hit.terms().stream().noneMatch(term -> there.contains(term.conceptId())))
        .filter(hit -> seen.add(hit.term().conceptId()))
        .filter(hit -> !advice.approved(hit.term().conceptId(), other.language()).isEmpty())
        .filter(hit -> hit.terms().stream().noneMatch(term -> isTraced(term, traces, other)))
        .filter(hit -> !isNamedByNumber(hit, side, other))
        .filter(hit -> hit.span().start() > SUBJECT || !beginsWithPronoun(other))
        .toList();
  }

  /** Of a name much must be left; what is no name has many translations with one word of it. */
  private boolean isTraced(KnownTerm term, NameTraces traces, Side other) {
    boolean name = isName(term);
    return recognizer.terms(term.conceptId(), other.language()).stream()
        .map(KnownTerm::term)
        .anyMatch(one -> name ? traces.has(one) : traces.hasAny(one));
  }

  /** Whether a text has {@code it} where the other may name what its sentence is about. */
  private boolean beginsWithPronoun(Side side) {
    Set<String> pronouns = this.pronouns.getOrDefault(side.language(), Set.of());
    String beginning = side.text().substring(0, Math.min(side.text().length(), SUBJECT));
    return side.language().spaced()
        ? analyzer.tokens(beginning, side.language()).stream()
            .anyMatch(word -> pronouns.contains(normalizer.fold(word.surface(), side.language())))
        : pronouns.stream().anyMatch(beginning::contains);
  }

  /** Whether an organ stands beside the number of its document, which the other side has too. */
  private static boolean isNamedByNumber(Recognizer.Hit hit, Side side, Side other) {
    return side.references().stream()
        .filter(reference -> reference.span().start() - hit.span().end() >= 0)
        .filter(reference -> reference.span().start() - hit.span().end() <= BESIDE_A_NUMBER)
        .anyMatch(
            reference ->
                other.references().stream()
                    .anyMatch(there -> there.symbol().equals(reference.symbol())));
  }

  /** A formula or a heading is said in many ways, and so is what one common word names. */
  private boolean isSure(Recognizer.Hit hit, Side side) {
    KnownTerm term = hit.term();
    if (term.type() == TermType.PHRASE || SAID_FREELY.contains(field(term))) {
      return false;
    }
    if (isPlace(term)) {
      return isLiteral(hit.span().of(side.text()), term);
    }
    return SPACED.stream()
        .flatMap(language -> advice.approved(term.conceptId(), language).stream())
        .filter(name -> name.type() != TermType.ACRONYM)
        .allMatch(name -> name.term().indexOf(' ') > 0 || name.term().indexOf('-') > 0);
  }

  /** Names of one word stand as they are where a language does not inflect names. */
  private boolean isLiteral(String surface, KnownTerm term) {
    Language language = term.language();
    return language == Language.RU
        || term.term().indexOf(' ') > 0
        || plain(surface, language).equals(plain(term.term(), language));
  }

  /** A word without what is attached to it. */
  private String plain(String word, Language language) {
    String base =
        analyzer.tokens(word, language).stream().map(Token::base).collect(Collectors.joining());
    return normalizer.fold(base, language);
  }

  /** Whether a concept is one thing with a name, and not a kind of things. */
  private boolean isName(KnownTerm term) {
    return isPlace(term)
        || NAMED.contains(field(term))
            && advice.approved(term.conceptId(), Language.EN).stream()
                .allMatch(name -> Character.isUpperCase(name.term().charAt(0)));
  }

  private static boolean isPlace(KnownTerm term) {
    return PLACES.contains(field(term));
  }

  private static String field(KnownTerm term) {
    return term.subjectField() == null ? "" : term.subjectField();
  }

  private Set<String> concepts(Side side) {
    return recognizer.recognize(side.text(), side.language(), Recognizer.Scope.NESTED).stream()
        .flatMap(hit -> hit.terms().stream())
        .map(KnownTerm::conceptId)
        .collect(Collectors.toSet());
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
