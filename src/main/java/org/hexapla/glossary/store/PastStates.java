package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.glossary.Glossary.PastState;
import org.hexapla.glossary.Origin;

/** Goes back from what is to what was: takes the changes of a concept back, the newest first. */
@Singleton
final class PastStates {

  private final ConceptRows concepts;
  private final LayerParts parts;
  private final ChangeRows changes;
  private final ReplacedLayerRows replaced;
  private final PackedLayers packed;

  PastStates(
      ConceptRows concepts,
      LayerParts parts,
      ChangeRows changes,
      ReplacedLayerRows replaced,
      PackedLayers packed) {
    this.concepts = concepts;
    this.parts = parts;
    this.changes = changes;
    this.replaced = replaced;
    this.packed = packed;
  }

  /**
   * The concept after one of its changes; empty where it has no such version, or changes since then
   * were made before states were kept. To be called inside a transaction.
   */
  Optional<PastState> of(String id, long lockVersion) {
    List<ChangeRow> log = changes.findByConceptIdOrderByIdDesc(id);
    if (lockVersion > 0 && log.stream().noneMatch(line -> line.lockVersion() == lockVersion)) {
      return Optional.empty();
    }
    List<ChangeRow> since = log.stream().filter(c -> c.lockVersion() > lockVersion).toList();
    if (since.stream().anyMatch(change -> change.layer() == null)) {
      return Optional.empty();
    }
    Map<Long, byte[]> before = new HashMap<>();
    if (!since.isEmpty()) {
      replaced
          .findByIdInList(since.stream().map(ChangeRow::id).toList())
          .forEach(row -> before.put(row.getId(), row.getContent()));
    }
    Map<Origin, LayerState> states = new EnumMap<>(Origin.class);
    if (!concepts.findByIdInList(List.of(id)).isEmpty()) {
      states.putAll(parts.states(List.of(id)).getOrDefault(id, Map.of()));
    }
    for (ChangeRow change : since) {
      byte[] content = before.get(change.id());
      if (change.layer() != null) {
        if (content == null) {
          states.remove(change.layer());
        } else {
          states.put(change.layer(), packed.unpack(content));
        }
      }
    }
    return Optional.of(state(lockVersion, states));
  }

  private static PastState state(long lockVersion, Map<Origin, LayerState> states) {
    List<Layer> layers = new ArrayList<>();
    states.values().forEach(state -> layers.add(LayerParts.layer(lockVersion, state)));
    return new PastState(
        layers.isEmpty() ? null : LayerOverlay.of(layers),
        layers.stream()
            .filter(layer -> layer.kind() == Origin.PERSON)
            .map(Layer::entry)
            .findFirst()
            .orElse(null));
  }
}
