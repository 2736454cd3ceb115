package org.hexapla.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the terms of the glossary as it is now. What was changed is laid over what was read
 * before; where that becomes much, all is put in order beside the work and taken when it is ready.
 */
@Singleton
final class GlossaryRecognizer implements Recognizer {

  /** Changed entries; with more of them a text takes notably longer. */
  private static final int MANY_CHANGES = 1_000;

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private volatile @Nullable KnownTerms state;
  private @Nullable CompletableFuture<KnownTerms> settling;

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
    return known != null && known.revision() == glossary.revision() ? known : follow();
  }

  private synchronized KnownTerms follow() {
    KnownTerms known = settled();
    if (known == null || known.revision() != glossary.revision()) {
      known =
          Optional.ofNullable(known)
              .flatMap(earlier -> earlier.following(glossary))
              .orElseGet(() -> KnownTerms.of(glossary, analyzer, normalizer));
      if (settling == null && known.changes() > MANY_CHANGES) {
        settling = CompletableFuture.supplyAsync(known::settled);
      }
    }
    state = known;
    return known;
  }

  /** The newest state at hand: that which was made meanwhile, once it is, else the last one. */
  private @Nullable KnownTerms settled() {
    CompletableFuture<KnownTerms> made = settling;
    if (made == null || !made.isDone()) {
      return state;
    }
    settling = null;
    return made.join();
  }
}
