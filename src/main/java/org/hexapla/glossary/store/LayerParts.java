package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageYears;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes layers of concepts apart into rows, and puts them together again. */
@Singleton
final class LayerParts {

  private final LayerRows.Layers layers;
  private final LayerRows.Sections sections;
  private final LayerRows.Terms terms;
  private final LayerRows.Contexts contexts;
  private final LayerRows.Proofs proofs;
  private final TermRowsByColumn byColumn;

  LayerParts(
      LayerRows.Layers layers,
      LayerRows.Sections sections,
      LayerRows.Terms terms,
      LayerRows.Contexts contexts,
      LayerRows.Proofs proofs,
      TermRowsByColumn byColumn) {
    this.layers = layers;
    this.sections = sections;
    this.terms = terms;
    this.contexts = contexts;
    this.proofs = proofs;
    this.byColumn = byColumn;
  }

  void insert(LayerBatch batch) {
    layers.saveAll(batch.layers());
    sections.saveAll(batch.sections());
    byColumn.insertTerms(batch.terms());
    byColumn.insertContexts(batch.contexts());
    proofs.saveAll(batch.proofs());
  }

  /** The concepts of which a layer says something, in no order. */
  List<String> conceptsOf(Origin layer) {
    return layers.conceptsOf(layer);
  }

  /** Deletes what one layer says of some concepts. */
  void delete(Origin layer, Collection<String> concepts) {
    proofs.deleteByLayerAndConceptIdInList(layer, concepts);
    contexts.deleteByLayerAndConceptIdInList(layer, concepts);
    terms.deleteByLayerAndConceptIdInList(layer, concepts);
    sections.deleteByLayerAndConceptIdInList(layer, concepts);
    layers.deleteByLayerAndConceptIdInList(layer, concepts);
  }

  /** The layers of concepts, by id. */
  Map<String, List<Layer>> read(List<ConceptRow> concepts) {
    Map<String, Map<Origin, LayerState>> states =
        states(concepts.stream().map(ConceptRow::id).toList());
    Map<String, List<Layer>> read = new HashMap<>();
    for (ConceptRow concept : concepts) {
      read.put(
          concept.id(),
          states.getOrDefault(concept.id(), Map.of()).values().stream()
              .map(state -> layer(concept.lockVersion(), state))
              .toList());
    }
    return read;
  }

  /** The rows of the layers of concepts, by id and layer. */
  Map<String, Map<Origin, LayerState>> states(List<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var sectionsOf =
        byLayer(sections.findByConceptIdInList(ids), SectionRow::conceptId, SectionRow::layer);
    var termsOf = byLayer(byColumn.terms(ids), TermRow::conceptId, TermRow::layer);
    var contextsOf = byLayer(byColumn.contexts(ids), ContextRow::conceptId, ContextRow::layer);
    var proofsOf = byLayer(proofs.findByConceptIdInList(ids), ProofRow::conceptId, ProofRow::layer);
    Map<String, Map<Origin, LayerState>> states = new HashMap<>();
    for (LayerRow row : layers.findByConceptIdInList(ids)) {
      Place place = new Place(row.conceptId(), row.layer());
      states
          .computeIfAbsent(row.conceptId(), id -> new EnumMap<>(Origin.class))
          .put(
              row.layer(),
              new LayerState(
                  row,
                  sectionsOf.getOrDefault(place, List.of()),
                  termsOf.getOrDefault(place, List.of()),
                  contextsOf.getOrDefault(place, List.of()),
                  proofsOf.getOrDefault(place, List.of())));
    }
    return states;
  }

  private record Place(String concept, Origin layer) {}

  private static <R> Map<Place, List<R>> byLayer(
      List<R> rows, Function<R, String> concept, Function<R, Origin> layer) {
    return grouped(rows, row -> new Place(concept.apply(row), layer.apply(row)));
  }

  private static <K, R> Map<K, List<R>> grouped(List<R> rows, Function<R, K> key) {
    Map<K, List<R>> groups = new HashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return groups;
  }

  /**
   * The layer that some rows are.
   *
   * @param lockVersion of the concept
   */
  static Layer layer(long lockVersion, LayerState state) {
    TermParts partsOf =
        new TermParts(
            grouped(state.contexts(), ContextRow::termId),
            grouped(state.proofs(), ProofRow::termId));
    Map<Language, String> definitions = new EnumMap<>(Language.class);
    state.sections().forEach(row -> definitions.put(row.language(), row.definition()));
    Map<Language, List<TermSection>> termsOf = new EnumMap<>(Language.class);
    definitions.keySet().forEach(language -> termsOf.put(language, new ArrayList<>()));
    state.terms().stream()
        .sorted(Comparator.comparingInt(TermRow::position))
        .forEach(
            row ->
                termsOf
                    .computeIfAbsent(row.language(), l -> new ArrayList<>())
                    .add(partsOf.term(row)));
    List<LanguageSection> parts = new ArrayList<>();
    termsOf.forEach(
        (language, own) ->
            parts.add(new LanguageSection(language, definitions.get(language), own)));
    LayerRow row = state.layer();
    return new Layer(
        row.layer(),
        new ConceptEntry(
            row.conceptId(), lockVersion, row.subjectField(), row.origin(), row.note(), parts));
  }

  /** The rows that hang on terms, by the term's row. */
  private record TermParts(Map<Long, List<ContextRow>> contexts, Map<Long, List<ProofRow>> proofs) {

    TermSection term(TermRow row) {
      return new TermSection(
          row.term(),
          row.type(),
          row.status(),
          row.origin(),
          row.source(),
          row.confidence(),
          row.note(),
          contexts.getOrDefault(row.id(), List.of()).stream()
              .sorted(Comparator.comparingInt(ContextRow::position))
              .map(LayerParts::context)
              .toList(),
          UsageYears.read(Objects.requireNonNullElse(row.usageByYear(), "")),
          replacement(row),
          row.grammar(),
          row.geographicalUsage());
    }

    private @Nullable Replacement replacement(TermRow row) {
      if (row.replacement() == null) {
        return null;
      }
      return new Replacement(
          row.replacement(),
          proofs.getOrDefault(row.id(), List.of()).stream()
              .sorted(Comparator.comparingInt(ProofRow::position))
              .map(ProofRow::proof)
              .toList());
    }
  }

  private static Context context(ContextRow row) {
    return new Context(
        row.sentence(),
        new Citation(
            new Symbol(row.symbol()),
            row.language(),
            row.version(),
            new Locator(row.locator()),
            new Span(row.spanStart(), row.spanEnd())),
        row.date());
  }
}
