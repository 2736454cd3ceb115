package org.hexapla.glossary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.glossary.Decision.Merge;
import org.hexapla.glossary.Decision.Reject;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.DecisionResult.Unknown;
import org.hexapla.glossary.DecisionRules.Forbidden;
import org.jspecify.annotations.Nullable;

/** Lets people decide. Thread-safe: of two decisions on one version the later is told. */
@Singleton
public class Decisions {

  private static final int LONGEST_NAME = 100;

  private final Glossary glossary;

  Decisions(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * Decides on an entry.
   *
   * @param lockVersion the version on which the decision was made; null for the newest
   * @param who a person's name
   * @param reason why, or null
   */
  public DecisionResult decide(
      String id,
      @Nullable Long lockVersion,
      Decision decision,
      String who,
      @Nullable String reason) {
    if (who.isBlank() || who.length() > LONGEST_NAME) {
      return new Refused("a decision needs the name of who decides, of at most 100 characters");
    }
    Optional<ConceptEntry> held = glossary.find(id);
    if (held.isEmpty()) {
      return new Unknown(id);
    }
    ConceptEntry entry = held.get();
    if (lockVersion != null && lockVersion != entry.lockVersion()) {
      return outdated(entry, lockVersion);
    }
    Optional<ConceptEntry> other =
        decision instanceof Merge merge && !merge.other().equals(id)
            ? glossary.find(merge.other())
            : Optional.empty();
    try {
      List<ConceptEntry> wanted = new ArrayList<>();
      wanted.add(DecisionRules.apply(entry, decision, other, reason));
      other.ifPresent(merged -> wanted.add(emptied(merged, id)));
      List<Glossary.Rejection> rejected =
          decision instanceof Reject reject
              ? List.of(new Glossary.Rejection(reject.language(), reject.term()))
              : List.of();
      boolean written = glossary.decide(wanted, rejected, who, reason);
      ConceptEntry now = glossary.find(id).orElse(entry);
      return written ? new Done(now) : outdated(now, entry.lockVersion());
    } catch (Forbidden forbidden) {
      return new Refused(forbidden.reason());
    }
  }

  private Outdated outdated(ConceptEntry current, long lockVersion) {
    return new Outdated(
        current,
        glossary.changes(current.id()).stream()
            .filter(change -> change.lockVersion() > lockVersion)
            .toList());
  }

  private static ConceptEntry emptied(ConceptEntry merged, String into) {
    return new ConceptEntry(
        merged.id(),
        merged.lockVersion(),
        merged.subjectField(),
        Origin.PERSON,
        "merged into " + into,
        List.of());
  }
}
