package org.hexapla.glossary.store;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.jspecify.annotations.Nullable;

/** The glossary in the rows of the store. */
@Singleton
final class StoredGlossary implements Glossary {

  /** How many concepts are read at a time. */
  private static final int CHUNK = 100;

  /** All rows are read as of one moment: what is replaced meanwhile is seen whole. */
  private static final TransactionDefinition ONE_MOMENT = oneMoment();

  private final TransactionOperations<Connection> transactions;
  private final ConceptRows concepts;
  private final LayerParts parts;
  private final ChangeRows changes;
  private final LayerReplacement replacement;
  private final RejectionRows rejections;
  private final Counters counters;

  StoredGlossary(
      TransactionOperations<Connection> transactions,
      ConceptRows concepts,
      LayerParts parts,
      ChangeRows changes,
      LayerReplacement replacement,
      RejectionRows rejections,
      Counters counters) {
    this.transactions = transactions;
    this.concepts = concepts;
    this.parts = parts;
    this.changes = changes;
    this.replacement = replacement;
    this.rejections = rejections;
    this.counters = counters;
  }

  private static TransactionDefinition oneMoment() {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setReadOnly(true);
    definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
    return definition;
  }

  @Override
  public Optional<ConceptEntry> find(String id) {
    return read(List.of(id)).stream().findFirst();
  }

  private List<ConceptEntry> read(List<String> ids) {
    return transactions.execute(
        ONE_MOMENT,
        status ->
            parts.read(concepts.findByIdInList(ids)).values().stream()
                .map(LayerOverlay::of)
                .sorted(Comparator.comparing(ConceptEntry::id))
                .toList());
  }

  @Override
  public void forEach(Consumer<ConceptEntry> consumer) {
    List<String> ids = new ArrayList<>(concepts.ids());
    // Sorted here and not by the database, whose order of strings may be another.
    ids.sort(null);
    for (int start = 0; start < ids.size(); start += CHUNK) {
      read(ids.subList(start, Math.min(ids.size(), start + CHUNK))).forEach(consumer);
    }
  }

  @Override
  public long size() {
    return concepts.count();
  }

  @Override
  public ProposalReport propose(List<ConceptEntry> proposals) {
    return replacement.replace(Origin.BUILD, proposals);
  }

  @Override
  public ProposalReport putStarter(List<ConceptEntry> entries) {
    return replacement.replace(Origin.STARTER, entries);
  }

  @Override
  public ProposalReport put(List<ConceptEntry> entries, String who) {
    return replacement.decide(entries, who);
  }

  @Override
  public boolean decide(
      List<ConceptEntry> entries, List<Rejection> rejected, String who, @Nullable String reason) {
    return replacement.decideOn(entries, rejected, who, reason);
  }

  @Override
  public List<Rejection> rejections() {
    return rejections.findAll().stream()
        .map(row -> new Rejection(row.language(), row.term()))
        .distinct()
        .toList();
  }

  @Override
  public Optional<Instant> lastChange() {
    return changes.lastChange();
  }

  @Override
  public List<Change> changes(String conceptId) {
    return changes.findByConceptIdOrderByIdDesc(conceptId).stream()
        .map(
            row ->
                new Change(
                    row.conceptId(),
                    row.lockVersion(),
                    row.changedAt(),
                    row.who(),
                    row.what(),
                    row.reason()))
        .toList();
  }

  @Override
  public long revision() {
    return counters.amount(Counters.Counter.GLOSSARY);
  }
}
