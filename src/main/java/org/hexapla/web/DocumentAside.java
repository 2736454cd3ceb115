package org.hexapla.web;

import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about a document besides its text.
 *
 * @param cites the documents that it mentions
 * @param citedBy the documents that mention it
 * @param series the line through time to which it belongs, the earliest first
 */
public record DocumentAside(
    String symbol, List<Mention> cites, List<Mention> citedBy, List<Mention> series) {

  /**
   * Another document.
   *
   * @param address its page, or null where the corpus does not hold it
   * @param title or null
   * @param titleLanguage of the title; anything where there is none
   * @param date or null
   * @param here whether it is the document itself
   */
  public record Mention(
      String symbol,
      @Nullable String address,
      @Nullable String title,
      Language titleLanguage,
      @Nullable String date,
      boolean here) {}

  /**
   * What a document says and its predecessors do not.
   *
   * @param language of the terms
   */
  public record NewTerms(String symbol, Language language, List<NewTerm> terms) {}

  /** A term that is new in a document, and where it stands there first. */
  public record NewTerm(String term, String address, String place) {}
}
