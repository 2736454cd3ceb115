package org.hexapla.web;

import java.util.List;
import org.hexapla.exchange.DocumentLineView;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of documents.
 *
 * @param held how many documents the corpus holds
 * @param total how many answer the filters
 * @param query what was looked for, in symbols and titles
 * @param kind the kind that is shown; empty for all
 * @param earlier the address of the page before, or null
 * @param later the address of the next page, or null
 */
public record DocumentsPage(
    int held,
    int total,
    String query,
    String kind,
    List<Line> lines,
    @Nullable String earlier,
    @Nullable String later) {

  /** A document. */
  public record Line(DocumentLineView document, String address) {

    /** The direction of the title's language. */
    public String titleDirection() {
      return "ar".equals(document.titleLanguage()) ? "rtl" : "ltr";
    }
  }
}
