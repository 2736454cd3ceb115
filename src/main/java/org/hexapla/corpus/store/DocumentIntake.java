package org.hexapla.corpus.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexapla.corpus.Corpus.Saved;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Language;

/**
 * One hand-over of documents: first looks up what the store has of them, then decides what becomes
 * of each, then writes all. A version that was there before and was replaced or withdrawn becomes
 * current again without being written twice.
 */
final class DocumentIntake {

  private record Place(String symbol, Language language) {
    static Place of(Resolution document) {
      return new Place(document.symbol().value(), document.language());
    }
  }

  private record Version(Place place, String version) {}

  private final DocumentRows documents;
  private final CurrentDocumentRows current;
  private final DocumentParts parts;

  private final Map<Version, Long> idOf = new HashMap<>();
  private final Map<Place, String> currentVersion = new HashMap<>();
  private final Map<Version, Resolution> unseen = new LinkedHashMap<>();
  private final Set<Place> changed = new LinkedHashSet<>();
  private final Map<Place, Long> replaced = new HashMap<>();

  DocumentIntake(DocumentRows documents, CurrentDocumentRows current, DocumentParts parts) {
    this.documents = documents;
    this.current = current;
    this.parts = parts;
  }

  /** Looks up what the store has of some symbols. */
  void look(List<String> symbols) {
    Map<Long, String> versionOf = new HashMap<>();
    for (DocumentRows.VersionRow row : documents.versionsOf(symbols)) {
      Place place = new Place(row.symbol(), row.language());
      idOf.put(new Version(place, row.version()), row.id());
      versionOf.put(row.id(), row.version());
    }
    for (CurrentDocumentRow row : current.findBySymbolInList(symbols)) {
      Place place = new Place(row.symbol(), row.language());
      currentVersion.put(place, Objects.requireNonNull(versionOf.get(row.documentId())));
      replaced.put(place, row.documentId());
    }
  }

  /** Decides what becomes of a document. */
  Saved take(Resolution document) {
    Place place = Place.of(document);
    String before = currentVersion.put(place, document.version());
    if (document.version().equals(before)) {
      return Saved.UNCHANGED;
    }
    Version version = new Version(place, document.version());
    if (!idOf.containsKey(version)) {
      unseen.putIfAbsent(version, document);
    }
    changed.add(place);
    return before == null ? Saved.NEW : Saved.REPLACED;
  }

  /** Writes what was decided; false where nothing changes. */
  boolean write() {
    if (changed.isEmpty()) {
      return false;
    }
    List<Version> added = List.copyOf(unseen.keySet());
    List<Long> ids = parts.insert(List.copyOf(unseen.values()));
    for (int i = 0; i < ids.size(); i++) {
      idOf.put(added.get(i), ids.get(i));
    }
    List<Long> outdated = changed.stream().map(replaced::get).filter(Objects::nonNull).toList();
    if (!outdated.isEmpty()) {
      current.deleteByDocumentIdInList(outdated);
    }
    current.saveAll(changed.stream().map(this::currentRow).toList());
    return true;
  }

  private CurrentDocumentRow currentRow(Place place) {
    Version version = new Version(place, Objects.requireNonNull(currentVersion.get(place)));
    long id = Objects.requireNonNull(idOf.get(version));
    return new CurrentDocumentRow(id, place.symbol(), place.language());
  }
}
