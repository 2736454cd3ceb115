package org.hexapla.exchange;

import java.util.Optional;
import org.hexapla.corpus.Citation;

/** Where a person can read a document: the symbol page of the United Nations. */
public final class DocumentAddress {

  private static final String BASE = "https://docs.un.org/";

  private DocumentAddress() {}

  /**
   * The page of the cited document in the language of the citation; none for a sample, which the UN
   * does not hold. Every character of a symbol may stand in an address as it is.
   */
  public static Optional<String> of(Citation citation) {
    return citation.symbol().isSample()
        ? Optional.empty()
        : Optional.of(BASE + citation.language().code() + "/" + citation.symbol());
  }
}
