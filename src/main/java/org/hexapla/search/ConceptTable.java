package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.ConceptOutline;

/** The concepts of an index, numbered in the order of their ids. Immutable. */
final class ConceptTable {

  private final StringTable ids;
  private final EntryFacets[] facets;

  private ConceptTable(StringTable ids, EntryFacets[] facets) {
    this.ids = ids;
    this.facets = facets;
  }

  /** Takes concepts in the order of their ids. */
  static final class Builder {
    private final List<String> ids = new ArrayList<>();
    private final List<EntryFacets> facets = new ArrayList<>();
    private final Map<EntryFacets, EntryFacets> known = new HashMap<>(); // many are alike

    /** The number of the concept. */
    int add(ConceptOutline outline) {
      ids.add(outline.id());
      EntryFacets own = EntryFacets.of(outline);
      EntryFacets same = known.putIfAbsent(own, own);
      facets.add(same == null ? own : same);
      return ids.size() - 1;
    }

    ConceptTable build() {
      return new ConceptTable(StringTable.of(ids), facets.toArray(EntryFacets[]::new));
    }
  }

  int size() {
    return ids.size();
  }

  String id(int concept) {
    return ids.get(concept);
  }

  /** The number of a concept; negative where the index does not hold it. */
  int find(String id) {
    return ids.find(id);
  }

  EntryFacets facets(int concept) {
    return facets[concept];
  }

  void write(DataOutput output) throws IOException {
    ids.write(output);
    List<EntryFacets> distinct = new ArrayList<>();
    Map<EntryFacets, Integer> numbers = new HashMap<>();
    int[] numberOf = new int[facets.length];
    for (int i = 0; i < facets.length; i++) {
      Integer number = numbers.putIfAbsent(facets[i], distinct.size());
      if (number == null) {
        numberOf[i] = distinct.size();
        distinct.add(facets[i]);
      } else {
        numberOf[i] = number;
      }
    }
    IntArrays.write(numberOf, output);
    output.writeInt(distinct.size());
    for (EntryFacets one : distinct) {
      one.write(output);
    }
  }

  static ConceptTable read(DataInput input) throws IOException {
    StringTable ids = StringTable.read(input);
    int[] numberOf = IntArrays.read(input);
    EntryFacets[] distinct = new EntryFacets[input.readInt()];
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = EntryFacets.read(input);
    }
    EntryFacets[] facets = new EntryFacets[numberOf.length];
    for (int i = 0; i < facets.length; i++) {
      facets[i] = distinct[numberOf[i]];
    }
    return new ConceptTable(ids, facets);
  }
}
