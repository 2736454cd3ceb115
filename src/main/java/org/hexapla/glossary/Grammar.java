package org.hexapla.glossary;

import org.jspecify.annotations.Nullable;

/**
 * What grammar says of a term, where it matters, in the values of ISO 12620.
 *
 * @param partOfSpeech {@code noun}, {@code verb}, {@code adjective}, {@code adverb}, {@code other},
 *     or null
 * @param gender {@code masculine}, {@code feminine}, {@code neuter}, {@code other}, or null
 * @param number {@code singular}, {@code plural}, {@code dual}, {@code mass}, or null
 */
public record Grammar(
    @Nullable String partOfSpeech, @Nullable String gender, @Nullable String number) {

  /** Nothing is said. */
  public static final Grammar NONE = new Grammar(null, null, null);
}
