package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Span;

/**
 * Finds two long names of one concept in one draft where the glossary prefers one, and acronyms
 * that stand before the full form which the draft gives later.
 */
final class ConsistencyRule implements DraftRule {

  private static final Set<String> PLACES = Set.of("state", "region", "territory");

  /** A name and where it first stands. */
  private record Use(KnownTerm term, Span span) {}

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.INCONSISTENT);
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    Map<String, List<Use>> byConcept = new LinkedHashMap<>();
    for (Recognizer.Hit hit : reading.hits()) {
      String concept = hit.term().conceptId();
      if (hit.terms().stream().allMatch(term -> term.conceptId().equals(concept))
          && TermAdvice.isHeld(hit.term())
          && !reading.isQuoted(hit.span())) {
        List<Use> uses = byConcept.computeIfAbsent(concept, id -> new ArrayList<>());
        if (uses.stream().noneMatch(use -> use.term().equals(hit.term()))) {
          uses.add(new Use(hit.term(), hit.span()));
        }
      }
    }
    byConcept.values().forEach(uses -> check(reading, uses, findings));
  }

  private static void check(DraftReading reading, List<Use> uses, Consumer<Finding> findings) {
    for (int i = 0; i < uses.size(); i++) {
      Use use = uses.get(i);
      for (Use other : uses) {
        if (isLong(use) && isLong(other) && isLess(use, other)) {
          findings.accept(finding(reading, use, other));
          break;
        }
      }
      if (isShort(use)) {
        uses.subList(i + 1, uses.size()).stream()
            .filter(ConsistencyRule::isLong)
            .findFirst()
            .ifPresent(later -> findings.accept(early(reading, use, later)));
      }
    }
  }

  private static boolean isLess(Use use, Use other) {
    return other.term().status() == AdministrativeStatus.PREFERRED
        && use.term().status() != AdministrativeStatus.PREFERRED;
  }

  private static boolean isLong(Use use) {
    return use.term().type() == TermType.FULL_FORM || use.term().type() == TermType.VARIANT;
  }

  /** Chinese shortens names instead of taking initials; the short name of a State is its name. */
  private static boolean isShort(Use use) {
    TermType type = use.term().type();
    return type == TermType.ACRONYM
        || type == TermType.SHORT_FORM
            && !PLACES.contains(String.valueOf(use.term().subjectField()));
  }

  private static Finding finding(DraftReading reading, Use use, Use preferred) {
    String surface = use.span().of(reading.text());
    String right = preferred.term().term();
    String message = Messages.in(reading.language()).text("inconsistent", surface, right, right);
    return new Finding.Inconsistent(
        new Finding.Note(use.span(), Finding.Level.WARNING, message, List.of(right), null),
        use.term(),
        preferred.term());
  }

  private static Finding early(DraftReading reading, Use use, Use later) {
    String surface = use.span().of(reading.text());
    String message = Messages.in(reading.language()).text("early", surface, later.term().term());
    return new Finding.Inconsistent(
        new Finding.Note(
            use.span(),
            Finding.Level.HINT,
            message,
            List.of(later.term().term() + " (" + surface + ")"),
            null),
        use.term(),
        later.term());
  }
}
