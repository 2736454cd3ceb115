package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.text.Language;

/** The terms of many entries, in memory. Immutable. */
final class GlossaryIndex {

  private final ConceptTable concepts;
  private final Map<Language, LanguageIndex> languages = new EnumMap<>(Language.class);

  private GlossaryIndex(
      ConceptTable concepts, Map<Language, LanguageArrays> arrays, IndexTools tools) {
    this.concepts = concepts;
    arrays.forEach(
        (language, own) ->
            languages.put(
                language, new LanguageIndex(this, own, tools.words(language), tools.romanizer())));
  }

  /** Takes outlines in the order of their ids. */
  static final class Builder implements Consumer<ConceptOutline> {
    private final IndexTools tools;
    private final ConceptTable.Builder concepts = new ConceptTable.Builder();
    private final Map<Language, LanguageArrays.Builder> languages = new EnumMap<>(Language.class);

    Builder(IndexTools tools) {
      this.tools = tools;
      for (Language language : Language.values()) {
        languages.put(language, new LanguageArrays.Builder(tools.words(language)));
      }
    }

    @Override
    public void accept(ConceptOutline outline) {
      int concept = concepts.add(outline);
      for (ConceptOutline.Designation term : outline.terms()) {
        languages
            .getOrDefault(term.language(), new LanguageArrays.Builder(tools.words(term.language())))
            .add(concept, term.term(), term.status());
      }
    }

    /** To be called once; the languages are worked on side by side. */
    GlossaryIndex build() {
      Map<Language, LanguageArrays> arrays = new EnumMap<>(Language.class);
      List.copyOf(languages.entrySet()).parallelStream()
          .map(entry -> Map.entry(entry.getKey(), entry.getValue().build()))
          .toList()
          .forEach(built -> arrays.put(built.getKey(), built.getValue()));
      return new GlossaryIndex(concepts.build(), arrays, tools);
    }
  }

  static GlossaryIndex of(Collection<ConceptOutline> outlines, IndexTools tools) {
    Builder builder = new Builder(tools);
    outlines.forEach(builder);
    return builder.build();
  }

  int size() {
    return concepts.size();
  }

  String conceptId(int concept) {
    return concepts.id(concept);
  }

  EntryFacets facets(int concept) {
    return concepts.facets(concept);
  }

  /** The numbers of the concepts that this index holds of some. */
  BitSet numbers(Set<String> ids) {
    BitSet numbers = new BitSet(concepts.size());
    for (String id : ids) {
      int number = numberOf(id);
      if (number >= 0) {
        numbers.set(number);
      }
    }
    return numbers;
  }

  /** The number of a concept; negative where this index does not hold it. */
  int numberOf(String id) {
    return concepts.find(id);
  }

  /** Makes ready what else would be made while somebody waits for an answer. */
  void prepare() {
    languages.values().forEach(LanguageIndex::prepare);
  }

  /** The parts that a filter lets be searched. */
  List<LanguageIndex> searched(SearchFilter filter) {
    List<LanguageIndex> searched = new ArrayList<>(languages.size());
    for (LanguageIndex one : languages.values()) {
      if (filter.searches(one.language())) {
        searched.add(one);
      }
    }
    return searched;
  }

  /** The first term of a concept in each language in which it has one. */
  Map<Language, GlossarySearch.Equivalent> equivalents(int concept) {
    Map<Language, GlossarySearch.Equivalent> equivalents = new EnumMap<>(Language.class);
    for (LanguageIndex index : languages.values()) {
      GlossarySearch.Equivalent first = index.terms().firstOf(concept);
      if (first != null) {
        equivalents.put(index.language(), first);
      }
    }
    return equivalents;
  }

  void write(DataOutput output) throws IOException {
    concepts.write(output);
    for (Language language : Language.values()) {
      LanguageIndex index = languages.get(language);
      if (index == null) {
        throw new IllegalStateException("an index without " + language);
      }
      index.arrays().write(output);
    }
  }

  static GlossaryIndex read(DataInput input, IndexTools tools) throws IOException {
    ConceptTable concepts = ConceptTable.read(input);
    Map<Language, LanguageArrays> arrays = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      arrays.put(language, LanguageArrays.read(input));
    }
    return new GlossaryIndex(concepts, arrays, tools);
  }
}
