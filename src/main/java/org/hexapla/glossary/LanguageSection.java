package org.hexapla.glossary;

import java.util.Comparator;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a concept is called in one language: {@code langSec} of ISO 30042.
 *
 * @param definition or null
 * @param terms any number, no two with the same words, in the order of their status: the one to use
 *     first; without any there is a definition
 */
public record LanguageSection(
    Language language, @Nullable String definition, List<TermSection> terms) {

  public LanguageSection {
    if (terms.isEmpty() && definition == null) {
      throw new IllegalArgumentException("a section needs a term or a definition: " + language);
    }
    if (terms.stream().map(TermSection::term).distinct().count() < terms.size()) {
      throw new IllegalArgumentException("the same term twice in " + language + ": " + terms);
    }
    terms = terms.stream().sorted(Comparator.comparing(TermSection::status)).toList();
  }
}
