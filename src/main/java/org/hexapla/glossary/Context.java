package org.hexapla.glossary;

import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that proves a term.
 *
 * @param sentence the words as they stand in the document
 * @param citation where the term stands: its span is that of the term in the paragraph's text
 * @param date when the document is from, or null
 */
public record Context(String sentence, Citation citation, @Nullable DocumentDate date) {}
