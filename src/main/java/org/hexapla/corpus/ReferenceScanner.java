package org.hexapla.corpus;

import java.util.List;
import org.hexapla.text.Language;

/** Finds the mentions of documents in any text. Thread-safe. */
public interface ReferenceScanner {

  /**
   * The mentions in their order. What a text names by number only, as {@code resolution 61/266}, is
   * taken for a document of the General Assembly unless another organ is named beside it.
   *
   * @param text any text; paragraphs apart by line ends
   * @return references whose spans point into the text; {@link Reference#inParagraph} counts its
   *     lines: {@code line1}, …
   */
  List<Reference> references(String text, Language language);
}
