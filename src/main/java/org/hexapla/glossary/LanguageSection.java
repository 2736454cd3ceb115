package org.hexapla.glossary;

import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a concept is called in one language: {@code langSec} of ISO 30042.
 *
 * @param definition or null
 * @param terms any number, the one to use first
 */
public record LanguageSection(
    Language language, @Nullable String definition, List<TermSection> terms) {

  public LanguageSection {
    terms = List.copyOf(terms);
  }
}
