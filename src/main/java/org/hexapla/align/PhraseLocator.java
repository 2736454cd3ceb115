package org.hexapla.align;

import java.util.Optional;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** Finds where a text says what a phrase of another language says. Thread-safe. */
public interface PhraseLocator {

  /**
   * The stretch of a text that says the same as a phrase.
   *
   * @param text what is held to say the same as the text in which the phrase stands; best a clause
   * @return empty where too little of the phrase is known to be said there
   */
  Optional<Span> locate(String phrase, Language from, String text, Language to);
}
