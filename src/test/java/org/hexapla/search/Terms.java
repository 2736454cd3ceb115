package org.hexapla.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/** The terms of {@code terms.txt}, and what recognises them. */
final class Terms {
  private Terms() {}

  static MemoryGlossary glossary() {
    try (InputStream stream = Terms.class.getResourceAsStream("terms.txt")) {
      return new MemoryGlossary(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recognizer recognizer(MemoryGlossary glossary) {
    return new GlossaryRecognizer(glossary, TextAnalyzer.standard(), Normalizer.standard());
  }
}
