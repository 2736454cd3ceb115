package org.hexapla.web;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry, its six languages side by side.
 *
 * @param heading the term to which a reader of the interface's language is used
 * @param subject the domain, or null
 * @param origin who made the entry: a key of the texts under {@code origin.}
 * @param onlySamples whether everything that proves it was written for Hexapla
 */
public record ConceptPage(
    String id,
    String heading,
    Language headingLanguage,
    @Nullable String subject,
    String origin,
    @Nullable String note,
    boolean onlySamples,
    List<Column> columns,
    List<ChangeLine> changes) {

  /** The address of this page. */
  public String address() {
    return Links.concept(id);
  }

  /**
   * What the concept is called in one language; without terms where nobody knows.
   *
   * @param names its names through time; null where fewer than two of them occur
   */
  public record Column(
      Language language,
      @Nullable String definition,
      List<Term> terms,
      @Nullable NamesChart names) {}

  /**
   * A term and why one should believe it.
   *
   * @param type a key of the texts under {@code type.}
   * @param confidence in hundredths, or null for what people decided
   * @param citations the sentences that prove it, best first
   * @param usage in the years of the corpus, or null where it does not stand there
   */
  public record Term(
      String term,
      String type,
      AdministrativeStatus status,
      @Nullable Integer confidence,
      String source,
      @Nullable String note,
      List<Proof> citations,
      @Nullable UsageChart usage) {

    /** The term with the citation that proves it first, to be copied; null where none does. */
    public @Nullable String cited() {
      return citations.isEmpty() ? null : term + " " + citations.get(0).cited();
    }
  }

  /**
   * A sentence that proves a term.
   *
   * @param before the words in front of the term
   * @param term the term as it stands there; empty where it could not be made out
   * @param after the words behind it
   * @param place as the UN writes it
   * @param address the document's page at that place
   */
  public record Proof(
      String before,
      String term,
      String after,
      String symbol,
      boolean sample,
      String place,
      @Nullable String date,
      String address) {

    /** The sentence with its citation, to be copied. */
    public String quoted() {
      return before + term + after + " " + cited();
    }

    private String cited() {
      return "(" + symbol + ", " + place + (date == null ? "" : ", " + date) + ")";
    }
  }

  /** A line of the entry's log. */
  public record ChangeLine(String day, String who, String what) {}
}
