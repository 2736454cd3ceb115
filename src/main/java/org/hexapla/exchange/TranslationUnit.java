package org.hexapla.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Paragraphs of one document that say the same.
 *
 * @param symbol the document
 * @param paragraphs the ids of the paragraphs in the language from which the others were aligned
 * @param texts the words by language; at least two languages
 */
public record TranslationUnit(Symbol symbol, List<String> paragraphs, Map<Language, String> texts) {

  public TranslationUnit {
    paragraphs = List.copyOf(paragraphs);
    if (texts.size() < 2) {
      throw new IllegalArgumentException("a unit needs two languages: " + symbol);
    }
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }
}
