package org.hexapla.search;

import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;

/** With what terms and queries are read. */
record IndexTools(TextAnalyzer analyzer, Normalizer normalizer, Romanizer romanizer) {

  TermWords words(Language language) {
    return new TermWords(language, analyzer, normalizer);
  }
}
