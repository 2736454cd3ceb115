package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement.Proof;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** Two parallel paragraphs that prove a replacement. */
@Serdeable
@MappedEntity(value = "replacement_proof", escape = false)
record ProofRow(
    @Id long id,
    String conceptId,
    long termId,
    Origin layer,
    int position,
    Language language,
    String earlierSymbol,
    String earlierVersion,
    String earlierLocator,
    int earlierStart,
    int earlierEnd,
    String laterSymbol,
    String laterVersion,
    String laterLocator,
    int laterStart,
    int laterEnd) {

  static ProofRow of(long id, String concept, long term, Origin layer, int position, Proof proof) {
    Citation earlier = proof.earlier();
    Citation later = proof.later();
    return new ProofRow(
        id,
        concept,
        term,
        layer,
        position,
        earlier.language(),
        earlier.symbol().value(),
        earlier.version(),
        earlier.locator().id(),
        earlier.span().start(),
        earlier.span().end(),
        later.symbol().value(),
        later.version(),
        later.locator().id(),
        later.span().start(),
        later.span().end());
  }

  Proof proof() {
    return new Proof(
        new Citation(
            new Symbol(earlierSymbol),
            language,
            earlierVersion,
            new Locator(earlierLocator),
            new Span(earlierStart, earlierEnd)),
        new Citation(
            new Symbol(laterSymbol),
            language,
            laterVersion,
            new Locator(laterLocator),
            new Span(laterStart, laterEnd)));
  }
}
