package org.hexapla.glossary;

import java.util.Optional;

/** What may stand in an entry, whoever brings it. */
public final class EntryRules {
  private EntryRules() {}

  /** Why a string cannot be a term; empty where it can. */
  public static Optional<String> objection(String term) {
    return TermRules.objection(term);
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
