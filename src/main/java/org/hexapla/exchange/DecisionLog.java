package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.Change;
import org.jspecify.annotations.Nullable;

/** Who decided what on an entry. */
final class DecisionLog {

  /** Stands for who decided where the log does not tell: before each change was kept. */
  private static final String UNKNOWN = "unknown";

  private final List<Step> newestFirst;

  private DecisionLog(List<Step> newestFirst) {
    this.newestFirst = newestFirst;
  }

  /**
   * A decision.
   *
   * @param before the entry as it was seen; null where there was none, or it was not kept
   * @param after the same afterwards
   */
  private record Step(Change change, @Nullable ConceptEntry before, @Nullable ConceptEntry after) {}

  /** Who decided, and why. */
  record Author(String who, @Nullable String reason) {}

  static DecisionLog of(Glossary glossary, String id) {
    List<Step> steps = new ArrayList<>();
    for (Change change : glossary.changes(id)) {
      if (change.decision() != null) {
        steps.add(
            new Step(
                change,
                seen(glossary, id, change.lockVersion() - 1),
                seen(glossary, id, change.lockVersion())));
      }
    }
    return new DecisionLog(steps);
  }

  private static @Nullable ConceptEntry seen(Glossary glossary, String id, long lockVersion) {
    return glossary.state(id, lockVersion).map(Glossary.PastState::seen).orElse(null);
  }

  /** Who last changed a part of the entry; where nobody did, who last decided on it. */
  Author author(Function<ConceptEntry, Optional<?>> part) {
    return newestFirst.stream()
        .filter(step -> !Objects.equals(part(step.before(), part), part(step.after(), part)))
        .findFirst()
        .or(() -> newestFirst.stream().findFirst())
        .map(step -> new Author(step.change().who(), step.change().reason()))
        .orElse(new Author(UNKNOWN, null));
  }

  private static Optional<?> part(
      @Nullable ConceptEntry entry, Function<ConceptEntry, Optional<?>> part) {
    return entry == null ? Optional.empty() : part.apply(entry);
  }

  /** Whether a person took a term out. */
  boolean tookOut(Designation term) {
    return newestFirst.stream()
        .anyMatch(step -> holds(step.before(), term) && !holds(step.after(), term));
  }

  private static boolean holds(@Nullable ConceptEntry entry, Designation term) {
    return entry != null && Designation.of(entry).contains(term);
  }
}
