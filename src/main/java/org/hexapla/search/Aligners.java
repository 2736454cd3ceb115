package org.hexapla.search;

import jakarta.inject.Singleton;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.align.PhraseLocator;
import org.hexapla.align.SentenceAligner;

/**
 * What says where another language says the same, from the document down to the phrase.
 *
 * @param sentences aligns clauses as well
 * @param words aligns the words of a phrase
 */
@Singleton
record Aligners(ParagraphAligner paragraphs, SentenceAligner sentences, PhraseLocator words) {}
