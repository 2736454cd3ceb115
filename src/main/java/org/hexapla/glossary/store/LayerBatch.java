package org.hexapla.glossary.store;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement.Proof;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageYears;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The rows of layers that are written together. */
final class LayerBatch {

  private final Origin layer;
  private final Counters.RowIds ids;
  private final List<LayerRow> layers = new ArrayList<>();
  private final List<SectionRow> sections = new ArrayList<>();
  private final List<TermRow> terms = new ArrayList<>();
  private final List<ContextRow> contexts = new ArrayList<>();
  private final List<ProofRow> proofs = new ArrayList<>();

  LayerBatch(Origin layer, Counters.RowIds ids) {
    this.layer = layer;
    this.ids = ids;
  }

  /** How many rows a layer takes. */
  static long rows(ConceptEntry layer) {
    long rows = 1;
    for (LanguageSection section : layer.sections()) {
      rows += section.definition() == null ? 0 : 1;
      for (TermSection term : section.terms()) {
        rows += 1L + term.contexts().size() + proofs(term).size();
      }
    }
    return rows;
  }

  void add(ConceptEntry entry) {
    layers.add(
        new LayerRow(
            ids.next(),
            entry.id(),
            layer,
            entry.origin(),
            entry.subjectField(),
            entry.note(),
            LayerDigest.of(entry)));
    for (LanguageSection section : entry.sections()) {
      if (section.definition() != null) {
        sections.add(
            new SectionRow(
                ids.next(), entry.id(), layer, section.language(), section.definition()));
      }
      int position = 0;
      for (TermSection term : section.terms()) {
        add(entry.id(), section.language(), position++, term);
      }
    }
  }

  private void add(String concept, Language language, int position, TermSection term) {
    long id = ids.next();
    terms.add(
        new TermRow(
            id,
            concept,
            layer,
            language,
            position,
            term.term(),
            term.origin(),
            term.type(),
            term.status(),
            term.source(),
            term.confidence(),
            term.note(),
            term.replacement() == null ? null : term.replacement().term(),
            term.grammar().partOfSpeech(),
            term.grammar().gender(),
            term.grammar().number(),
            term.geographicalUsage(),
            term.usage().isEmpty() ? null : UsageYears.write(term.usage())));
    int proofPosition = 0;
    for (Proof proof : proofs(term)) {
      proofs.add(ProofRow.of(ids.next(), concept, id, layer, proofPosition++, proof));
    }
    int contextPosition = 0;
    for (Context context : term.contexts()) {
      contexts.add(row(concept, id, contextPosition++, context));
    }
  }

  private static List<Proof> proofs(TermSection term) {
    return term.replacement() == null ? List.of() : term.replacement().proofs();
  }

  private ContextRow row(String concept, long term, int position, Context context) {
    Citation citation = context.citation();
    @Nullable DocumentDate date = context.date();
    return new ContextRow(
        ids.next(),
        concept,
        term,
        layer,
        position,
        context.sentence(),
        citation.symbol().value(),
        citation.language(),
        citation.version(),
        citation.locator().id(),
        citation.span().start(),
        citation.span().end(),
        date == null ? null : date.year(),
        date == null ? null : date.day(),
        date == null ? null : date.basis());
  }

  List<LayerRow> layers() {
    return layers;
  }

  List<SectionRow> sections() {
    return sections;
  }

  List<TermRow> terms() {
    return terms;
  }

  List<ContextRow> contexts() {
    return contexts;
  }

  List<ProofRow> proofs() {
    return proofs;
  }
}
