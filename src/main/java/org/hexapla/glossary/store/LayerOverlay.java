package org.hexapla.glossary.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a build, the starter glossary and people say of a concept one over the other. Where two
 * speak of the same term, the upper layer says what it is, and the lower one adds its contexts and
 * its usage.
 */
final class LayerOverlay {
  private LayerOverlay() {}

  /**
   * The entry that people see.
   *
   * @param layers at least one, the topmost first, all of one concept
   */
  static ConceptEntry of(List<ConceptEntry> layers) {
    ConceptEntry top = layers.get(0);
    if (layers.size() == 1) {
      return top;
    }
    return new ConceptEntry(
        top.id(),
        top.lockVersion(),
        layers.stream()
            .map(ConceptEntry::subjectField)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        top.origin(),
        top.note(),
        sections(layers));
  }

  private static List<LanguageSection> sections(List<ConceptEntry> layers) {
    Map<Language, List<LanguageSection>> byLanguage = new EnumMap<>(Language.class);
    for (ConceptEntry layer : layers) {
      for (LanguageSection section : layer.sections()) {
        byLanguage.computeIfAbsent(section.language(), l -> new ArrayList<>()).add(section);
      }
    }
    return byLanguage.values().stream().map(LayerOverlay::section).toList();
  }

  private static LanguageSection section(List<LanguageSection> layers) {
    Map<String, TermSection> terms = new LinkedHashMap<>();
    @Nullable String definition = null;
    for (LanguageSection layer : layers) {
      definition = definition == null ? layer.definition() : definition;
      layer.terms().forEach(term -> terms.merge(term.term(), term, LayerOverlay::term));
    }
    return new LanguageSection(layers.get(0).language(), definition, List.copyOf(terms.values()));
  }

  private static TermSection term(TermSection upper, TermSection lower) {
    Set<Context> contexts = new LinkedHashSet<>(upper.contexts());
    contexts.addAll(lower.contexts());
    SortedMap<Integer, Integer> usage = new TreeMap<>(upper.usage());
    lower.usage().forEach(usage::putIfAbsent);
    return new TermSection(
        upper.term(),
        upper.type(),
        upper.status(),
        upper.origin(),
        upper.source(),
        upper.confidence(),
        upper.note(),
        List.copyOf(contexts),
        usage);
  }
}
