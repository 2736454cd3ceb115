package org.hexapla.web;

import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the service holds.
 *
 * @param documents all languages of one counted once
 * @param samples how many of them were written for Hexapla
 * @param entries of the glossary
 * @param firstYear of the oldest document that has a date, or null
 * @param lastYear of the newest
 * @param texts how many documents there are in each language
 * @param formats the names of those in which the glossary leaves
 */
public record AboutPage(
    int documents,
    int samples,
    long entries,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    List<TextCount> texts,
    List<String> formats) {

  /** How many documents the corpus has in a language. */
  public record TextCount(Language language, int count) {}
}
