package org.hexapla.text;

/** What a language does to its words. Stateless or immutable, hence thread-safe. */
interface WordRules {

  /** The word as it would be shown alone: without what is attached to it. */
  default String base(String surface) {
    return surface;
  }

  /**
   * Takes the endings off a folded word, never its beginning.
   *
   * @param folded a word folded by {@link Folding}; a base, not a surface
   * @return not empty
   */
  String stem(String folded);

  /**
   * The length of the word that is attached at the start of a run of letters and apostrophes and
   * stands as a token of its own; 0 where there is none.
   */
  default int attachedStart(String run) {
    return 0;
  }

  /** Likewise at the end of the run. */
  default int attachedEnd(String run) {
    return 0;
  }

  /** How many letters at the start are a conjunction that may be attached to a word of grammar. */
  default int conjunction(String folded) {
    return 0;
  }

  static WordRules of(Language language) {
    return switch (language) {
      case AR -> new ArabicWords();
      case EN -> new EnglishWords();
      case ES -> new SpanishWords();
      case FR -> new FrenchWords();
      case RU -> new RussianWords();
      case ZH -> folded -> folded;
    };
  }
}
