package org.hexapla.corpus;

import org.hexapla.text.Language;

/**
 * A place in a document: the id of a paragraph, heading, footnote, article, or line of a bitext,
 * the same in every language.
 *
 * @param id as in {@link Paragraph#id()} or {@link Footnote#id()}
 */
public record Locator(String id) {

  public Locator {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a locator needs an id");
    }
  }

  /**
   * As the UN writes it for a reader of a language: {@code para. 43 (a)}, {@code first preambular
   * paragraph}, {@code line 4}.
   */
  public String display(Language reader) {
    return LocatorDisplay.of(id, reader);
  }
}
