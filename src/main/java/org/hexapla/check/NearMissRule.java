package org.hexapla.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds approved names with one character wrong, one too many or too few, two neighbours in the
 * other order, or with their words in another order. What is itself a known term is left alone.
 */
final class NearMissRule implements DraftRule {

  /** Letters of a word in which one that is wrong is surely a slip. */
  private static final int SHORTEST_WORD = 5;

  /** What may stand between the words of one name: blanks and words of grammar, no marks. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\n.,;:!?()«»“”\"،؛؟]{1,16}");

  /** Characters in which names differ on purpose. */
  private static final String COUNTING = "一二三四五六七八九十百千两上下前后东西南北中正副新旧总分内外大小多各";

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final TermAdvice advice;
  private volatile @Nullable State state;

  private record State(long revision, NearNames names) {}

  NearMissRule(Glossary glossary, TextAnalyzer analyzer, TermAdvice advice) {
    this.glossary = glossary;
    this.analyzer = analyzer;
    this.advice = advice;
  }

  private NearNames names() {
    State known = state;
    if (known == null || known.revision() != glossary.revision()) {
      known = read();
    }
    return known.names();
  }

  private synchronized State read() {
    long revision = glossary.revision(); // first: a change meanwhile makes the state outdated
    State known = state;
    if (known == null || known.revision() != revision) {
      known = new State(revision, NearNames.of(glossary, analyzer));
      state = known;
    }
    return known;
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    if (reading.language().spaced()) {
      checkWords(reading, findings);
    } else {
      checkCharacters(reading, findings);
    }
  }

  private void checkWords(DraftReading reading, Consumer<Finding> findings) {
    List<Token> words = NearNames.words(analyzer, reading.text(), reading.language());
    int from = 0;
    while (from < words.size()) {
      int end = runEnd(reading.text(), words, from);
      int most = Math.min(end - from, NearNames.MOST_WORDS);
      int passed = 1;
      for (int size = most; size >= NearNames.FEWEST_WORDS; size--) {
        List<Token> window = words.subList(from, from + size);
        Span span = new Span(window.get(0).span().start(), window.get(size - 1).span().end());
        Optional<KnownTerm> meant = meant(window, span.of(reading.text()), reading.language());
        if (meant.isPresent() && isWhole(reading.text(), span) && !isKnown(reading, span)) {
          findings.accept(finding(reading, span, meant.get()));
          passed = size;
          break;
        }
      }
      from += passed;
    }
  }

  /** Whether a stretch ends where words do and not at the hyphen inside of one. */
  private static boolean isWhole(String text, Span span) {
    boolean joinedBefore = span.start() > 0 && text.charAt(span.start() - 1) == '-';
    return !joinedBefore && (span.end() == text.length() || text.charAt(span.end()) != '-');
  }

  /** The end of the words that may belong to one name with the first of them. */
  private static int runEnd(String text, List<Token> words, int from) {
    int end = from + 1;
    while (end < words.size()
        && end - from < NearNames.MOST_WORDS
        && BETWEEN
            .matcher(text.substring(words.get(end - 1).span().end(), words.get(end).span().start()))
            .matches()) {
      end++;
    }
    return end;
  }

  private Optional<KnownTerm> meant(List<Token> window, String words, Language language) {
    if (!NearNames.looksLikeName(window, language)) {
      return Optional.empty();
    }
    List<String> keys = window.stream().map(Token::key).toList();
    for (NearNames.Name name : names().inAnyOrder(language, keys)) {
      if (!name.keys().equals(keys)
          && NearNames.sameWords(analyzer, words, name.term().term(), language)) {
        return Optional.of(name.term());
      }
    }
    for (int gap = 0; gap < keys.size(); gap++) {
      String word = window.get(gap).base().toLowerCase(Locale.ROOT);
      for (NearNames.Name name : names().withGap(language, keys, gap)) {
        String right = name.words().get(gap).toLowerCase(Locale.ROOT);
        if (!name.keys().get(gap).equals(keys.get(gap)) && isSlip(word, right)) {
          return Optional.of(name.term());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two words differ in one letter, or in the order of two neighbours. */
  static boolean isSlip(String word, String right) {
    int difference = word.length() - right.length();
    if (right.length() < SHORTEST_WORD || Math.abs(difference) > 1 || word.equals(right)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(word.length(), right.length());
    while (start < shorter && word.charAt(start) == right.charAt(start)) {
      start++;
    }
    String rest = word.substring(Math.min(word.length(), start + (difference >= 0 ? 1 : 0)));
    String rightRest = right.substring(Math.min(right.length(), start + (difference <= 0 ? 1 : 0)));
    if (rest.equals(rightRest)) {
      return start > 0 && hasLetters(word); // another first letter makes another word
    }
    return difference == 0
        && start + 1 < word.length()
        && word.charAt(start) == right.charAt(start + 1)
        && word.charAt(start + 1) == right.charAt(start)
        && word.substring(start + 2).equals(right.substring(start + 2));
  }

  private static boolean hasLetters(String word) {
    return word.codePoints()
        .allMatch(
            point ->
                Character.isLetter(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK);
  }

  private void checkCharacters(DraftReading reading, Consumer<Finding> findings) {
    String text = reading.text();
    int from = 0;
    while (from < text.length()) {
      Optional<KnownTerm> meant =
          NearNames.isHan(text.charAt(from)) ? meantAt(text, from) : Optional.empty();
      int length = meant.map(term -> term.term().length()).orElse(1);
      if (meant.isPresent()) {
        Span span = new Span(from, from + length);
        if (isKnown(reading, span)) {
          length = 1;
        } else {
          findings.accept(finding(reading, span, meant.get()));
        }
      }
      from += length;
    }
  }

  private Optional<KnownTerm> meantAt(String text, int from) {
    for (int half = NearNames.SHORTEST_CHINESE / 2; half <= 12; half++) {
      if (from + half > text.length()) {
        break;
      }
      for (NearNames.Name name : names().beginning(text.substring(from, from + half))) {
        if (differsInOne(text, from, name.term().term())) {
          return Optional.of(name.term());
        }
      }
      for (int first = Math.max(half - 1, 3); first <= half; first++) {
        int start = from + first;
        if (start + half <= text.length()) {
          for (NearNames.Name name : names().ending(text.substring(start, start + half))) {
            if (differsInOne(text, from, name.term().term())) {
              return Optional.of(name.term());
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean differsInOne(String text, int from, String name) {
    if (from + name.length() > text.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < name.length(); i++) {
      char there = text.charAt(from + i);
      if (there != name.charAt(i)) {
        different++;
        boolean counting = COUNTING.indexOf(there) >= 0 || COUNTING.indexOf(name.charAt(i)) >= 0;
        if (different > 1 || counting || !NearNames.isHan(there)) {
          return false;
        }
      }
    }
    return different == 1;
  }

  private static boolean isKnown(DraftReading reading, Span span) {
    return reading.hits().stream().anyMatch(hit -> hit.span().contains(span));
  }

  private Finding finding(DraftReading reading, Span span, KnownTerm meant) {
    Finding.Proof proof = advice.proof(meant);
    String message =
        Messages.in(reading.language()).text("unapproved", span.of(reading.text()), meant.term());
    Finding.Note note =
        new Finding.Note(
            span,
            Finding.Level.WARNING,
            TermAdvice.withProof(message, proof, reading.language()),
            List.of(meant.term()),
            proof);
    return StateNames.isState(meant)
        ? new Finding.StateName(note, meant)
        : new Finding.Unapproved(note, meant);
  }
}
