package org.hexapla.glossary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** All concept entries. Thread-safe; every change is durable and logged when it returns. */
public interface Glossary {

  Optional<ConceptEntry> find(String id);

  /** Hands over every entry, ordered by id. */
  void forEach(Consumer<ConceptEntry> consumer);

  /** How many entries there are. */
  long size();

  /**
   * Puts the proposals of a build in place of those of the build before, in one transaction: adds
   * what is new, changes what changed, drops what is proposed no longer; what people decided or the
   * starter glossary holds stays, and gets the new contexts and usage. Same proposals, no change.
   */
  ProposalReport propose(List<ConceptEntry> proposals);

  /** Puts the starter glossary in, or its newer edition; what people decided stays. */
  ProposalReport putStarter(List<ConceptEntry> entries);

  /**
   * Puts in what a person decided or brings from elsewhere: an entry with a new id as it is, one
   * with a known id in place of the entry that has it. In one transaction, with a line of the
   * change log for each entry that differs.
   *
   * @param who a person's name, for the change log
   */
  ProposalReport put(List<ConceptEntry> entries, String who);

  /**
   * Puts in what a person decided on entries as they were at their lock versions; nothing where one
   * of them was changed since. In one transaction.
   *
   * @param rejected terms that no build is to propose again
   * @param reason why, or null
   * @return whether it was written
   */
  boolean decide(
      List<ConceptEntry> entries, List<Rejection> rejected, String who, @Nullable String reason);

  /** The terms that people rejected. */
  List<Rejection> rejections();

  /** A term that a person rejected. */
  record Rejection(Language language, String term) {}

  /** When the newest change was made; empty where the glossary was never changed. */
  Optional<Instant> lastChange();

  /** What was changed in an entry, newest first. */
  List<Change> changes(String conceptId);

  /** Rises with every change; a reader that holds an index compares it. */
  long revision();

  /** What a bulk change did, in entries. */
  record ProposalReport(int added, int changed, int unchanged, int dropped) {}

  /**
   * A line of the change log.
   *
   * @param at ISO 8601 instant
   * @param who a person's name, {@code build} or {@code starter}
   * @param what in words
   * @param reason why, or null
   */
  record Change(
      String conceptId,
      long lockVersion,
      Instant at,
      String who,
      String what,
      @Nullable String reason) {}
}
