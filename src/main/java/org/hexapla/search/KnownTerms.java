package org.hexapla.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/**
 * The terms of one state of the glossary, by concept and language: all as they were some time ago,
 * and those of the concepts that were changed since. What finds them in texts is made for a
 * language when it is first asked for.
 */
final class KnownTerms {

  /** Changed entries; with more of them all is read anew, which is quicker then. */
  private static final int MOST_CHANGED = 10_000;

  private final long revision;
  private final ChangeMark mark;
  private final Base base;
  private final Map<Language, Map<String, List<Recognizer.KnownTerm>>> changed;
  private final Map<Language, TermAutomaton> automata = new ConcurrentHashMap<>();

  /** All terms as they were when they were read, and what finds them. */
  private record Base(
      TextAnalyzer analyzer,
      Normalizer normalizer,
      Map<Language, Map<String, List<Recognizer.KnownTerm>>> byConcept,
      Map<Language, TermAutomaton> automata) {

    List<Recognizer.KnownTerm> terms(String conceptId, Language language) {
      return concepts(byConcept, language).getOrDefault(conceptId, List.of());
    }

    TermAutomaton automaton(Language language) {
      return automata.computeIfAbsent(
          language, l -> new TermAutomaton(l, all(concepts(byConcept, l)), analyzer, normalizer));
    }
  }

  private KnownTerms(
      long revision,
      ChangeMark mark,
      Base base,
      Map<Language, Map<String, List<Recognizer.KnownTerm>>> changed) {
    this.revision = revision;
    this.mark = mark;
    this.base = base;
    this.changed = changed;
  }

  /** The terms as the glossary has them now. */
  static KnownTerms of(Glossary glossary, TextAnalyzer analyzer, Normalizer normalizer) {
    long revision = glossary.revision(); // first: a change meanwhile makes this state outdated
    ChangeMark mark = glossary.newestChange();
    Map<Language, Map<String, List<Recognizer.KnownTerm>>> byConcept = perLanguage();
    glossary.forEachOutline(
        outline ->
            terms(outline)
                .forEach(
                    (language, terms) -> concepts(byConcept, language).put(outline.id(), terms)));
    Base base = new Base(analyzer, normalizer, byConcept, new ConcurrentHashMap<>());
    return new KnownTerms(revision, mark, base, perLanguage());
  }

  /**
   * The terms as the glossary has them now, from those of an earlier state and what was changed
   * since; empty where too much was, or where nobody can tell what.
   */
  Optional<KnownTerms> following(Glossary glossary) {
    long now = glossary.revision(); // first, see above
    ChangeMark newest = glossary.newestChange();
    return glossary
        .changedSince(mark)
        .filter(since -> since.size() + changes() <= MOST_CHANGED)
        .map(since -> with(now, newest, since, glossary.outlines(since)));
  }

  private KnownTerms with(
      long now, ChangeMark newest, Set<String> since, List<ConceptOutline> outlines) {
    Map<String, Map<Language, List<Recognizer.KnownTerm>>> current = new LinkedHashMap<>();
    outlines.forEach(outline -> current.put(outline.id(), terms(outline)));
    Map<Language, Map<String, List<Recognizer.KnownTerm>>> all = perLanguage();
    KnownTerms following = new KnownTerms(now, newest, base, all);
    for (Language language : Language.values()) {
      Map<String, List<Recognizer.KnownTerm>> others = concepts(all, language);
      others.putAll(concepts(changed, language));
      for (String id : since) {
        List<Recognizer.KnownTerm> terms =
            current.getOrDefault(id, Map.of()).getOrDefault(language, List.of());
        if (terms.equals(base.terms(id, language))) {
          others.remove(id);
        } else {
          others.put(id, terms);
        }
      }
      TermAutomaton known = automata.get(language);
      if (known != null && others.equals(concepts(changed, language))) {
        following.automata.put(language, known); // as it was: nothing of this language changed
      }
    }
    return following;
  }

  long revision() {
    return revision;
  }

  /** How many concepts have other terms than when all were read. */
  int changes() {
    Set<String> ids = new LinkedHashSet<>();
    changed.values().forEach(byId -> ids.addAll(byId.keySet()));
    return ids.size();
  }

  /** The same terms with everything made for the languages in use as if all had been read now. */
  KnownTerms settled() {
    Map<Language, Map<String, List<Recognizer.KnownTerm>>> byConcept = perLanguage();
    for (Language language : Language.values()) {
      Map<String, List<Recognizer.KnownTerm>> concepts = concepts(byConcept, language);
      concepts.putAll(concepts(base.byConcept, language));
      concepts(changed, language)
          .forEach(
              (id, terms) -> {
                if (terms.isEmpty()) {
                  concepts.remove(id);
                } else {
                  concepts.put(id, terms);
                }
              });
    }
    Base settled = new Base(base.analyzer, base.normalizer, byConcept, new ConcurrentHashMap<>());
    base.automata.keySet().forEach(settled::automaton);
    return new KnownTerms(revision, mark, settled, perLanguage());
  }

  List<Recognizer.KnownTerm> terms(String conceptId, Language language) {
    List<Recognizer.KnownTerm> others = concepts(changed, language).get(conceptId);
    return others == null ? base.terms(conceptId, language) : others;
  }

  void forEach(Language language, Consumer<Recognizer.KnownTerm> consumer) {
    Map<String, List<Recognizer.KnownTerm>> others = concepts(changed, language);
    concepts(base.byConcept, language)
        .forEach(
            (id, terms) -> {
              if (!others.containsKey(id)) {
                terms.forEach(consumer);
              }
            });
    all(others).forEach(consumer);
  }

  TermAutomaton automaton(Language language) {
    return automata.computeIfAbsent(
        language,
        l -> {
          Map<String, List<Recognizer.KnownTerm>> others = concepts(changed, l);
          TermAutomaton large = base.automaton(l);
          return others.isEmpty() ? large : large.with(others.keySet(), all(others));
        });
  }

  private static <T> Map<Language, Map<String, T>> perLanguage() {
    Map<Language, Map<String, T>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new LinkedHashMap<>());
    }
    return all;
  }

  private static <T> Map<String, T> concepts(
      Map<Language, Map<String, T>> byConcept, Language language) {
    return Objects.requireNonNull(byConcept.get(language), "each language has its map");
  }

  private static List<Recognizer.KnownTerm> all(Map<String, List<Recognizer.KnownTerm>> byConcept) {
    return byConcept.values().stream().flatMap(List::stream).toList();
  }

  private static Map<Language, List<Recognizer.KnownTerm>> terms(ConceptOutline outline) {
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
    Map<Language, List<Recognizer.KnownTerm>> all = new EnumMap<>(Language.class);
    terms.forEach((language, byTerm) -> all.put(language, byStatus(byTerm.values())));
    return all;
  }

  /** Each term once: what is preferred in one row of its concept is preferred. */
  private static List<Recognizer.KnownTerm> byStatus(Collection<Recognizer.KnownTerm> terms) {
    return terms.size() == 1
        ? List.copyOf(terms) // as mostly
        : terms.stream()
            .sorted(Comparator.comparing(Recognizer.KnownTerm::status)) // else as the entry has it
            .toList();
  }

  private static Recognizer.KnownTerm better(Recognizer.KnownTerm one, Recognizer.KnownTerm other) {
    return other.status().compareTo(one.status()) < 0 ? other : one;
  }
}
