package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hexapla.glossary.ReviewFinding.Kind;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;

/** One reading of the glossary for review. Not thread-safe. */
final class ReviewReading {

  /** Occurrences of another name that say that the preferred one is not what is used. */
  private static final int OFTEN = 3;

  private final Normalizer normalizer = Normalizer.standard();
  private final Map<Name, Set<String>> conceptsOf = new HashMap<>();
  private final Map<Name, String> wordsOf = new HashMap<>();
  private final List<ReviewFinding> findings = new ArrayList<>();
  private final int year;

  /** A term, as an exact match sees it. */
  private record Name(Language language, String folded) {}

  /**
   * @param year the present one
   */
  ReviewReading(int year) {
    this.year = year;
  }

  void read(ConceptEntry entry) {
    missingLanguages(entry);
    for (LanguageSection section : entry.sections()) {
      twoPreferred(entry, section);
      preferredNotUsed(entry, section);
      for (TermSection term : section.terms()) {
        Name name = new Name(section.language(), normalizer.fold(term.term(), section.language()));
        conceptsOf.computeIfAbsent(name, n -> new LinkedHashSet<>(2)).add(entry.id());
        wordsOf.putIfAbsent(name, term.term());
        noSource(entry, section, term);
        withdrawnButUsed(entry, section, term);
      }
    }
  }

  /** What was found, by kind and then by entry. */
  List<ReviewFinding> findings() {
    conceptsOf.forEach(
        (name, concepts) -> {
          if (concepts.size() > 1) {
            findings.add(
                new ReviewFinding(
                    Kind.SAME_TERM,
                    List.copyOf(concepts),
                    name.language(),
                    List.of(wordsOf.getOrDefault(name, name.folded())),
                    "names " + concepts.size() + " concepts: merge them, or they are homonyms"));
          }
        });
    findings.sort(
        Comparator.comparing(ReviewFinding::kind)
            .thenComparing(finding -> finding.concepts().get(0))
            .thenComparing(finding -> String.valueOf(finding.language()))
            .thenComparing(finding -> String.join(" ", finding.terms())));
    return List.copyOf(findings);
  }

  private void missingLanguages(ConceptEntry entry) {
    List<String> missing =
        Arrays.stream(Language.values())
            .filter(
                language ->
                    entry.section(language).map(section -> section.terms().isEmpty()).orElse(true))
            .map(Language::code)
            .toList();
    // An entry without any term was merged or rejected.
    if (!missing.isEmpty() && missing.size() < Language.values().length) {
      findings.add(
          new ReviewFinding(
              Kind.MISSING_LANGUAGES,
              List.of(entry.id()),
              null,
              List.of(),
              "no name in " + String.join(", ", missing)));
    }
  }

  /** A full form and an acronym may both be preferred; and so may the two genders of a title. */
  private void twoPreferred(ConceptEntry entry, LanguageSection section) {
    Map<String, List<String>> preferred = new HashMap<>();
    for (TermSection term : section.terms()) {
      if (term.status() == AdministrativeStatus.PREFERRED) {
        String kind = term.type() + " " + term.grammar().gender() + " " + term.grammar().number();
        preferred.computeIfAbsent(kind, k -> new ArrayList<>()).add(term.term());
      }
    }
    preferred.values().stream()
        .filter(terms -> terms.size() > 1)
        .forEach(
            terms ->
                add(
                    Kind.TWO_PREFERRED,
                    entry,
                    section,
                    terms,
                    "all are preferred; say which is the one to use"));
  }

  private void noSource(ConceptEntry entry, LanguageSection section, TermSection term) {
    if (term.source().endsWith(TermSection.SOURCE_NOT_SEEN)) {
      add(
          Kind.NO_SOURCE,
          entry,
          section,
          List.of(term.term()),
          "nobody has said where it is from; it is " + term.status().label());
    }
  }

  private void withdrawnButUsed(ConceptEntry entry, LanguageSection section, TermSection term) {
    boolean withdrawn =
        term.status() == AdministrativeStatus.DEPRECATED
            || term.status() == AdministrativeStatus.SUPERSEDED;
    SortedMap<Integer, Integer> late = term.usage().tailMap(year - 1);
    int uses = late.values().stream().mapToInt(Integer::intValue).sum();
    if (withdrawn && uses > 0) {
      add(
          Kind.WITHDRAWN_BUT_USED,
          entry,
          section,
          List.of(term.term()),
          "is "
              + term.status().label()
              + ", but used "
              + uses
              + " times since "
              + (year - 1)
              + lastUse(term).map(use -> ", last in " + use).orElse(""));
    }
  }

  private static Optional<String> lastUse(TermSection term) {
    Context last = UsageProfile.of(term).last();
    return last == null || last.date() == null
        ? Optional.empty()
        : Optional.of(
            last.citation().symbol()
                + ", "
                + last.citation().locator().id()
                + " ("
                + last.date().value()
                + ")");
  }

  private void preferredNotUsed(ConceptEntry entry, LanguageSection section) {
    List<String> unused =
        section.terms().stream()
            .filter(term -> term.status() == AdministrativeStatus.PREFERRED)
            .filter(term -> uses(term) == 0)
            .map(TermSection::term)
            .toList();
    boolean anotherUsed =
        section.terms().stream().anyMatch(t -> isUsed(t) && t.type() != TermType.ACRONYM);
    boolean preferredUsed =
        section.terms().stream()
            .anyMatch(t -> t.status() == AdministrativeStatus.PREFERRED && uses(t) > 0);
    if (!unused.isEmpty() && anotherUsed && !preferredUsed) {
      add(
          Kind.PREFERRED_NOT_USED,
          entry,
          section,
          unused,
          "preferred, but the texts say "
              + String.join(
                  ", ",
                  section.terms().stream()
                      .filter(ReviewReading::isUsed)
                      .map(term -> "“" + term.term() + "” " + uses(term) + " times")
                      .toList()));
    }
  }

  private static boolean isUsed(TermSection term) {
    return uses(term) >= OFTEN;
  }

  private static int uses(TermSection term) {
    return term.usage().values().stream().mapToInt(Integer::intValue).sum();
  }

  private void add(
      Kind kind, ConceptEntry entry, LanguageSection section, List<String> terms, String what) {
    findings.add(new ReviewFinding(kind, List.of(entry.id()), section.language(), terms, what));
  }
}
