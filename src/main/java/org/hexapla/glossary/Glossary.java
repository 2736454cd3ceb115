package org.hexapla.glossary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** All concept entries. Thread-safe; every change is durable and logged when it returns. */
public interface Glossary {

  Optional<ConceptEntry> find(String id);

  /** An entry as it would be seen if nobody had decided on it. */
  Optional<ConceptEntry> undecided(String id);

  /**
   * Hands over every entry, ordered by id, on the caller's thread. They may be read on another, so
   * that what a transaction of the caller has not confirmed yet need not be among them.
   */
  void forEach(Consumer<ConceptEntry> consumer);

  /** The entries with these ids, as far as there are such, in the order of the ids. */
  default List<ConceptEntry> find(List<String> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /** Hands over the outline of every entry, ordered by id. */
  default void forEachOutline(Consumer<ConceptOutline> consumer) {
    forEach(entry -> consumer.accept(ConceptOutline.of(entry)));
  }

  /** The outlines of the entries with these ids, as far as there are such, ordered by id. */
  default List<ConceptOutline> outlines(Collection<String> ids) {
    return find(ids.stream().sorted().toList()).stream().map(ConceptOutline::of).toList();
  }

  /** The newest line of the change log. */
  ChangeMark newestChange();

  /**
   * Which entries were added, changed or dropped since a moment.
   *
   * @return empty where the log has no such line: it is that of another glossary, or of a state
   *     that was replaced by an older one, and everything is to be read anew
   */
  Optional<Set<String>> changedSince(ChangeMark mark);

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
   * Writes what a person decided on entries as they were at their lock versions; nothing where one
   * of them was changed since. In one transaction. A term that it puts in is rejected no longer.
   *
   * @param reason why, or null
   * @return whether it was written
   */
  boolean decide(Ruling ruling, String who, @Nullable String reason);

  /** The ids of the entries on which people have decided, in their order. */
  List<String> decided();

  /** The terms that people rejected. */
  List<Rejection> rejections();

  /**
   * A term that a person rejected.
   *
   * @param conceptId the entry that had it
   */
  record Rejection(String conceptId, Language language, String term) {}

  /**
   * The state of an entry after one of its changes; empty where it has no such version, or where
   * that was before states were kept.
   *
   * @param lockVersion 0 for the state before the first change
   */
  Optional<PastState> state(String conceptId, long lockVersion);

  /**
   * How an entry was.
   *
   * @param seen the whole entry; null where there was none
   * @param decided what people had decided of it; null where they had decided nothing
   */
  record PastState(@Nullable ConceptEntry seen, @Nullable ConceptEntry decided) {}

  /** All changes of the decision that made a version of an entry, itself among them. */
  List<Change> sameDecision(Change change);

  /**
   * The entries of which a build or the starter glossary has said something else after people had
   * decided on them.
   */
  List<Disputed> disputed();

  /**
   * An entry that people decided on, and what was said of it since.
   *
   * @param decided as people decided it
   * @param since as a build, or the starter glossary, has it
   */
  record Disputed(ConceptEntry decided, ConceptEntry since) {}

  /** The ids of the entries with something that nobody has judged yet, the surest first. */
  ProposalPage proposals(ProposalFilter filter, int offset, int limit);

  /**
   * Which proposals are asked for; null for all.
   *
   * @param language in which a term is proposed
   * @param subjectField the domain
   * @param words that a proposed term has, whatever their case
   */
  record ProposalFilter(
      @Nullable Language language, @Nullable String subjectField, @Nullable String words) {}

  /**
   * A part of the proposals.
   *
   * @param total how many there are in all
   */
  record ProposalPage(long total, List<String> ids) {

    public ProposalPage {
      ids = List.copyOf(ids);
    }
  }

  /** When the newest change was made; empty where the glossary was never changed. */
  Optional<Instant> lastChange();

  /** What was changed in an entry, newest first. */
  List<Change> changes(String conceptId);

  /** Rises with every change; a reader that holds an index compares it. */
  long revision();

  /**
   * A moment in the history of the glossary.
   *
   * @param line the number of a line of the change log; they rise. 0 before the first
   * @param at when it was written, ISO 8601 instant; tells two histories with the same numbers
   *     apart
   */
  record ChangeMark(long line, Instant at) {

    /** Before anything was changed. */
    public static final ChangeMark NONE = new ChangeMark(0, Instant.EPOCH);
  }

  /** What a bulk change did, in entries. */
  record ProposalReport(int added, int changed, int unchanged, int dropped) {}

  /**
   * A line of the change log.
   *
   * @param at ISO 8601 instant
   * @param who a person's name, {@code build} or {@code starter}
   * @param what in words
   * @param reason why, or null
   * @param decision the same for all changes of one decision; null for what no person decided
   */
  record Change(
      String conceptId,
      long lockVersion,
      Instant at,
      String who,
      String what,
      @Nullable String reason,
      @Nullable Long decision) {}
}
