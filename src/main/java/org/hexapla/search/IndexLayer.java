package org.hexapla.search;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.glossary.ConceptOutline;

/**
 * An index of some entries. Immutable.
 *
 * @param outlines the entries, so that the layer can be joined with another; empty where it holds
 *     nearly all of the glossary and is never joined
 * @param outdated the concepts, by their numbers, that were changed or dropped since
 */
record IndexLayer(GlossaryIndex index, Map<String, ConceptOutline> outlines, BitSet outdated) {

  IndexLayer {
    outlines = Map.copyOf(outlines);
  }

  /** The one at the bottom. */
  static IndexLayer ofAll(GlossaryIndex index) {
    return new IndexLayer(index, Map.of(), new BitSet());
  }

  /** One that is laid over others. */
  static IndexLayer of(Collection<ConceptOutline> outlines, IndexTools tools) {
    Map<String, ConceptOutline> byId = new TreeMap<>(); // an index takes them in this order
    outlines.forEach(outline -> byId.put(outline.id(), outline));
    return new IndexLayer(GlossaryIndex.of(byId.values(), tools), byId, new BitSet());
  }

  /** What is left of it when some entries are told by a layer above it, or are no more. */
  IndexLayer without(Set<String> ids) {
    BitSet numbers = index.numbers(ids);
    if (numbers.isEmpty()) {
      return this;
    }
    numbers.or(outdated);
    return new IndexLayer(index, outlines, numbers);
  }

  /** Its entries that still hold. */
  Collection<ConceptOutline> current() {
    return outlines.values().stream()
        .filter(outline -> !outdated.get(index.numberOf(outline.id())))
        .toList();
  }

  int size() {
    return index.size();
  }
}
