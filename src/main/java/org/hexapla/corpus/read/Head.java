package org.hexapla.corpus.read;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the body of a document.
 *
 * @param symbol as printed on a line of its own, or null
 * @param organ that speaks, or null
 * @param headings the lines before the title, each whole
 * @param titleNumber {@code 79/331} in front of the title, or null
 * @param distributed the date of distribution, or null
 * @param adopted the day of adoption, or null
 * @param adoption the words in brackets about the adoption, or null
 * @param kind what the words say that the document is, or null
 */
record Head(
    @Nullable Symbol symbol,
    @Nullable Organ organ,
    @Nullable Integer session,
    @Nullable String agendaItem,
    List<String> headings,
    List<String> sponsors,
    @Nullable String titleNumber,
    @Nullable String title,
    @Nullable LocalDate distributed,
    @Nullable LocalDate adopted,
    @Nullable Integer meeting,
    @Nullable String adoption,
    @Nullable String vote,
    @Nullable DocumentKind kind) {}
