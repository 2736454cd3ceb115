package org.hexapla.extract;

import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * One place where a candidate stands.
 *
 * @param citation the place
 * @param surface the words as they stand there
 * @param date when the document is from, or null
 */
public record Occurrence(Citation citation, String surface, @Nullable DocumentDate date) {}
