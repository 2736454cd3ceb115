package org.hexapla.glossary.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.store.ConceptChanges.Cause;

/** Puts all that a build or the starter glossary says in place of what it said before. */
@Singleton
final class LayerReplacement {

  private final TransactionOperations<Connection> transactions;
  private final LayerRows.Layers layers;
  private final LayerParts parts;
  private final ConceptChanges changes;
  private final Counters counters;

  LayerReplacement(
      TransactionOperations<Connection> transactions,
      LayerRows.Layers layers,
      LayerParts parts,
      ConceptChanges changes,
      Counters counters) {
    this.transactions = transactions;
    this.layers = layers;
    this.parts = parts;
    this.changes = changes;
    this.counters = counters;
  }

  /**
   * Replaces what differs, in one transaction.
   *
   * @throws IllegalArgumentException where an entry or a term names another origin, or two entries
   *     have one id
   */
  ProposalReport replace(Origin origin, List<ConceptEntry> entries) {
    entries.forEach(entry -> requireOrigin(origin, entry));
    Map<String, ConceptEntry> wanted = byId(entries);
    return transactions.executeWrite(status -> write(origin, wanted));
  }

  /**
   * Entries by id.
   *
   * @throws IllegalArgumentException where two have one id
   */
  static Map<String, ConceptEntry> byId(List<ConceptEntry> entries) {
    Map<String, ConceptEntry> wanted = new LinkedHashMap<>();
    for (ConceptEntry entry : entries) {
      if (wanted.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("two entries with the id " + entry.id());
      }
    }
    return wanted;
  }

  private static void requireOrigin(Origin origin, ConceptEntry entry) {
    boolean same =
        entry.origin() == origin
            && entry.sections().stream()
                .map(LanguageSection::terms)
                .flatMap(List::stream)
                .map(TermSection::origin)
                .allMatch(origin::equals);
    if (!same) {
      throw new IllegalArgumentException(
          "in what is from " + origin.label() + " all must name it: " + entry.id());
    }
  }

  private ProposalReport write(Origin origin, Map<String, ConceptEntry> wanted) {
    counters.take(0); // from here on no other writer comes between
    Map<String, String> before =
        layers.digests(origin).stream()
            .collect(
                Collectors.toMap(
                    LayerRows.Layers.Digest::conceptId, LayerRows.Layers.Digest::contentDigest));
    List<ConceptEntry> added = new ArrayList<>();
    List<ConceptEntry> changed = new ArrayList<>();
    for (ConceptEntry entry : wanted.values()) {
      String digest = before.get(entry.id());
      if (digest == null) {
        added.add(entry);
      } else if (!digest.equals(LayerDigest.of(entry))) {
        changed.add(entry);
      }
    }
    List<String> dropped =
        before.keySet().stream().filter(id -> !wanted.containsKey(id)).sorted().toList();

    Cause cause = new Cause(origin, origin.label(), null, null);
    for (List<String> chunk : Chunks.of(dropped)) {
      changes.drop(cause, statesOf(origin, chunk));
    }
    for (List<ConceptEntry> chunk : Chunks.of(changed)) {
      List<String> ids = chunk.stream().map(ConceptEntry::id).toList();
      changes.put(cause, ChangeWords.CHANGED, chunk, statesOf(origin, ids));
    }
    for (List<ConceptEntry> chunk : Chunks.of(added)) {
      changes.put(cause, ChangeWords.ADDED, chunk, Map.of());
    }
    if (!added.isEmpty() || !changed.isEmpty() || !dropped.isEmpty()) {
      counters.raise(Counters.Counter.GLOSSARY, 1);
    }
    return new ProposalReport(
        added.size(),
        changed.size(),
        wanted.size() - added.size() - changed.size(),
        dropped.size());
  }

  private Map<String, LayerState> statesOf(Origin origin, List<String> ids) {
    Map<String, LayerState> states = new LinkedHashMap<>();
    parts
        .states(ids)
        .forEach((id, layered) -> states.put(id, Objects.requireNonNull(layered.get(origin))));
    return states;
  }
}
