package org.hexapla.corpus.read;

import java.time.LocalDate;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names another document.
 *
 * @param symbol the document
 * @param span the number or symbol in the text
 * @param group where the words about it end: behind the noun or sign that belongs to the number
 * @param short whether the text gives a number only, so that a date may stand with it
 */
record Mention(Symbol symbol, Span span, int group, boolean numberOnly, @Nullable LocalDate date) {

  Mention withDate(LocalDate value) {
    return new Mention(symbol, span, group, numberOnly, value);
  }
}
