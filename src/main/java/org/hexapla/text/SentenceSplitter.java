package org.hexapla.text;

import java.util.List;

/** Splits a text into its sentences. Thread-safe. */
public interface SentenceSplitter {

  /**
   * The sentences in their order, without the blanks around them. Abbreviations, numbered items and
   * symbols of documents do not end a sentence.
   */
  List<Span> sentences(String text, Language language);

  /** A splitter for use without dependency injection; reads the word lists. */
  static SentenceSplitter standard() {
    return new BoundarySentenceSplitter();
  }
}
