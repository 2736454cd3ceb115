package org.hexapla.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/** What a head such as {@code committee} or {@code convention} says of the class of its term. */
final class ClassHeads {

  private static final Normalizer NORMALIZER = Normalizer.standard();

  private final Language language;
  private final Map<String, TermClass> classes = new HashMap<>();

  ClassHeads(Language language, TextAnalyzer analyzer) {
    this.language = language;
    for (String line : WordLists.read(language, "class-heads")) {
      List<String> words = List.of(line.split("\\s+"));
      TermClass named = TermClass.valueOf(words.get(0).toUpperCase(Locale.ROOT));
      words.stream()
          .skip(1)
          .forEach(
              word ->
                  classes.put(
                      language == Language.AR ? bareArabic(word) : analyzer.key(word, language),
                      named));
    }
  }

  /**
   * Arabic stems make one key of قطر and القطرية; names of States and heads are compared without
   * the article and otherwise whole.
   */
  static String bareArabic(String text) {
    String folded = NORMALIZER.fold(text, Language.AR);
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  TermClass of(Token token) {
    return of(token.key(), token.base());
  }

  /** The class that a word names as the head of a term; a concept where it is not listed. */
  TermClass of(String key, String base) {
    String head = language == Language.AR ? bareArabic(base) : key;
    return classes.getOrDefault(head, TermClass.CONCEPT);
  }
}
