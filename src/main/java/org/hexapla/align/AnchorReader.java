package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Reads the anchors of texts of one language as another language would answer them: numbers and
 * symbols, names and acronyms in Latin letters, the marks of footnotes, known terms, and among
 * English, French and Spanish the words that begin alike (the cognates of Simard, Foster and
 * Isabelle 1992, here by {@value #COGNATE_LETTERS} letters of the key instead of four).
 */
final class AnchorReader {

  private static final int COGNATE_LETTERS = 5;

  /** Changes of what is known that a reader remembers; what was read before them is read anew. */
  private static final int MOST_CHANGES = 1_000;

  private static final Set<Language> LATIN = Set.of(Language.EN, Language.FR, Language.ES);

  /** {@code A/RES/61/7}, {@code UNESCO}, {@code Hexapla}, as they stand in any script. */
  private static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][A-Za-z]*(?:[/.-][A-Z0-9][A-Za-z0-9.]*)+|[A-Z]{2,}[a-z]?|[A-Z][a-z]+");

  private final TextAnalyzer analyzer;
  private final Language language;
  private final Language other;
  private final boolean cognates;
  private final boolean names;
  private final KnownPhrases own;
  private final List<Map<String, Set<String>>> known;
  private final int age;
  private final List<KnownPhrases> changes; // the latest ones, the newest last

  /**
   * @param language of the texts
   * @param other the language that is to answer
   * @param known translations from the texts' language into the other; they must not change
   */
  AnchorReader(
      TextAnalyzer analyzer,
      Language language,
      Language other,
      List<Map<String, Set<String>>> known) {
    this(analyzer, language, other, known, 0, List.of());
  }

  private AnchorReader(
      TextAnalyzer analyzer,
      Language language,
      Language other,
      List<Map<String, Set<String>>> known,
      int age,
      List<KnownPhrases> changes) {
    this.analyzer = analyzer;
    this.language = language;
    this.other = other;
    cognates = LATIN.contains(language) && LATIN.contains(other);
    names = !cognates;
    this.known = List.copyOf(known);
    Set<String> phrases = new HashSet<>();
    known.forEach(some -> phrases.addAll(some.keySet()));
    own = new KnownPhrases(language, phrases);
    this.age = age;
    this.changes = changes;
  }

  /**
   * The reader that takes this one's place when other translations are known.
   *
   * @param now from the same sources in the same order
   */
  AnchorReader next(List<Map<String, Set<String>>> now) {
    Set<String> changed = new HashSet<>();
    for (int i = 0; i < known.size(); i++) {
      addDifferences(known.get(i), now.get(i), changed);
      addDifferences(now.get(i), known.get(i), changed);
    }
    List<KnownPhrases> all = new ArrayList<>(changes);
    all.add(new KnownPhrases(language, changed));
    return new AnchorReader(
        analyzer,
        language,
        other,
        now,
        age + 1,
        List.copyOf(all.subList(Math.max(0, all.size() - MOST_CHANGES), all.size())));
  }

  private static void addDifferences(
      Map<String, Set<String>> one, Map<String, Set<String>> another, Set<String> changed) {
    if (one != another) {
      one.forEach(
          (phrase, answers) -> {
            if (!answers.equals(another.get(phrase))) {
              changed.add(phrase);
            }
          });
    }
  }

  /** How many readers of the two languages stood in this one's place before. */
  int age() {
    return age;
  }

  /**
   * Whether a text has the same anchors for this reader as it had for an earlier one.
   *
   * @param earlier the age of that reader
   * @param key of the text, as of {@link TextAnalyzer#key}
   * @return false also where that is too long ago to be known
   */
  boolean readsAsBefore(int earlier, String key) {
    int missed = age - earlier;
    return missed <= changes.size()
        && changes.subList(changes.size() - missed, changes.size()).stream()
            .allMatch(changed -> changed.in(key).isEmpty());
  }

  /**
   * The anchors of a text.
   *
   * @param footnotes the marks of the footnotes that stand in it
   */
  UnitAnchors read(String text, List<String> footnotes) {
    Set<String> anchors = new HashSet<>();
    for (String number : NumberAnchors.of(text)) {
      anchors.add("#" + number);
    }
    footnotes.forEach(mark -> anchors.add("^" + mark));
    String key = analyzer.key(text, language);
    if (names) {
      Matcher name = LATIN_NAME.matcher(text);
      while (name.find()) {
        anchors.add(UnitAnchors.UNEXPECTED + name.group());
      }
    }
    if (cognates) {
      for (String word : key.split(" ")) {
        if (word.length() >= COGNATE_LETTERS) {
          anchors.add(UnitAnchors.UNEXPECTED + word.substring(0, COGNATE_LETTERS));
        }
      }
    }
    Set<String> answers = new HashSet<>(anchors);
    for (String phrase : own.in(key)) {
      anchors.add(anchor(language, phrase));
      for (Map<String, Set<String>> some : known) {
        some.getOrDefault(phrase, Set.of()).forEach(answer -> answers.add(anchor(other, answer)));
      }
    }
    return new UnitAnchors(anchors, answers);
  }

  /** A known term; that a text has one that the other lacks is common. */
  private static String anchor(Language language, String key) {
    return UnitAnchors.UNEXPECTED + language.code() + ":" + key;
  }
}
