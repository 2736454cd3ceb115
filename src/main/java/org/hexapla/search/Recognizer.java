package org.hexapla.search;

import java.util.List;
import java.util.function.Consumer;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every known term in a text, in whatever form it stands there: case, number, attached
 * articles and prepositions, accents, across line ends. Thread-safe; sees every change of the
 * glossary at once. The same text and the same glossary always give the same hits.
 */
public interface Recognizer {

  /** Which of several terms that share words are reported. */
  enum Scope {
    /** From the left the longest at each place; no two hits overlap. */
    LONGEST,
    /** Also those inside longer ones, and those that overlap. */
    NESTED
  }

  /**
   * A term of the glossary.
   *
   * @param subjectField of its concept, or null
   */
  record KnownTerm(
      String conceptId,
      @Nullable String subjectField,
      Language language,
      String term,
      TermType type,
      AdministrativeStatus status,
      Origin origin) {}

  /**
   * A place where a term stands.
   *
   * @param span in the text that was given; an attached Arabic preposition is outside where the
   *     word can be cut there
   * @param terms what it may be, at least one: first those written most like the text, then by
   *     status, then by concept
   */
  record Hit(Span span, List<KnownTerm> terms) {
    public Hit {
      terms = List.copyOf(terms);
    }

    /** The most likely one. */
    public KnownTerm term() {
      return terms.get(0);
    }
  }

  /** The terms in a text, in the order of their spans. */
  List<Hit> recognize(String text, Language language, Scope scope);

  /** All terms of a concept in a language, the one to use first; empty where it has none. */
  List<KnownTerm> terms(String conceptId, Language language);

  /** Hands over all terms of a language, concept by concept. */
  void forEachTerm(Language language, Consumer<KnownTerm> consumer);

  /** A recognizer for use without dependency injection. */
  static Recognizer of(Glossary glossary) {
    return new GlossaryRecognizer(glossary, TextAnalyzer.standard(), Normalizer.standard());
  }
}
