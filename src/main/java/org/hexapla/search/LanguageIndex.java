package org.hexapla.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/** The terms of one language, ready to be found. Thread-safe; its terms do not change. */
final class LanguageIndex {

  /** Shorter words, in UTF-16 units, are too near to too many others. */
  private static final int SHORTEST_FUZZY = 4;

  /** From this length on, in UTF-16 units, two errors are forgiven. */
  private static final int SHORTEST_FUZZY_TWICE = 8;

  /** Words; no term has more, and each costs time. */
  private static final int WORDS_OF_A_QUERY = 24;

  private static final int FUZZY_WORDS_OF_A_QUERY = 8;

  private final Language language;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final List<TermRow> rows; // sorted by the folded form
  private final Postings keys;
  private final Postings words;
  private final Postings wordKeys;
  private final Romanizer romanizer;
  private @Nullable RomanIndex roman; // made when first asked: few ask, and it takes time

  LanguageIndex(
      Language language,
      List<TermRow> terms,
      TextAnalyzer analyzer,
      Normalizer normalizer,
      Romanizer romanizer) {
    this.language = language;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    this.romanizer = romanizer;
    this.rows =
        terms.stream()
            .sorted(Comparator.comparing(TermRow::folded).thenComparing(TermRow::conceptId))
            .toList();
    Postings.Builder keyPostings = new Postings.Builder();
    Postings.Builder wordPostings = new Postings.Builder();
    Postings.Builder wordKeyPostings = new Postings.Builder();
    for (int row = 0; row < rows.size(); row++) {
      TermRow term = rows.get(row);
      keyPostings.add(term.key(), row);
      if (language.spaced()) {
        for (Word word : split(term.term())) {
          wordPostings.add(word.surface(), row);
          wordPostings.add(word.base(), row);
          wordKeyPostings.add(word.key(), row);
        }
      } else {
        wordPostings.add(term.folded(), row);
        for (String unit : units(term.folded())) {
          wordKeyPostings.add(unit, row);
        }
      }
    }
    keys = keyPostings.build();
    words = wordPostings.build();
    wordKeys = wordKeyPostings.build();
  }

  /** A word of a term or a query: folded as it stands, folded without what is attached, its key. */
  private record Word(String surface, String base, String key, boolean grammar) {}

  int size() {
    return rows.size();
  }

  /** Offers every term that answers the query in a way that can be looked up. */
  void findNear(String query, BestCandidates best) {
    String folded = normalizer.fold(query, language);
    if (folded.isEmpty()) {
      return;
    }
    offerWholeAndPrefix(query, folded, best);
    String key = analyzer.key(query, language);
    if (!key.isBlank()) {
      offer(keys.exactly(key), GlossarySearch.Match.INFLECTED, best);
    }
    int[] found = language.spaced() ? withAllWords(query) : withAllCharacters(folded);
    offer(found, GlossarySearch.Match.WORDS, best);
  }

  /** Offers the terms that a query with asterisks describes. */
  void findPattern(String query, BestCandidates best) {
    WildcardPattern pattern = WildcardPattern.of(query, language, normalizer);
    String stretch = pattern.longestStretch();
    if (stretch.isEmpty()) {
      return;
    }
    if (!pattern.prefix().isEmpty()) {
      offerFrom(pattern.prefix(), pattern, best);
      return;
    }
    for (int row : language.spaced() ? words.holding(stretch) : withAllCharacters(stretch)) {
      if (pattern.matches(rows.get(row).folded())) {
        best.offer(rows.get(row), GlossarySearch.Match.WILDCARD);
      }
    }
  }

  private void offerFrom(String prefix, WildcardPattern pattern, BestCandidates best) {
    for (int row = firstAtLeast(prefix);
        row < rows.size() && rows.get(row).folded().startsWith(prefix);
        row++) {
      if (pattern.matches(rows.get(row).folded())) {
        best.offer(rows.get(row), GlossarySearch.Match.WILDCARD);
      }
    }
  }

  /** Offers the terms in another script that are written so in Latin letters. */
  void findRomanized(String query, BestCandidates best) {
    if (romanizer.covers(language) && RomanIndex.isLatin(query)) {
      offer(roman().find(query), GlossarySearch.Match.ROMANIZED, best);
    }
  }

  private synchronized RomanIndex roman() {
    if (roman == null) {
      roman = new RomanIndex(language, rows, romanizer);
    }
    return roman;
  }

  /** Offers the terms whose words are near to those of the query. */
  void findFuzzy(String query, BestCandidates best) {
    String folded = normalizer.fold(query, language);
    if (!language.spaced()) {
      int distance = distanceFor(folded);
      if (distance > 0) {
        offer(words.near(folded, distance), GlossarySearch.Match.FUZZY, best);
      }
      return;
    }
    List<Word> wanted = contentOf(split(query));
    if (wanted.isEmpty() || wanted.size() > FUZZY_WORDS_OF_A_QUERY) {
      return;
    }
    offer(
        inAll(
            wanted,
            word ->
                Postings.either(
                    words.near(word.surface(), distanceFor(word.surface())),
                    wordKeys.exactly(word.key()))),
        GlossarySearch.Match.FUZZY,
        best);
  }

  private void offerWholeAndPrefix(String query, String folded, BestCandidates best) {
    for (int row = firstAtLeast(folded);
        row < rows.size() && rows.get(row).folded().startsWith(folded);
        row++) {
      TermRow term = rows.get(row);
      if (term.folded().length() > folded.length()) {
        best.offer(term, GlossarySearch.Match.PREFIX);
      } else {
        best.offer(
            term,
            term.term().equals(query) ? GlossarySearch.Match.EXACT : GlossarySearch.Match.FOLDED);
      }
    }
  }

  private int firstAtLeast(String folded) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).folded().compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Rows with all words of a query in any order; the last word may be a beginning. */
  private int[] withAllWords(String query) {
    List<Word> wanted = contentOf(split(query));
    if (wanted.isEmpty() || wanted.size() > WORDS_OF_A_QUERY) {
      return new int[0];
    }
    Word last = wanted.get(wanted.size() - 1);
    return inAll(
        wanted,
        word ->
            Postings.either(
                Postings.either(wordKeys.exactly(word.key()), words.exactly(word.base())),
                word == last ? words.beginning(word.surface()) : words.exactly(word.surface())));
  }

  private static int[] inAll(List<Word> wanted, Function<Word, int[]> rowsOfAWord) {
    int[] found = rowsOfAWord.apply(wanted.get(0));
    for (int i = 1; i < wanted.size() && found.length > 0; i++) {
      found = Postings.both(found, rowsOfAWord.apply(wanted.get(i)));
    }
    return found;
  }

  /** Rows with all characters of a query in their order, whatever stands between them. */
  private int[] withAllCharacters(String folded) {
    List<String> units = units(folded);
    int[] found = null;
    for (String unit : units) {
      if (isHan(unit.codePointAt(0))) {
        int[] more = wordKeys.exactly(unit);
        found = found == null ? more : Postings.both(found, more);
      }
    }
    if (found == null) {
      return new int[0];
    }
    return Arrays.stream(found).filter(row -> hasInOrder(rows.get(row).folded(), units)).toArray();
  }

  private static boolean hasInOrder(String text, List<String> units) {
    int from = 0;
    for (String unit : units) {
      int at = text.indexOf(unit, from);
      if (at < 0) {
        return false;
      }
      from = at + unit.length();
    }
    return true;
  }

  /** Han characters each, what stands between them (letters, digits) as it is; no blanks. */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder other = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHan(character) || Character.isWhitespace(character)) {
                flush(other, units);
                if (isHan(character)) {
                  units.add(Character.toString(character));
                }
              } else {
                other.appendCodePoint(character);
              }
            });
    flush(other, units);
    return units;
  }

  private static void flush(StringBuilder other, List<String> units) {
    if (!other.isEmpty()) {
      units.add(other.toString());
      other.setLength(0);
    }
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private List<Word> split(String text) {
    List<Word> found = new ArrayList<>();
    for (Token token : analyzer.tokens(text, language)) {
      if (token.isInner()) {
        found.add(
            new Word(
                normalizer.fold(token.surface(), language),
                normalizer.fold(token.base(), language),
                token.key(),
                token.kind() == Token.Kind.FUNCTION));
      }
    }
    return found;
  }

  /** The words that name something, or all where there are no others. */
  private static List<Word> contentOf(List<Word> all) {
    List<Word> content = all.stream().filter(word -> !word.grammar()).toList();
    return content.isEmpty() ? all : content;
  }

  private static int distanceFor(String word) {
    if (word.length() < SHORTEST_FUZZY || word.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    return word.length() < SHORTEST_FUZZY_TWICE ? 1 : 2;
  }

  private void offer(int[] found, GlossarySearch.Match match, BestCandidates best) {
    for (int row : found) {
      best.offer(rows.get(row), match);
    }
  }
}
