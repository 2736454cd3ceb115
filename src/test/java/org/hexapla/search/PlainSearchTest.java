package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.GeneratedQueries.Kind;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The index answers what going through all terms one by one answers. */
class PlainSearchTest {

  private static final IndexTools TOOLS =
      new IndexTools(TextAnalyzer.standard(), Normalizer.standard(), new Romanizer());
  private static final int CONCEPTS = 1_000;
  private static final int QUERIES = 80;
  private static final int ALL = 1_000_000;

  private record Term(
      String id, Language language, String text, String folded, List<TermWords.Word> words) {

    static Term of(String id, ConceptOutline.Designation term) {
      TermWords splitter = TOOLS.words(term.language());
      return new Term(
          id,
          term.language(),
          term.term(),
          splitter.fold(term.term()),
          splitter.tokens(term.term()).stream().map(splitter::word).toList());
    }

    String shown() {
      return id + " " + language.code();
    }
  }

  private static final List<Term> TERMS = new ArrayList<>();
  private static final Map<String, List<TermWords.Word>> WANTED = new HashMap<>();
  private static final Map<String, Pattern> PATTERNS = new HashMap<>();
  private static GlossaryIndex index;

  @BeforeAll
  static void makeIndex() {
    GeneratedEntries entries = new GeneratedEntries(false);
    List<ConceptOutline> outlines = new ArrayList<>();
    for (int i = 0; i < CONCEPTS; i++) {
      outlines.add(ConceptOutline.of(entries.next()));
    }
    outlines.sort(Comparator.comparing(ConceptOutline::id));
    for (ConceptOutline outline : outlines) {
      outline.terms().forEach(term -> TERMS.add(Term.of(outline.id(), term)));
    }
    index = GlossaryIndex.of(outlines, TOOLS);
  }

  private static List<String> queries(Kind kind) {
    return new GeneratedQueries().of(TERMS.stream().map(Term::text).toList(), kind, QUERIES);
  }

  private interface Search {
    void find(LanguageIndex part, Query query, BestCandidates found);
  }

  private static Set<String> found(String query, Search search) {
    Set<String> found = new TreeSet<>();
    for (LanguageIndex part : index.searched(SearchFilter.NONE)) {
      BestCandidates best = new BestCandidates(ALL, SearchFilter.NONE);
      search.find(part, new Query(query), best);
      best.best().forEach(hit -> found.add(hit.conceptId() + " " + hit.language().code()));
    }
    return found;
  }

  /** Whether a term answers, with what splits words of its language. */
  private interface Condition {
    boolean holds(Term term, TermWords words);
  }

  private static Set<String> plain(Condition condition) {
    Map<Language, TermWords> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, TOOLS.words(language));
    }
    return TERMS.stream()
        .filter(term -> condition.holds(term, words.get(term.language())))
        .map(Term::shown)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void asterisksStandForAnyLetters() {
    int answers = 0;
    List<String> queries = new ArrayList<>(queries(Kind.WILDCARD));
    queries.addAll(List.of("*e*", "s*n", "*a*b*c*", "c*", "*的*", "委*会", "*ال*", "*ов", "* de *"));
    for (String query : queries) {
      Set<String> expected = plain((term, words) -> matches(query, term, words));
      assertEquals(expected, found(query, LanguageIndex::findPattern), query);
      answers += expected.size();
    }
    assertTrue(answers > QUERIES, "too few answers to prove anything: " + answers);
  }

  private static boolean matches(String query, Term term, TermWords words) {
    Pattern pattern =
        PATTERNS.computeIfAbsent(query + term.language(), q -> pattern(words.pattern(query)));
    return !pattern.pattern().isEmpty() && pattern.matcher(term.folded()).matches();
  }

  private static Pattern pattern(WildcardPattern wanted) {
    if (wanted.pieces().stream().allMatch(String::isBlank)) {
      return Pattern.compile("");
    }
    return Pattern.compile(
        wanted.pieces().stream().map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  @Test
  void nearTermsHaveAWordNearToEachOfTheQuery() {
    int answers = 0;
    for (String query : queries(Kind.FUZZY)) {
      Set<String> expected = plain((term, words) -> isNear(query, term, words));
      assertEquals(expected, found(query, LanguageIndex::findFuzzy), query);
      answers += expected.size();
    }
    assertTrue(answers > QUERIES / 2, "too few answers to prove anything: " + answers);
  }

  private static boolean isNear(String query, Term term, TermWords words) {
    if (!term.language().spaced()) {
      return isNear(words.fold(query), term.folded());
    }
    List<TermWords.Word> wanted =
        WANTED.computeIfAbsent(query + term.language(), q -> words.content(words.tokens(query)));
    List<TermWords.Word> held = term.words();
    return !wanted.isEmpty()
        && wanted.stream()
            .allMatch(
                word ->
                    held.stream()
                        .anyMatch(
                            other ->
                                isSameKey(word, other)
                                    || isNear(word.surface(), other.surface())
                                    || isNear(word.surface(), other.base())));
  }

  /** Words that only link others have no key. */
  private static boolean isSameKey(TermWords.Word left, TermWords.Word right) {
    return !left.key().isEmpty() && left.key().equals(right.key());
  }

  private static boolean isNear(String wanted, String held) {
    int forgiven = wanted.length() < 4 ? 0 : wanted.length() < 8 ? 1 : 2;
    return EditDistance.between(wanted, held) <= forgiven;
  }

  @Test
  void wordsStandInAnyOrderAndTheLastMayGoOn() {
    for (String query : queries(Kind.WORDS)) {
      Set<String> expected =
          plain((term, words) -> term.language().spaced() && hasWords(query, term, words));
      Set<String> found = found(query, LanguageIndex::findWords);
      found.removeIf(hit -> hit.endsWith(" zh"));
      assertEquals(expected, found, query);
    }
  }

  private static boolean hasWords(String query, Term term, TermWords words) {
    List<TermWords.Word> wanted =
        WANTED.computeIfAbsent(query + term.language(), q -> words.content(words.tokens(query)));
    List<TermWords.Word> held = term.words();
    for (int i = 0; i < wanted.size(); i++) {
      TermWords.Word word = wanted.get(i);
      boolean last = i == wanted.size() - 1;
      if (held.stream().noneMatch(other -> isSame(word, other, last))) {
        return false;
      }
    }
    return !wanted.isEmpty();
  }

  private static boolean isSame(TermWords.Word wanted, TermWords.Word held, boolean last) {
    return isSameKey(wanted, held)
        || List.of(held.surface(), held.base()).stream()
            .anyMatch(
                word ->
                    word.equals(wanted.base())
                        || (last
                            ? word.startsWith(wanted.surface())
                            : word.equals(wanted.surface())));
  }

  @Test
  void theFirstAreTheBestOfAll() {
    for (Kind kind : Kind.values()) {
      for (String query : queries(kind).subList(0, 60)) {
        List<Candidate> few = current().find(new Query(query), SearchFilter.NONE, 5);
        List<Candidate> all = current().find(new Query(query), SearchFilter.NONE, ALL);
        assertEquals(ranks(all.subList(0, few.size())), ranks(few), query);
        assertEquals(Math.min(5, all.size()), few.size(), query);
      }
    }
  }

  private static List<String> ranks(List<Candidate> candidates) {
    return candidates.stream().map(hit -> hit.rank() + " " + hit.term()).toList();
  }

  private static CurrentIndex current() {
    return new CurrentIndex(1, Glossary.ChangeMark.NONE, List.of(IndexLayer.ofAll(index)));
  }
}
