package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

class GlossaryRecognizerProperties {

  private static final MemoryGlossary GLOSSARY = Terms.glossary();
  private static final Recognizer RECOGNIZER = Terms.recognizer(GLOSSARY);
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  @Provide
  Arbitrary<String> pieces() {
    List<String> words = new ArrayList<>();
    for (Language language : Language.values()) {
      GLOSSARY.forEach(
          entry ->
              entry
                  .section(language)
                  .ifPresent(
                      section ->
                          section.terms().forEach(term -> words.addAll(parts(term.term())))));
    }
    return Arbitraries.oneOf(
        Arbitraries.of(words),
        Arbitraries.of(" ", "\n", ", ", ". ", "’", "\"", "-", "¹", "的", "و", "l'", "of the "),
        Arbitraries.strings().ofMaxLength(3));
  }

  private static List<String> parts(String term) {
    List<String> parts = new ArrayList<>(List.of(term, term + " "));
    for (String word : term.split(" ")) {
      parts.add(word + " ");
    }
    return parts;
  }

  @Property
  void spansPointAtTheTermsOwnWords(
      @ForAll Language language,
      @ForAll @Size(max = 12) List<@net.jqwik.api.From("pieces") String> pieces) {
    String text = String.join("", pieces);
    for (Recognizer.Hit hit : RECOGNIZER.recognize(text, language, Recognizer.Scope.NESTED)) {
      String surface = hit.span().of(text);
      for (Recognizer.KnownTerm term : hit.terms()) {
        assertEquals(ANALYZER.key(term.term(), language), ANALYZER.key(surface, language), surface);
      }
    }
  }

  @Property
  void longestHitsDoNotOverlapAndAreAmongTheNested(
      @ForAll Language language,
      @ForAll @Size(max = 12) List<@net.jqwik.api.From("pieces") String> pieces) {
    String text = String.join("", pieces);
    List<Recognizer.Hit> longest = RECOGNIZER.recognize(text, language, Recognizer.Scope.LONGEST);
    List<Recognizer.Hit> nested = RECOGNIZER.recognize(text, language, Recognizer.Scope.NESTED);
    assertTrue(nested.containsAll(longest));
    for (int i = 1; i < longest.size(); i++) {
      assertTrue(longest.get(i - 1).span().end() <= longest.get(i).span().start());
    }
    for (Recognizer.Hit hit : nested) {
      assertTrue(
          longest.stream().anyMatch(other -> other.span().overlaps(hit.span())),
          () -> "no longest hit where there is " + hit);
    }
  }
}
