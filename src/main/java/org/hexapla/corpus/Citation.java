package org.hexapla.corpus;

import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * The place that proves a statement: enough to show the words again, even after the document was
 * replaced by another version.
 *
 * @param symbol the document
 * @param language the language of the text that is quoted
 * @param version the version of that text, see {@link Resolution#version()}
 * @param locator the place in it
 * @param span the words in the text of that paragraph or footnote
 */
public record Citation(
    Symbol symbol, Language language, String version, Locator locator, Span span) {}
