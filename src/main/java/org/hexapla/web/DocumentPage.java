package org.hexapla.web;

import java.util.List;
import org.hexapla.corpus.Resolution;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language, or in several side by side.
 *
 * @param texts the text in each of the languages shown, at least one
 * @param held the languages in which the corpus has it
 * @param adoptedAs for a draft what it became, or null
 * @param official the UN's own page of it, or null for a sample
 * @param terms what explains the marked terms
 */
public record DocumentPage(
    String symbol,
    boolean sample,
    List<Resolution> texts,
    List<Language> held,
    String address,
    @Nullable Link adoptedAs,
    List<Link> drafts,
    @Nullable String official,
    List<Row> rows,
    List<Row> notes,
    List<TermNote> terms) {

  /** The language of the first column. */
  public Language first() {
    return texts.get(0).language();
  }

  /** Whether a language is one of those shown. */
  public boolean shows(Language language) {
    return texts.stream().anyMatch(text -> text.language() == language);
  }

  /** How many columns there are. */
  public int columns() {
    return texts.size();
  }

  /** The address of what is found out about it besides. */
  public String aside(String part) {
    return "/document-" + part + "?symbol=" + Links.encode(symbol) + "&lang=" + first().code();
  }

  /**
   * A document that is mentioned.
   *
   * @param address its page, or null where the corpus does not hold it
   */
  public record Link(String symbol, @Nullable String address) {}

  /**
   * A paragraph or footnote, in each of the languages shown.
   *
   * @param id the same in every language; the anchor
   * @param kind a name for its looks
   * @param depth how deep it is nested: 0 for a paragraph, 1 for (a), 2 for (i)
   */
  public record Row(String id, String kind, int depth, List<Cell> cells) {}

  /**
   * A paragraph or footnote in one language; without pieces where that language lacks it.
   *
   * @param number as printed, or null
   * @param marks of the footnotes that stand in it
   */
  public record Cell(
      Language language,
      @Nullable String number,
      List<MarkedText.Piece> pieces,
      List<String> marks) {}

  /**
   * What explains a marked term.
   *
   * @param id of the element on the page
   */
  public record TermNote(String id, List<Equivalent> equivalents, AdministrativeStatus status) {}

  /** What another language calls it. */
  public record Equivalent(Language language, String term) {}
}
