package org.hexapla.glossary;

import java.util.List;

/** What became of a decision. */
public sealed interface DecisionResult {

  /**
   * It stands.
   *
   * @param entry as it is now
   * @param others the ids of the other entries that it made or changed
   */
  record Done(ConceptEntry entry, List<String> others) implements DecisionResult {

    public Done {
      others = List.copyOf(others);
    }
  }

  /** It breaks a rule; nothing was changed. */
  record Refused(String reason) implements DecisionResult {}

  /** There is no such entry. */
  record Unknown(String id) implements DecisionResult {}

  /**
   * Somebody changed the entry after the version that the decision was made on; nothing was
   * changed.
   *
   * @param current the entry as it is now
   * @param since what was changed since, newest first
   */
  record Outdated(ConceptEntry current, List<Glossary.Change> since) implements DecisionResult {

    public Outdated {
      since = List.copyOf(since);
    }

    /** Who changed it, in words. */
    public String inWords() {
      return (since.isEmpty() ? "somebody" : since.get(0).who())
          + " changed the entry meanwhile; it is at version "
          + current.lockVersion()
          + " now: look at it and decide again";
    }
  }
}
