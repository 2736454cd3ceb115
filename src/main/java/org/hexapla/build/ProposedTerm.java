package org.hexapla.build;

import java.util.List;
import org.hexapla.extract.Occurrence;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A term that a build will propose, before its evidence is written out.
 *
 * @param entry the id of the concept's entry
 * @param subjectField of the entry; null where another term of it says so, or it stands already
 * @param term as it is shown
 * @param source how it was found
 * @param confidence from 0 to 1
 * @param note what speaks for another term, or null
 * @param evidence the places where it stands, in the order of the corpus
 * @param replacement the name that took its place, or null; with one it is proposed as superseded
 */
record ProposedTerm(
    String entry,
    @Nullable String subjectField,
    Language language,
    String term,
    TermType type,
    String source,
    double confidence,
    @Nullable String note,
    List<Occurrence> evidence,
    @Nullable Replacement replacement) {}
