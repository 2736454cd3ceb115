package org.hexapla.glossary.store;

import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Origin;

/**
 * What the build, the starter glossary or people say of a concept.
 *
 * @param kind which of the three
 * @param entry what it says, seen alone
 */
record Layer(Origin kind, ConceptEntry entry) {}
