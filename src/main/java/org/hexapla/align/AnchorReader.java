package org.hexapla.align;

import java.util.Collection;
import java.util.HashMap;
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
  private static final Set<Language> LATIN = Set.of(Language.EN, Language.FR, Language.ES);

  /** {@code A/RES/61/7}, {@code UNESCO}, {@code Hexapla}, as they stand in any script. */
  private static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][A-Za-z]*(?:[/.-][A-Z0-9][A-Za-z0-9.]*)+|[A-Z]{2,}[a-z]?|[A-Z][a-z]+");

  private final TextAnalyzer analyzer;
  private final Language language;
  private final boolean cognates;
  private final boolean names;
  private final KnownPhrases own;
  private final Map<String, Set<String>> translations = new HashMap<>();

  /**
   * @param language of the texts
   * @param other the language that is to answer
   * @param known translations from the texts' language into the other
   */
  AnchorReader(
      TextAnalyzer analyzer,
      Language language,
      Language other,
      Collection<Map<String, Set<String>>> known) {
    this.analyzer = analyzer;
    this.language = language;
    cognates = LATIN.contains(language) && LATIN.contains(other);
    names = !cognates;
    for (Map<String, Set<String>> some : known) {
      some.forEach(
          (key, targets) -> {
            Set<String> answers = translations.computeIfAbsent(key, k -> new HashSet<>());
            targets.forEach(answer -> answers.add(anchor(other, answer)));
          });
    }
    own = new KnownPhrases(language, translations.keySet());
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
      answers.addAll(translations.getOrDefault(phrase, Set.of()));
    }
    return new UnitAnchors(anchors, answers);
  }

  /** A known term; that a text has one that the other lacks is common. */
  private static String anchor(Language language, String key) {
    return UnitAnchors.UNEXPECTED + language.code() + ":" + key;
  }
}
