package org.hexapla.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/**
 * The terms of one state of the glossary, by concept and language. The automaton of a language is
 * made when it is first asked for.
 */
final class KnownTerms {

  private final long revision;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final Map<Language, Map<String, List<Recognizer.KnownTerm>>> byConcept =
      new EnumMap<>(Language.class);
  private final Map<Language, TermAutomaton> automata = new ConcurrentHashMap<>();

  KnownTerms(Glossary glossary, TextAnalyzer analyzer, Normalizer normalizer) {
    this.revision = glossary.revision(); // first: a change meanwhile makes this state outdated
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    for (Language language : Language.values()) {
      byConcept.put(language, new LinkedHashMap<>());
    }
    glossary.forEachOutline(this::add);
  }

  long revision() {
    return revision;
  }

  List<Recognizer.KnownTerm> terms(String conceptId, Language language) {
    return concepts(language).getOrDefault(conceptId, List.of());
  }

  void forEach(Language language, Consumer<Recognizer.KnownTerm> consumer) {
    concepts(language).values().forEach(terms -> terms.forEach(consumer));
  }

  TermAutomaton automaton(Language language) {
    return automata.computeIfAbsent(
        language,
        l ->
            new TermAutomaton(
                l,
                concepts(l).values().stream().flatMap(List::stream).toList(),
                analyzer,
                normalizer));
  }

  private Map<String, List<Recognizer.KnownTerm>> concepts(Language language) {
    return java.util.Objects.requireNonNull(byConcept.get(language));
  }

  private void add(ConceptOutline outline) {
    Map<Language, Map<String, Recognizer.KnownTerm>> terms = new EnumMap<>(Language.class);
    for (ConceptOutline.Designation term : outline.terms()) {
      Recognizer.KnownTerm known =
          new Recognizer.KnownTerm(
              outline.id(),
              outline.subjectField(),
              term.language(),
              term.term(),
              term.type(),
              term.status(),
              term.origin());
      terms
          .computeIfAbsent(term.language(), language -> new LinkedHashMap<>())
          .merge(term.term(), known, KnownTerms::better);
    }
    terms.forEach(
        (language, byTerm) -> concepts(language).put(outline.id(), byStatus(byTerm.values())));
  }

  /** Each term once: what is preferred in one row of its concept is preferred. */
  private static List<Recognizer.KnownTerm> byStatus(Collection<Recognizer.KnownTerm> terms) {
    return terms.stream()
        .sorted(Comparator.comparing(Recognizer.KnownTerm::status)) // else as the entry has it
        .toList();
  }

  private static Recognizer.KnownTerm better(Recognizer.KnownTerm one, Recognizer.KnownTerm other) {
    return other.status().compareTo(one.status()) < 0 ? other : one;
  }
}
