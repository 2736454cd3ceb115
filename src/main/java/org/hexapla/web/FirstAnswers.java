package org.hexapla.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexapla.search.PreparedAtStart;
import org.hexapla.text.Language;

/**
 * Draws the answers to what the search page gives as examples, letter by letter, for nobody: a
 * machine compiles what has run often, and until then answers take several times as long.
 */
@Singleton
final class FirstAnswers implements PreparedAtStart {

  private static final String BETWEEN_EXAMPLES = "[,،、…]";
  private static final List<Language> ALL = List.of(Language.values());

  private final SearchController search;

  FirstAnswers(SearchController search) {
    this.search = search;
  }

  @Override
  public void prepare(BooleanSupplier wanted) {
    for (Language language : ALL) {
      Page page = new Page(Texts.in(language), "search", "/hits?", null);
      for (String word : examples(page.texts())) {
        for (int end = 1; end <= word.length() && wanted.getAsBoolean(); end++) {
          search.answers(page, word.substring(0, end), SearchFields.NONE, ALL);
        }
      }
    }
  }

  static List<String> examples(Texts texts) {
    return Stream.of(texts.say("search.placeholder").split(BETWEEN_EXAMPLES))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
