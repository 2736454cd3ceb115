package org.hexapla.align;

import java.util.List;
import org.hexapla.text.Language;

/**
 * A stretch of text that is paired as a whole.
 *
 * @param text its words
 * @param footnotes the marks of the footnotes that stand in it
 */
record TextUnit(Language language, String text, List<String> footnotes) {}
