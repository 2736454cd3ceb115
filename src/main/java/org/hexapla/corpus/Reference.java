package org.hexapla.corpus;

import java.time.LocalDate;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention of another document.
 *
 * @param symbol the document that is meant
 * @param date the date that the text gives it, or null
 * @param citedParagraph the part of it that is meant, as printed ({@code 第十一节}, {@code annex}), or
 *     null
 * @param inParagraph the id of the paragraph or footnote that mentions it
 * @param span where the number or symbol stands in that paragraph's text
 */
public record Reference(
    Symbol symbol,
    @Nullable LocalDate date,
    @Nullable String citedParagraph,
    String inParagraph,
    Span span) {

  /** The same mention, seen from a text in which it begins {@code units} later. */
  public Reference shift(int units) {
    return new Reference(symbol, date, citedParagraph, inParagraph, span.shift(units));
  }
}
