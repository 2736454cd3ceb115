package org.hexapla.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which documents are brought.
 *
 * @param job the id of the load whose progress is shown, or null for the form
 * @param lines what became of it so far
 * @param done whether it has ended
 * @param problem what is wrong with what was sent, in the reader's language, or null
 * @param builds whether the glossary is built afterwards
 */
public record AddPage(
    @Nullable String job,
    List<AddingLine> lines,
    boolean done,
    @Nullable String problem,
    boolean builds) {}
