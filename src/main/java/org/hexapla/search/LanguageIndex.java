package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hexapla.text.Language;
import org.hexapla.text.Romanizer;
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

  private final GlossaryIndex whole;
  private final TermWords splitter;
  private final Romanizer romanizer;
  private final LanguageArrays arrays;
  private final Character.UnicodeScript script;
  private final Set<Character.UnicodeScript> scripts; // of its terms
  private @Nullable RomanIndex roman; // made when first asked or beforehand: it takes time

  /**
   * @param whole the index that this is a part of
   */
  LanguageIndex(
      GlossaryIndex whole, LanguageArrays arrays, TermWords splitter, Romanizer romanizer) {
    this.whole = whole;
    this.arrays = arrays;
    this.scripts = arrays.terms().scripts();
    this.splitter = splitter;
    this.romanizer = romanizer;
    Language language = splitter.language();
    this.script =
        language.spaced()
            ? Character.UnicodeScript.forName(language.script())
            : Character.UnicodeScript.HAN;
  }

  Language language() {
    return splitter.language();
  }

  GlossaryIndex whole() {
    return whole;
  }

  TermRows terms() {
    return arrays.terms();
  }

  LanguageArrays arrays() {
    return arrays;
  }

  /** The subject of the entry that has the term of a row, or null. */
  @Nullable String subject(int row) {
    return whole.facets(terms().concept(row)).subject();
  }

  boolean admits(int row, SearchFilter filter) {
    return filter.admits(terms().status(row), whole.facets(terms().concept(row)));
  }

  /** The first term, in each language that has one, of the concept of a row. */
  Map<Language, GlossarySearch.Equivalent> equivalents(int row) {
    return whole.equivalents(terms().concept(row));
  }

  /** Whether a term may be written as a query is; else nobody need look for it as it stands. */
  private boolean writes(Query query) {
    return scripts.containsAll(query.scripts());
  }

  /** Offers the terms that were typed whole, and those that begin with what was typed. */
  void findWholeAndPrefix(Query query, BestCandidates best) {
    String folded = query.folded(splitter);
    if (folded.isEmpty() || !writes(query)) {
      return;
    }
    TermRows.Beginning beginning = terms().beginning(folded);
    IntPredicate same = row -> terms().term(row).equals(query.text());
    best.offer(Rows.only(beginning.whole(), same), GlossarySearch.Match.EXACT, this);
    best.offer(Rows.only(beginning.whole(), same.negate()), GlossarySearch.Match.FOLDED, this);
    best.offer(beginning.longer(), GlossarySearch.Match.PREFIX, this);
    String key = query.key(splitter);
    if (!key.isBlank()) {
      best.offer(withKey(key), GlossarySearch.Match.INFLECTED, this);
    }
  }

  /** The terms with a key; many are written alike, and each spelling is split once. */
  private PrimitiveIterator.OfInt withKey(String key) {
    Map<String, Boolean> known = new HashMap<>();
    return Rows.only(
        Rows.of(arrays.keys().mayHave(key)),
        row ->
            known.computeIfAbsent(
                terms().term(row), term -> splitter.key(splitter.tokens(term)).equals(key)));
  }

  /** Offers the terms with all the words of a query; Chinese: all its characters, in order. */
  void findWords(Query query, BestCandidates best) {
    if (!writes(query)) {
      return;
    }
    best.offer(
        language().spaced()
            ? withAllWords(query)
            : arrays.withAllCharacters(query.folded(splitter)),
        GlossarySearch.Match.WORDS,
        this);
  }

  /** The last word may be a beginning. */
  private PrimitiveIterator.OfInt withAllWords(Query query) {
    List<TermWords.Word> wanted = query.content(splitter);
    if (wanted.isEmpty() || wanted.size() > WORDS_OF_A_QUERY) {
      return Rows.none();
    }
    List<WordCondition> conditions = new ArrayList<>();
    for (TermWords.Word word : wanted) {
      boolean last = conditions.size() == wanted.size() - 1;
      StringTable words = arrays.words().words();
      conditions.add(
          arrays.condition(
              List.of(
                  last
                      ? WordRange.beginning(words, word.surface())
                      : WordRange.exactly(words, word.surface()),
                  WordRange.exactly(words, word.base())),
              word.key()));
    }
    return WordCondition.all(conditions);
  }

  /** Offers the terms that a query with asterisks describes. */
  void findPattern(Query query, BestCandidates best) {
    if (writes(query)) {
      best.offer(
          arrays.matching(splitter.pattern(query.text())), GlossarySearch.Match.WILDCARD, this);
    }
  }

  /** Offers the terms in another script that are written so in Latin letters. */
  void findRomanized(Query query, BestCandidates best) {
    if (romanizer.covers(language()) && RomanIndex.isLatin(query.text())) {
      best.offer(roman().find(query.text()), GlossarySearch.Match.ROMANIZED, this);
    }
  }

  /** Makes ready what else the first would wait for who types in Latin letters, or wrong. */
  void prepare() {
    if (romanizer.covers(language())) {
      roman();
    }
  }

  private synchronized RomanIndex roman() {
    if (roman == null) {
      roman = new RomanIndex(language(), terms(), romanizer);
    }
    return roman;
  }

  /** Offers the terms whose words are near to those of the query. */
  void findFuzzy(Query query, BestCandidates best) {
    PrimitiveIterator.OfInt found =
        language().spaced() ? nearWords(query) : nearWhole(query.folded(splitter));
    best.offer(found, GlossarySearch.Match.FUZZY, this);
  }

  private PrimitiveIterator.OfInt nearWhole(String folded) {
    int distance = distanceFor(folded);
    return distance == 0 || !isInScript(folded) ? Rows.none() : terms().near(folded, distance);
  }

  /** The words that are not known come first: if nothing is near to one, the rest may rest. */
  private PrimitiveIterator.OfInt nearWords(Query query) {
    List<TermWords.Word> wanted = new ArrayList<>(query.content(splitter));
    if (wanted.isEmpty() || wanted.size() > FUZZY_WORDS_OF_A_QUERY) {
      return Rows.none();
    }
    StringTable known = arrays.words().words();
    wanted.sort(
        Comparator.comparing((TermWords.Word word) -> known.find(word.surface()) >= 0)
            .thenComparing(word -> -word.surface().length()));
    List<WordCondition> conditions = new ArrayList<>();
    for (TermWords.Word word : wanted) {
      WordCondition condition = arrays.condition(near(word.surface()), word.key());
      if (condition.isHopeless()) {
        return Rows.none();
      }
      conditions.add(condition);
    }
    return WordCondition.all(conditions);
  }

  private List<WordRange> near(String word) {
    int distance = distanceFor(word);
    if (distance == 0 || !isInScript(word)) {
      return List.of(WordRange.exactly(arrays.words().words(), word));
    }
    List<WordRange> near = new ArrayList<>();
    arrays
        .words()
        .forEachNear(word, distance, number -> near.add(new WordRange(number, number + 1)));
    return near;
  }

  /** Whether a word has a letter of the script; else no error that is forgiven makes it one. */
  private boolean isInScript(String word) {
    return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
  }

  private static int distanceFor(String word) {
    if (word.length() < SHORTEST_FUZZY || word.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    return word.length() < SHORTEST_FUZZY_TWICE ? 1 : 2;
  }
}
