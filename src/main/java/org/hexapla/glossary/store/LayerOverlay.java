package org.hexapla.glossary.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a build, the starter glossary and people say of a concept one over the other.
 *
 * <p>What people decided is the whole entry: a term that they left out is not shown again.
 * Otherwise the terms of all layers are shown. Where two layers have the same term, the upper one
 * says what it is, and the lower one adds its contexts and its usage.
 */
final class LayerOverlay {
  private LayerOverlay() {}

  /**
   * The entry that is seen.
   *
   * @param layers at least one, all of one concept
   */
  static ConceptEntry of(List<Layer> layers) {
    List<Layer> downwards =
        layers.stream().sorted(Comparator.comparing(Layer::kind).reversed()).toList();
    ConceptEntry top = downwards.get(0).entry();
    if (downwards.size() == 1) {
      return top;
    }
    boolean decided = downwards.get(0).kind() == Origin.PERSON;
    return new ConceptEntry(
        top.id(),
        top.lockVersion(),
        decided ? top.subjectField() : subjectField(downwards),
        top.origin(),
        top.note(),
        sections(downwards, decided));
  }

  private static @Nullable String subjectField(List<Layer> layers) {
    return layers.stream()
        .map(layer -> layer.entry().subjectField())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<LanguageSection> sections(List<Layer> layers, boolean decided) {
    Map<Language, List<LanguageSection>> byLanguage = new EnumMap<>(Language.class);
    for (Layer layer : layers) {
      for (LanguageSection section : layer.entry().sections()) {
        if (!decided || layers.get(0).entry().section(section.language()).isPresent()) {
          byLanguage.computeIfAbsent(section.language(), l -> new ArrayList<>()).add(section);
        }
      }
    }
    return byLanguage.values().stream().map(layered -> section(layered, decided)).toList();
  }

  private static LanguageSection section(List<LanguageSection> layers, boolean decided) {
    Map<String, TermSection> terms = new LinkedHashMap<>();
    LanguageSection top = layers.get(0);
    top.terms().forEach(term -> terms.put(term.term(), term));
    @Nullable String definition = top.definition();
    for (LanguageSection layer : layers.subList(1, layers.size())) {
      definition = decided || definition != null ? definition : layer.definition();
      for (TermSection term : layer.terms()) {
        if (!decided || terms.containsKey(term.term())) {
          terms.merge(term.term(), term, LayerOverlay::withEvidence);
        }
      }
    }
    return new LanguageSection(top.language(), definition, List.copyOf(terms.values()));
  }

  private static TermSection withEvidence(TermSection upper, TermSection lower) {
    Set<Context> contexts = new LinkedHashSet<>(upper.contexts());
    contexts.addAll(lower.contexts());
    SortedMap<Integer, Integer> usage = new TreeMap<>(upper.usage());
    lower.usage().forEach(usage::putIfAbsent);
    return upper
        .withEvidence(List.copyOf(contexts), usage)
        .withReplacement(replacement(upper, lower));
  }

  /** What an upper layer keeps in use has no replacement, whatever a lower one found. */
  private static @Nullable Replacement replacement(TermSection upper, TermSection lower) {
    Replacement own = upper.replacement();
    Replacement found = lower.replacement();
    boolean withdrawn =
        upper.status() == AdministrativeStatus.SUPERSEDED
            || upper.status() == AdministrativeStatus.DEPRECATED;
    boolean same = own == null || found != null && own.term().equals(found.term());
    return withdrawn && same ? found : own;
  }

  /**
   * An upper layer without the evidence that it only repeats from a lower one: that stays with the
   * lower one, so that it goes when the next build no longer finds it.
   */
  static ConceptEntry withoutEvidenceOf(ConceptEntry upper, ConceptEntry lower) {
    return new ConceptEntry(
        upper.id(),
        upper.lockVersion(),
        upper.subjectField(),
        upper.origin(),
        upper.note(),
        upper.sections().stream()
            .map(
                section ->
                    lower
                        .section(section.language())
                        .map(below -> withoutEvidenceOf(section, below))
                        .orElse(section))
            .toList());
  }

  private static LanguageSection withoutEvidenceOf(LanguageSection upper, LanguageSection lower) {
    Map<String, TermSection> below = new LinkedHashMap<>();
    lower.terms().forEach(term -> below.put(term.term(), term));
    return new LanguageSection(
        upper.language(),
        upper.definition(),
        upper.terms().stream()
            .map(
                term -> {
                  TermSection same = below.get(term.term());
                  return same == null ? term : withoutEvidenceOf(term, same);
                })
            .toList());
  }

  private static TermSection withoutEvidenceOf(TermSection upper, TermSection lower) {
    List<Context> contexts = new ArrayList<>(upper.contexts());
    contexts.removeAll(lower.contexts());
    SortedMap<Integer, Integer> usage = new TreeMap<>(upper.usage());
    usage.entrySet().removeAll(lower.usage().entrySet());
    Replacement replacement = upper.replacement();
    if (replacement != null) {
      replacement = new Replacement(replacement.term(), List.of());
    }
    return upper.withEvidence(contexts, usage).withReplacement(replacement);
  }
}
