package org.hexapla.glossary.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Ruling;
import org.hexapla.glossary.store.ConceptChanges.Cause;
import org.jspecify.annotations.Nullable;

/** Writes what people decide, in one transaction each. */
@Singleton
final class DecisionWriter {

  private final TransactionOperations<Connection> transactions;
  private final ConceptRows concepts;
  private final LayerParts parts;
  private final ConceptChanges changes;
  private final RejectionRows rejections;
  private final Counters counters;

  DecisionWriter(
      TransactionOperations<Connection> transactions,
      ConceptRows concepts,
      LayerParts parts,
      ConceptChanges changes,
      RejectionRows rejections,
      Counters counters) {
    this.transactions = transactions;
    this.concepts = concepts;
    this.parts = parts;
    this.changes = changes;
    this.rejections = rejections;
    this.counters = counters;
  }

  /**
   * Puts entries in whatever is there; see {@link org.hexapla.glossary.Glossary#put}.
   *
   * @throws IllegalArgumentException where two entries have one id
   */
  ProposalReport put(List<ConceptEntry> entries, String who) {
    Map<String, ConceptEntry> wanted = LayerReplacement.byId(entries);
    return transactions.executeWrite(status -> write(wanted, who));
  }

  private ProposalReport write(Map<String, ConceptEntry> wanted, String who) {
    counters.take(0); // from here on no other writer comes between
    int added = 0;
    int changed = 0;
    Cause cause = new Cause(Origin.PERSON, who, null, counters.take(1).next());
    for (List<String> ids : Chunks.of(List.copyOf(wanted.keySet()))) {
      Map<String, List<Layer>> known = parts.read(concepts.findByIdInList(ids));
      List<ConceptEntry> fresh = new ArrayList<>();
      List<ConceptEntry> other = new ArrayList<>();
      for (String id : ids) {
        ConceptEntry entry = Objects.requireNonNull(wanted.get(id));
        List<Layer> layers = known.get(id);
        if (layers == null) {
          fresh.add(entry);
        } else if (!LayerDigest.of(entry).equals(LayerDigest.of(LayerOverlay.of(layers)))) {
          other.add(withoutEvidenceOfBuild(entry, layers));
        }
      }
      Map<String, LayerState> before = decidedStates(ids);
      before.keySet().retainAll(other.stream().map(ConceptEntry::id).toList());
      changes.put(cause, ChangeWords.ADDED, fresh, Map.of());
      changes.put(cause, ChangeWords.CHANGED, other, before);
      added += fresh.size();
      changed += other.size();
    }
    if (added + changed > 0) {
      counters.raise(Counters.Counter.GLOSSARY, 1);
    }
    return new ProposalReport(added, changed, wanted.size() - added - changed, 0);
  }

  /** Writes a ruling; false, and nothing is written, where it is outdated. */
  boolean decide(Ruling ruling, String who, @Nullable String reason) {
    return transactions.executeWrite(
        status -> {
          counters.take(0); // from here on no other writer comes between
          if (!isCurrent(ruling)) {
            return false;
          }
          if (changesAnything(ruling)) {
            write(ruling, new Cause(Origin.PERSON, who, reason, counters.take(1).next()));
            counters.raise(Counters.Counter.GLOSSARY, 1);
          }
          return true;
        });
  }

  private boolean isCurrent(Ruling ruling) {
    Map<String, Long> judged = ruling.versions();
    Map<String, Long> now =
        concepts.findByIdInList(judged.keySet()).stream()
            .collect(Collectors.toMap(ConceptRow::id, ConceptRow::lockVersion));
    return judged.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(now.getOrDefault(entry.getKey(), 0L)));
  }

  /** Whether people hold something else than what a ruling says. */
  private boolean changesAnything(Ruling ruling) {
    List<String> ids = ruling.entries().stream().map(ConceptEntry::id).toList();
    Map<String, LayerState> held = decidedStates(ids);
    return !ruling.withdrawn().isEmpty()
        || !ruling.rejected().isEmpty()
        || toBeHeld(ruling, ids).stream()
            .anyMatch(
                entry -> {
                  LayerState state = held.get(entry.id());
                  return state == null
                      || !state.layer().contentDigest().equals(LayerDigest.of(entry));
                });
  }

  /** The entries of a ruling as they are kept. */
  private List<ConceptEntry> toBeHeld(Ruling ruling, List<String> ids) {
    Map<String, List<Layer>> layers = parts.read(concepts.findByIdInList(ids));
    return ruling.entries().stream()
        .map(
            entry ->
                withoutEvidenceOfBuild(
                    entry, Objects.requireNonNull(layers.getOrDefault(entry.id(), List.of()))))
        .toList();
  }

  private void write(Ruling ruling, Cause cause) {
    List<String> ids = List.copyOf(ruling.versions().keySet());
    List<ConceptEntry> entries = toBeHeld(ruling, ids);
    Map<String, LayerState> before = decidedStates(ids);
    Map<String, LayerState> withdrawn = new HashMap<>(before);
    withdrawn.keySet().retainAll(ruling.withdrawn().keySet());
    before.keySet().removeAll(ruling.withdrawn().keySet());
    if (!withdrawn.isEmpty()) {
      changes.drop(cause, withdrawn);
    }
    changes.put(cause, ChangeWords.DECIDED, entries, before);
    reinstate(ruling, ids);
    reject(ruling, cause);
  }

  private Map<String, LayerState> decidedStates(List<String> ids) {
    Map<String, LayerState> decided = new HashMap<>();
    parts
        .states(ids)
        .forEach(
            (id, states) -> {
              LayerState state = states.get(Origin.PERSON);
              if (state != null) {
                decided.put(id, state);
              }
            });
    return decided;
  }

  /** What a decision puts in again is rejected no longer. */
  private void reinstate(Ruling ruling, List<String> ids) {
    Map<String, Set<Designation>> held = new HashMap<>();
    ruling.entries().forEach(entry -> held.put(entry.id(), new HashSet<>(Designation.of(entry))));
    List<Long> outdated =
        rejections.findByConceptIdInList(ids).stream()
            .filter(
                row ->
                    ruling.withdrawn().containsKey(row.conceptId())
                        || held.getOrDefault(row.conceptId(), Set.of())
                            .contains(new Designation(row.language(), row.term())))
            .map(RejectionRow::id)
            .toList();
    if (!outdated.isEmpty()) {
      rejections.deleteByIdInList(outdated);
    }
  }

  private void reject(Ruling ruling, Cause cause) {
    Counters.RowIds ids = counters.take(ruling.rejected().size());
    Instant now = Instant.now();
    rejections.saveAll(
        ruling.rejected().stream()
            .map(
                one ->
                    new RejectionRow(
                        ids.next(),
                        one.language(),
                        one.term(),
                        one.conceptId(),
                        now,
                        cause.who(),
                        cause.reason()))
            .toList());
  }

  private static ConceptEntry withoutEvidenceOfBuild(ConceptEntry entry, List<Layer> known) {
    return known.stream()
        .filter(layer -> layer.kind() == Origin.BUILD)
        .findFirst()
        .map(build -> LayerOverlay.withoutEvidenceOf(entry, build.entry()))
        .orElse(entry);
  }
}
