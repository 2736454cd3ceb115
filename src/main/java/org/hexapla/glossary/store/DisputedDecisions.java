package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.glossary.Glossary.Disputed;
import org.hexapla.glossary.Origin;

/** What speaks against what somebody decided. To be asked inside a transaction. */
@Singleton
final class DisputedDecisions {

  private final ChangeRows changes;
  private final LayerParts parts;

  DisputedDecisions(ChangeRows changes, LayerParts parts) {
    this.changes = changes;
    this.parts = parts;
  }

  /** What lower layers have said since people decided. */
  List<Disputed> find() {
    Map<String, Map<Origin, Long>> versions = new TreeMap<>();
    changes
        .layerVersions()
        .forEach(
            row ->
                versions
                    .computeIfAbsent(row.conceptId(), id -> new EnumMap<>(Origin.class))
                    .put(row.layer(), row.lockVersion()));
    versions.values().removeIf(layers -> !layers.containsKey(Origin.PERSON));
    versions.values().removeIf(layers -> newer(layers).isEmpty());
    List<Disputed> disputed = new ArrayList<>();
    for (List<String> ids : Chunks.of(List.copyOf(versions.keySet()))) {
      Map<String, Map<Origin, LayerState>> states = parts.states(ids);
      for (String id : ids) {
        Map<Origin, LayerState> layers = states.getOrDefault(id, Map.of());
        LayerState decided = layers.get(Origin.PERSON);
        for (Origin layer : newer(Objects.requireNonNull(versions.get(id)))) {
          LayerState since = layers.get(layer);
          if (decided != null && since != null) {
            disputed.add(
                new Disputed(
                    LayerParts.layer(0, decided).entry(), LayerParts.layer(0, since).entry()));
          }
        }
      }
    }
    return disputed;
  }

  private static List<Origin> newer(Map<Origin, Long> versions) {
    long decided = Objects.requireNonNull(versions.get(Origin.PERSON));
    return versions.entrySet().stream()
        .filter(version -> version.getValue() > decided)
        .map(Map.Entry::getKey)
        .toList();
  }
}
