package org.hexapla.glossary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.glossary.Conflict.Kind;
import org.hexapla.glossary.Glossary.Disputed;

/** Lists what conflicts with what people decided. A new decision on the entry settles it. */
@Singleton
public class Conflicts {

  private final Glossary glossary;

  Conflicts(Glossary glossary) {
    this.glossary = glossary;
  }

  /** All conflicts, ordered by entry. */
  public List<Conflict> find() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Disputed disputed : glossary.disputed()) {
      for (LanguageSection section : disputed.since().sections()) {
        for (TermSection term : section.terms()) {
          conflict(disputed, section, term).ifPresent(conflicts::add);
        }
      }
    }
    return conflicts;
  }

  private static Optional<Conflict> conflict(
      Disputed disputed, LanguageSection section, TermSection found) {
    Optional<TermSection> held =
        disputed
            .decided()
            .section(section.language())
            .flatMap(
                own ->
                    own.terms().stream()
                        .filter(term -> term.term().equals(found.term()))
                        .findFirst());
    Designation designation = new Designation(section.language(), found.term());
    Origin by = disputed.since().origin();
    String id = disputed.decided().id();
    if (held.isEmpty()) {
      return Optional.of(
          new Conflict(
              id,
              Kind.ANOTHER_NAME,
              designation,
              "not among the names",
              found.status().label(),
              by,
              found));
    }
    Replacement successor = found.replacement();
    if (successor != null && isInUse(held.get())) {
      return Optional.of(
          new Conflict(
              id,
              Kind.GAVE_WAY,
              designation,
              held.get().status().label(),
              "gave way to “" + successor.term() + "”",
              by,
              found));
    }
    return by == Origin.STARTER && held.get().status() != found.status()
        ? Optional.of(
            new Conflict(
                id,
                Kind.ANOTHER_STATUS,
                designation,
                held.get().status().label(),
                found.status().label(),
                by,
                found))
        : Optional.empty();
  }

  private static boolean isInUse(TermSection term) {
    return term.status() == AdministrativeStatus.PREFERRED
        || term.status() == AdministrativeStatus.ADMITTED;
  }
}
