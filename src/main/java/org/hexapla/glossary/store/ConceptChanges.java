package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Writes layers of concepts, with a line of the change log and the state before for each. To be
 * called inside a transaction that no other writer comes between.
 */
@Singleton
final class ConceptChanges {

  /**
   * Why something is written.
   *
   * @param layer which layer is written
   * @param who a person's name, {@code build} or {@code starter}
   * @param reason why, or null
   * @param decision the same for all changes of one decision; null for what no person decided
   */
  record Cause(Origin layer, String who, @Nullable String reason, @Nullable Long decision) {}

  private final ConceptRows concepts;
  private final LayerParts parts;
  private final ChangeRows changes;
  private final ReplacedLayerRows replaced;
  private final PackedLayers packed;
  private final Counters counters;

  ConceptChanges(
      ConceptRows concepts,
      LayerParts parts,
      ChangeRows changes,
      ReplacedLayerRows replaced,
      PackedLayers packed,
      Counters counters) {
    this.concepts = concepts;
    this.parts = parts;
    this.changes = changes;
    this.replaced = replaced;
    this.packed = packed;
    this.counters = counters;
  }

  /**
   * Puts layers in the place of those that are there.
   *
   * @param verb what is done, for the change log
   * @param before the layers that are there, by concept
   */
  void put(Cause cause, String verb, List<ConceptEntry> entries, Map<String, LayerState> before) {
    if (entries.isEmpty()) {
      return;
    }
    if (!before.isEmpty()) {
      parts.delete(cause.layer(), before.keySet());
    }
    Map<String, Long> versions = raiseVersions(entries.stream().map(ConceptEntry::id).toList());
    long rows = entries.stream().mapToLong(LayerBatch::rows).sum();
    LayerBatch batch = new LayerBatch(cause.layer(), counters.take(rows));
    entries.forEach(batch::add);
    parts.insert(batch);
    log(
        cause,
        versions,
        entries.stream()
            .collect(Collectors.toMap(ConceptEntry::id, entry -> ChangeWords.of(verb, entry))),
        before);
  }

  /** Takes layers out, and the concepts of which no layer is left. */
  void drop(Cause cause, Map<String, LayerState> before) {
    List<String> ids = List.copyOf(before.keySet());
    parts.delete(cause.layer(), ids);
    log(
        cause,
        raiseVersions(ids),
        ids.stream().collect(Collectors.toMap(id -> id, id -> ChangeWords.WITHDRAWN)),
        before);
    concepts.deleteBare(ids);
  }

  /** Makes the concepts that are missing, and raises the lock version of all. */
  private Map<String, Long> raiseVersions(List<String> ids) {
    Map<String, Long> versions = new HashMap<>();
    // An entry that comes back goes on from the version at which it was dropped.
    concepts.lastVersions(ids).forEach(last -> versions.put(last.conceptId(), last.lockVersion()));
    List<ConceptRow> known = concepts.findByIdInList(ids);
    known.forEach(row -> versions.put(row.id(), row.lockVersion()));
    ids.forEach(id -> versions.merge(id, 1L, Long::sum));
    concepts.updateAll(known.stream().map(row -> row(row.id(), versions)).toList());
    Set<String> knownIds = known.stream().map(ConceptRow::id).collect(Collectors.toSet());
    concepts.saveAll(
        ids.stream().filter(id -> !knownIds.contains(id)).map(id -> row(id, versions)).toList());
    return versions;
  }

  private static ConceptRow row(String id, Map<String, Long> versions) {
    return new ConceptRow(id, Objects.requireNonNull(versions.get(id)));
  }

  private void log(
      Cause cause,
      Map<String, Long> versions,
      Map<String, String> what,
      Map<String, LayerState> before) {
    Counters.RowIds ids = counters.take(what.size());
    Instant now = Instant.now();
    List<ChangeRow> lines = new ArrayList<>();
    List<ReplacedLayerRow> states = new ArrayList<>();
    for (String concept : what.keySet().stream().sorted().toList()) {
      long id = ids.next();
      lines.add(
          new ChangeRow(
              id,
              concept,
              Objects.requireNonNull(versions.get(concept)),
              now,
              cause.who(),
              Objects.requireNonNull(what.get(concept)),
              cause.reason(),
              cause.layer(),
              cause.decision()));
      LayerState state = before.get(concept);
      if (state != null) {
        states.add(new ReplacedLayerRow(id, packed.pack(state)));
      }
    }
    changes.saveAll(lines);
    replaced.saveAll(states);
  }
}
