package org.hexapla.glossary;

import java.util.Optional;

/** What may stand in an entry, whoever brings it. */
public final class EntryRules {
  private EntryRules() {}

  /** Why a string cannot be a term; empty where it can. */
  public static Optional<String> objection(String term) {
    return TermRules.objection(term);
  }

  /** Why a string cannot be the id of an entry that somebody makes; empty where it can. */
  public static Optional<String> objectionToId(String id) {
    return EntryIds.isWellFormed(id)
        ? Optional.empty()
        : Optional.of("'" + id + "' cannot be an id: letters, digits, - and / make one");
  }

  /** Why an entry cannot be as it is: its successors form a circle. Empty where it can. */
  public static Optional<String> objection(ConceptEntry entry) {
    try {
      new EntryDraft(entry).entry();
      return Optional.empty();
    } catch (Forbidden forbidden) {
      return Optional.of(forbidden.reason());
    }
  }
}
