package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
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
    glossary.forEach(
        entry ->
            entry
                .sections()
                .forEach(
                    section ->
                        concepts(section.language()).put(entry.id(), terms(entry, section))));
  }

  long revision() {
    return revision;
  }

  List<Recognizer.KnownTerm> terms(String conceptId, Language language) {
    return concepts(language).getOrDefault(conceptId, List.of());
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

  /** Each term once: what is preferred in one row of its concept is preferred. */
  private static List<Recognizer.KnownTerm> terms(ConceptEntry entry, LanguageSection section) {
    Map<String, Recognizer.KnownTerm> byTerm = new LinkedHashMap<>();
    for (TermSection term : section.terms()) {
      Recognizer.KnownTerm known =
          new Recognizer.KnownTerm(
              entry.id(),
              entry.subjectField(),
              section.language(),
              term.term(),
              term.type(),
              term.status(),
              term.origin());
      byTerm.merge(term.term(), known, KnownTerms::better);
    }
    List<Recognizer.KnownTerm> terms = new ArrayList<>(byTerm.values());
    terms.sort(
        Comparator.comparing(Recognizer.KnownTerm::status)); // stable: else as the entry has it
    return List.copyOf(terms);
  }

  private static Recognizer.KnownTerm better(Recognizer.KnownTerm one, Recognizer.KnownTerm other) {
    return other.status().compareTo(one.status()) < 0 ? other : one;
  }
}
