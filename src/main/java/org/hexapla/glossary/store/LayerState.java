package org.hexapla.glossary.store;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All rows of one layer of a concept. */
@Serdeable
record LayerState(
    LayerRow layer,
    List<SectionRow> sections,
    List<TermRow> terms,
    List<ContextRow> contexts,
    List<ProofRow> proofs) {}
