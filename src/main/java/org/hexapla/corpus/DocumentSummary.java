package org.hexapla.corpus;

import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line about a document, for lists.
 *
 * @param paragraphs how many paragraphs it has
 */
public record DocumentSummary(
    Symbol symbol,
    Language language,
    String version,
    DocumentKind kind,
    @Nullable String title,
    @Nullable DocumentDate date,
    int paragraphs) {}
