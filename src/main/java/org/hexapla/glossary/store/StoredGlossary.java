package org.hexapla.glossary.store;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Ruling;
import org.jspecify.annotations.Nullable;

/** The glossary in the rows of the store. */
@Singleton
final class StoredGlossary implements Glossary {

  /** All rows are read as of one moment: what is replaced meanwhile is seen whole. */
  private static final TransactionDefinition ONE_MOMENT = oneMoment();

  private final TransactionOperations<Connection> transactions;
  private final ConceptRows concepts;
  private final LayerParts parts;
  private final ChangeRows changes;
  private final OutlineReader outlines;
  private final LayerReplacement replacement;
  private final DecisionWriter decisions;
  private final PastStates past;
  private final DisputedDecisions disputes;
  private final WaitingProposals waiting;
  private final RejectionRows rejections;
  private final Counters counters;

  StoredGlossary(
      TransactionOperations<Connection> transactions,
      ConceptRows concepts,
      LayerParts parts,
      ChangeRows changes,
      OutlineReader outlines,
      LayerReplacement replacement,
      DecisionWriter decisions,
      PastStates past,
      DisputedDecisions disputes,
      WaitingProposals waiting,
      RejectionRows rejections,
      Counters counters) {
    this.transactions = transactions;
    this.concepts = concepts;
    this.parts = parts;
    this.changes = changes;
    this.outlines = outlines;
    this.replacement = replacement;
    this.decisions = decisions;
    this.past = past;
    this.disputes = disputes;
    this.waiting = waiting;
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

  @Override
  public List<ConceptEntry> find(List<String> ids) {
    Map<String, ConceptEntry> found = new HashMap<>();
    Chunks.of(ids).forEach(chunk -> read(chunk).forEach(entry -> found.put(entry.id(), entry)));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void forEachOutline(Consumer<ConceptOutline> consumer) {
    transactions.execute(
        ONE_MOMENT,
        status -> {
          outlines.all(status.getConnection(), consumer);
          return true;
        });
  }

  @Override
  public List<ConceptOutline> outlines(Collection<String> ids) {
    return transactions.execute(
        ONE_MOMENT, status -> outlines.of(status.getConnection(), List.copyOf(ids)));
  }

  @Override
  public ChangeMark newestChange() {
    return changes
        .newest()
        .map(line -> new ChangeMark(line.id(), line.changedAt()))
        .orElse(ChangeMark.NONE);
  }

  @Override
  public Optional<Set<String>> changedSince(ChangeMark mark) {
    boolean known =
        mark.equals(ChangeMark.NONE)
            || changes
                .findById(mark.line())
                .filter(row -> row.changedAt().equals(mark.at()))
                .isPresent();
    return known ? Optional.of(Set.copyOf(changes.changedSince(mark.line()))) : Optional.empty();
  }

  @Override
  public Optional<ConceptEntry> undecided(String id) {
    return transactions.execute(
        ONE_MOMENT,
        status ->
            parts.read(concepts.findByIdInList(List.of(id))).values().stream()
                .map(
                    layers ->
                        layers.stream().filter(layer -> layer.kind() != Origin.PERSON).toList())
                .filter(layers -> !layers.isEmpty())
                .map(LayerOverlay::of)
                .findFirst());
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
    // The next entries are read while those before them are worked on.
    ExecutorService ahead = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture<List<ConceptEntry>> next = CompletableFuture.completedFuture(List.of());
      for (List<String> chunk : Chunks.of(ids)) {
        List<ConceptEntry> these = outcome(next);
        next = CompletableFuture.supplyAsync(() -> read(chunk), ahead);
        these.forEach(consumer);
      }
      outcome(next).forEach(consumer);
    } finally {
      ahead.shutdown();
    }
  }

  private static List<ConceptEntry> outcome(CompletableFuture<List<ConceptEntry>> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
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
    return decisions.put(entries, who);
  }

  @Override
  public boolean decide(Ruling ruling, String who, @Nullable String reason) {
    return decisions.decide(ruling, who, reason);
  }

  @Override
  public List<String> decided() {
    return parts.conceptsOf(Origin.PERSON).stream().sorted().toList();
  }

  @Override
  public List<Rejection> rejections() {
    return rejections.findAll().stream()
        .map(row -> new Rejection(row.conceptId(), row.language(), row.term()))
        .distinct()
        .toList();
  }

  @Override
  public Optional<PastState> state(String conceptId, long lockVersion) {
    return transactions.execute(ONE_MOMENT, status -> past.of(conceptId, lockVersion));
  }

  @Override
  public List<Disputed> disputed() {
    return transactions.execute(ONE_MOMENT, status -> disputes.find());
  }

  @Override
  public ProposalPage proposals(ProposalFilter filter, int offset, int limit) {
    return transactions.execute(
        ONE_MOMENT, status -> waiting.page(status.getConnection(), this, filter, offset, limit));
  }

  @Override
  public Optional<Instant> lastChange() {
    return changes.lastChange();
  }

  @Override
  public List<Change> changes(String conceptId) {
    return changes(changes.findByConceptIdOrderByIdDesc(conceptId));
  }

  @Override
  public List<Change> sameDecision(Change change) {
    return change.decision() == null
        ? List.of(change)
        : changes(changes.findByDecisionOrderById(change.decision()));
  }

  private static List<Change> changes(List<ChangeRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Change(
                    row.conceptId(),
                    row.lockVersion(),
                    row.changedAt(),
                    row.who(),
                    row.what(),
                    row.reason(),
                    row.decision()))
        .toList();
  }

  @Override
  public long revision() {
    return counters.amount(Counters.Counter.GLOSSARY);
  }
}
