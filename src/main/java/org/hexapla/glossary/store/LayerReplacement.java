package org.hexapla.glossary.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.glossary.Glossary.Rejection;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.jspecify.annotations.Nullable;

/** Writes layers: what differs from what the store has, in one transaction. */
@Singleton
final class LayerReplacement {

  /** How many concepts are written at a time; bounds the memory that their rows take. */
  private static final int CHUNK = 100;

  private final TransactionOperations<Connection> transactions;
  private final ConceptRows concepts;
  private final LayerRows.Layers layers;
  private final LayerParts parts;
  private final ChangeRows changes;
  private final RejectionRows rejections;
  private final Counters counters;

  LayerReplacement(
      TransactionOperations<Connection> transactions,
      ConceptRows concepts,
      LayerRows.Layers layers,
      LayerParts parts,
      ChangeRows changes,
      RejectionRows rejections,
      Counters counters) {
    this.transactions = transactions;
    this.concepts = concepts;
    this.layers = layers;
    this.parts = parts;
    this.changes = changes;
    this.rejections = rejections;
    this.counters = counters;
  }

  /**
   * Puts all that the build or the starter glossary says in place of all that it said before.
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
   * Puts in what a person decided about some concepts.
   *
   * @throws IllegalArgumentException where two entries have one id
   */
  ProposalReport decide(List<ConceptEntry> entries, String who) {
    Map<String, ConceptEntry> wanted = byId(entries);
    return transactions.executeWrite(status -> writeDecisions(wanted, who));
  }

  /** See {@link Glossary#decide}. */
  boolean decideOn(
      List<ConceptEntry> entries, List<Rejection> rejected, String who, @Nullable String reason) {
    return transactions.executeWrite(
        status -> {
          counters.take(0); // from here on no other writer comes between
          Map<String, Long> now =
              concepts.findByIdInList(ids(entries)).stream()
                  .collect(Collectors.toMap(ConceptRow::id, ConceptRow::lockVersion));
          for (ConceptEntry entry : entries) {
            if (!Objects.equals(now.get(entry.id()), entry.lockVersion())) {
              return false;
            }
          }
          Map<String, List<Layer>> before = parts.read(concepts.findByIdInList(ids(entries)));
          parts.delete(Origin.PERSON, ids(entries));
          put(
              Origin.PERSON,
              entries.stream()
                  .map(
                      entry ->
                          withoutEvidenceOfBuild(
                              entry, Objects.requireNonNull(before.get(entry.id()))))
                  .toList(),
              "decided",
              who,
              reason);
          Counters.RowIds ids = counters.take(rejected.size());
          rejections.saveAll(
              rejected.stream()
                  .map(
                      one ->
                          new RejectionRow(
                              ids.next(),
                              one.language(),
                              one.term(),
                              entries.get(0).id(),
                              Instant.now(),
                              who,
                              reason))
                  .toList());
          counters.raise(Counters.Counter.GLOSSARY, 1);
          return true;
        });
  }

  private static Map<String, ConceptEntry> byId(List<ConceptEntry> entries) {
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

    chunks(dropped).forEach(chunk -> drop(origin, chunk));
    chunks(changed)
        .forEach(
            chunk -> {
              parts.delete(origin, ids(chunk));
              put(origin, chunk, "changed", origin.label());
            });
    chunks(added).forEach(chunk -> put(origin, chunk, "added", origin.label()));
    if (!added.isEmpty() || !changed.isEmpty() || !dropped.isEmpty()) {
      counters.raise(Counters.Counter.GLOSSARY, 1);
    }
    return new ProposalReport(
        added.size(),
        changed.size(),
        wanted.size() - added.size() - changed.size(),
        dropped.size());
  }

  private ProposalReport writeDecisions(Map<String, ConceptEntry> wanted, String who) {
    counters.take(0); // from here on no other writer comes between
    List<ConceptEntry> added = new ArrayList<>();
    List<ConceptEntry> changed = new ArrayList<>();
    for (List<String> ids : chunks(List.copyOf(wanted.keySet()))) {
      Map<String, List<Layer>> before = parts.read(concepts.findByIdInList(ids));
      for (String id : ids) {
        ConceptEntry entry = Objects.requireNonNull(wanted.get(id));
        List<Layer> known = before.get(id);
        if (known == null) {
          added.add(entry);
        } else if (!LayerDigest.of(entry).equals(LayerDigest.of(LayerOverlay.of(known)))) {
          changed.add(withoutEvidenceOfBuild(entry, known));
        }
      }
    }
    chunks(changed)
        .forEach(
            chunk -> {
              parts.delete(Origin.PERSON, ids(chunk));
              put(Origin.PERSON, chunk, "changed", who);
            });
    chunks(added).forEach(chunk -> put(Origin.PERSON, chunk, "added", who));
    if (!added.isEmpty() || !changed.isEmpty()) {
      counters.raise(Counters.Counter.GLOSSARY, 1);
    }
    return new ProposalReport(
        added.size(), changed.size(), wanted.size() - added.size() - changed.size(), 0);
  }

  private static ConceptEntry withoutEvidenceOfBuild(ConceptEntry entry, List<Layer> known) {
    return known.stream()
        .filter(layer -> layer.kind() == Origin.BUILD)
        .findFirst()
        .map(build -> LayerOverlay.withoutEvidenceOf(entry, build.entry()))
        .orElse(entry);
  }

  private void put(Origin layer, List<ConceptEntry> entries, String verb, String who) {
    put(layer, entries, verb, who, null);
  }

  private void put(
      Origin layer, List<ConceptEntry> entries, String verb, String who, @Nullable String reason) {
    Map<String, Long> versions = raiseVersions(ids(entries));
    long rows = entries.stream().mapToLong(LayerBatch::rows).sum();
    LayerBatch batch = new LayerBatch(layer, counters.take(rows));
    entries.forEach(batch::add);
    parts.insert(batch);
    log(
        who,
        versions,
        entries.stream().collect(Collectors.toMap(ConceptEntry::id, entry -> what(verb, entry))),
        reason);
  }

  private static String what(String verb, ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(
            section ->
                section.terms().stream()
                    .map(
                        term ->
                            section.language().code()
                                + " “"
                                + term.term()
                                + "”"
                                + (verb.equals("decided") ? " " + term.status().label() : "")))
        .collect(Collectors.joining(", ", verb + ": ", ""));
  }

  private void drop(Origin origin, List<String> ids) {
    parts.delete(origin, ids);
    log(
        origin.label(),
        raiseVersions(ids),
        ids.stream().collect(Collectors.toMap(id -> id, id -> "withdrawn")),
        null);
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
      String who, Map<String, Long> versions, Map<String, String> what, @Nullable String reason) {
    Counters.RowIds ids = counters.take(what.size());
    Instant now = Instant.now();
    changes.saveAll(
        what.keySet().stream()
            .sorted()
            .map(
                id ->
                    new ChangeRow(
                        ids.next(),
                        id,
                        Objects.requireNonNull(versions.get(id)),
                        now,
                        who,
                        Objects.requireNonNull(what.get(id)),
                        reason))
            .toList());
  }

  private static List<String> ids(List<ConceptEntry> entries) {
    return entries.stream().map(ConceptEntry::id).toList();
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += CHUNK) {
      chunks.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
    }
    return chunks;
  }
}
