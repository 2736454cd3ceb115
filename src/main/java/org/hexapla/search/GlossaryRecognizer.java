package org.hexapla.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Recognises the terms of the glossary; reads it anew whenever its revision has changed. */
@Singleton
final class GlossaryRecognizer implements Recognizer {

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private volatile @Nullable KnownTerms state;

  GlossaryRecognizer(Glossary glossary, TextAnalyzer analyzer, Normalizer normalizer) {
    this.glossary = glossary;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
  }

  @Override
  public List<Hit> recognize(String text, Language language, Scope scope) {
    return current().automaton(language).recognize(text, scope);
  }

  @Override
  public List<KnownTerm> terms(String conceptId, Language language) {
    return current().terms(conceptId, language);
  }

  @Override
  public void forEachTerm(Language language, Consumer<KnownTerm> consumer) {
    current().forEach(language, consumer);
  }

  private KnownTerms current() {
    KnownTerms known = state;
    if (known != null && known.revision() == glossary.revision()) {
      return known;
    }
    synchronized (this) {
      known = state;
      if (known == null || known.revision() != glossary.revision()) {
        known = new KnownTerms(glossary, analyzer, normalizer);
        state = known;
      }
      return known;
    }
  }
}
