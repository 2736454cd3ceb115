package org.hexapla.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

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

  /** Chinese words of grammar, which may stand for one another. */
  private static final String GRAMMAR = "的之和与及或是在于对了着过";

  /** Letters that make another form of a word in the languages whose forms are not looked up. */
  private static final String ENDINGS = "snaeor";

  /** Characters on either side of one, enough to split them into words. */
  private static final int SURROUNDINGS = 6;

  private final TextAnalyzer analyzer;
  private final TermAdvice advice;
  private final Map<Language, NearNamesKeeper> keepers = new EnumMap<>(Language.class);

  NearMissRule(Glossary glossary, Recognizer recognizer, TextAnalyzer analyzer, TermAdvice advice) {
    this.analyzer = analyzer;
    this.advice = advice;
    for (Language language : Language.values()) {
      keepers.put(language, new NearNamesKeeper(language, glossary, recognizer, analyzer));
    }
  }

  private NearNamesKeeper.Current names(Language language) {
    return Objects.requireNonNull(keepers.get(language), "each language has one").current();
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
    NearNamesKeeper.Current names = names(reading.language());
    List<Token> words = NearNames.words(analyzer, reading.text(), reading.language());
    long[] keys = NearNames.keys(words);
    boolean[] joined = joined(reading.text(), words);
    int from = 0;
    while (from < words.size()) {
      int most = runEnd(joined, from) - from;
      int passed = 1;
      for (int size = most; size >= NearNames.FEWEST_WORDS; size--) {
        Optional<KnownTerm> meant = meant(names, reading, words, keys, from, from + size);
        if (meant.isPresent()) {
          Span span = span(words.subList(from, from + size));
          if (isWhole(reading.text(), span) && !reading.isKnown(span)) {
            findings.accept(finding(reading, span, meant.get()));
            passed = size;
            break;
          }
        }
      }
      from += passed;
    }
  }

  private static Span span(List<Token> words) {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }

  /** Whether a stretch ends where words do and not at the hyphen inside of one. */
  private static boolean isWhole(String text, Span span) {
    boolean joinedBefore = span.start() > 0 && text.charAt(span.start() - 1) == '-';
    return !joinedBefore && (span.end() == text.length() || text.charAt(span.end()) != '-');
  }

  /** Of each word whether it may belong to one name with the one before. */
  private static boolean[] joined(String text, List<Token> words) {
    boolean[] joined = new boolean[words.size()];
    Matcher between = BETWEEN.matcher(text);
    for (int i = 1; i < joined.length; i++) {
      int from = words.get(i - 1).span().end();
      int to = words.get(i).span().start();
      joined[i] = to == from + 1 && text.charAt(from) == ' ' || between.region(from, to).matches();
    }
    return joined;
  }

  /** The end of the words that may belong to one name with the first of them. */
  private static int runEnd(boolean[] joined, int from) {
    int end = from + 1;
    while (end < joined.length && end - from < NearNames.MOST_WORDS && joined[end]) {
      end++;
    }
    return end;
  }

  private Optional<KnownTerm> meant(
      NearNamesKeeper.Current names,
      DraftReading reading,
      List<Token> words,
      long[] keys,
      int from,
      int to) {
    List<Token> window = words.subList(from, to);
    if (!NearNames.looksLikeName(window, reading.language())) {
      return Optional.empty();
    }
    for (KnownTerm name : names.of(NearNames.inAnyOrder(keys, from, to))) {
      if (!keys(name).equals(window.stream().map(Token::key).toList())
          && surfaces(span(window).of(reading.text()), reading.language())
              .equals(surfaces(name.term(), reading.language()))) {
        return Optional.of(name);
      }
    }
    for (int gap = 0; gap < to - from; gap++) {
      for (KnownTerm name : names.of(NearNames.withGap(keys, from, to, gap))) {
        if (isNear(names, window, gap, name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words are those of a name but for a slip in one of them. */
  private boolean isNear(
      NearNamesKeeper.Current names, List<Token> window, int gap, KnownTerm name) {
    List<Token> right = NearNames.words(analyzer, name.term(), name.language());
    if (right.size() != window.size()) {
      return false;
    }
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).key().equals(window.get(i).key()) == (i == gap)) {
        return false;
      }
    }
    String there = window.get(gap).base().toLowerCase(Locale.ROOT);
    String wanted = right.get(gap).base().toLowerCase(Locale.ROOT);
    return isSlip(there, wanted)
        && !isOtherForm(there, wanted, name.language())
        && !names.hasWord(there)
        && !names.hasWord(window.get(gap).surface());
  }

  private List<String> keys(KnownTerm name) {
    return NearNames.words(analyzer, name.term(), name.language()).stream()
        .map(Token::key)
        .toList();
  }

  /** All words, those of grammar too, in the order of the alphabet: else two things are said. */
  private List<String> surfaces(String words, Language language) {
    List<Token> tokens = analyzer.tokens(words, language);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> i == 0 ? tokens.get(i).base() : tokens.get(i).surface())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  /** {@code America} and {@code American}, {@code première} and {@code premier}. */
  private static boolean isOtherForm(String word, String right, Language language) {
    String longer = word.length() > right.length() ? word : right;
    String shorter = word.length() > right.length() ? right : word;
    boolean inflectsHere = language != Language.RU && language != Language.AR;
    char last = longer.charAt(longer.length() - 1);
    return inflectsHere
        && ENDINGS.indexOf(last) >= 0
        && (longer.length() > shorter.length()
            ? longer.startsWith(shorter)
            : longer.regionMatches(0, shorter, 0, longer.length() - 1)
                && ENDINGS.indexOf(shorter.charAt(shorter.length() - 1)) >= 0);
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
    NearNamesKeeper.Current names = names(reading.language());
    String text = reading.text();
    NearNames.Stretches stretches = new NearNames.Stretches(text);
    int from = 0;
    while (from < text.length()) {
      Optional<KnownTerm> meant =
          NearNames.isHan(text.charAt(from))
              ? meantAt(names, text, stretches, from)
              : Optional.empty();
      int length = meant.map(term -> term.term().length()).orElse(1);
      if (meant.isPresent()) {
        Span span = new Span(from, from + length);
        if (reading.isKnown(span)) {
          length = 1;
        } else {
          findings.accept(finding(reading, span, meant.get()));
        }
      }
      from += length;
    }
  }

  private Optional<KnownTerm> meantAt(
      NearNamesKeeper.Current names, String text, NearNames.Stretches stretches, int from) {
    int longest = NearNames.LONGEST_CHINESE / 2;
    for (int half = NearNames.SHORTEST_CHINESE / 2; half <= longest; half++) {
      if (from + half > text.length()) {
        break;
      }
      for (KnownTerm name : names.of(stretches.beginning(from, from + half))) {
        if (differsInOne(text, from, name.term())) {
          return Optional.of(name);
        }
      }
      for (int first = Math.max(half - 1, NearNames.SHORTEST_CHINESE / 2); first <= half; first++) {
        int start = from + first;
        if (start + half <= text.length()) {
          for (KnownTerm name : names.of(stretches.ending(start, start + half))) {
            if (differsInOne(text, from, name.term())) {
              return Optional.of(name);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one character is another than in a name, inside of it, and no word there. */
  private boolean differsInOne(String text, int from, String name) {
    int length = name.length();
    if (from + length > text.length()) {
      return false;
    }
    int place = -1;
    for (int i = 0; i < length; i++) {
      if (text.charAt(from + i) != name.charAt(i)) {
        if (place >= 0) {
          return false;
        }
        place = i;
      }
    }
    return place > 0 // at its ends stands what does not belong to it
        && place < length - 1
        && isSlip(text.charAt(from + place), name.charAt(place))
        && !isInWord(text, from + place);
  }

  private static boolean isSlip(char there, char right) {
    return NearNames.isHan(there)
        && (COUNTING + GRAMMAR).indexOf(there) < 0
        && (COUNTING + GRAMMAR).indexOf(right) < 0;
  }

  /** Whether a character belongs to a word of two or more: then the word is another. */
  private boolean isInWord(String text, int place) {
    int start = Math.max(0, place - SURROUNDINGS);
    String around = text.substring(start, Math.min(text.length(), place + SURROUNDINGS));
    return analyzer.tokens(around, Language.ZH).stream()
        .anyMatch(
            token ->
                token.span().length() > 1
                    && token.span().start() <= place - start
                    && token.span().end() > place - start);
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
