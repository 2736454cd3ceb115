package org.hexapla.align;

import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;

/**
 * What is known, before any alignment, about words of two languages that say the same: the
 * glossary, the months, a background lexicon. Each source of knowledge is one class; later rooms
 * hand theirs in. Thread-safe.
 */
public interface KnownTranslations {

  /**
   * The translations of words and terms of one language in another. Both sides are keys as of
   * {@link org.hexapla.text.TextAnalyzer#key}; a term without a known translation is absent. What
   * is known in one direction is known in the other. As long as nothing changed the answer is the
   * same object, so that a caller may keep what it made of it.
   */
  Map<String, Set<String>> between(Language source, Language target);
}
