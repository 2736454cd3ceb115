package org.hexapla.corpus.store;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The counters of the store: they give rows their ids and number the states of corpus and glossary.
 * To be called inside the transaction that makes the change; whoever raises one first makes other
 * writers wait until that transaction ends.
 *
 * <p>The numbers of states are remembered until a transaction of this process raises one, as every
 * look-up asks for them.
 */
@Singleton
public final class Counters {

  /** What is counted. */
  public enum Counter {
    /** Ids of rows. */
    ROW("row"),
    /** States of the corpus. */
    CORPUS("corpus"),
    /** States of the glossary. */
    GLOSSARY("glossary");

    private final String column;

    Counter(String column) {
      this.column = column;
    }
  }

  /** How long an amount holds that another process may raise. */
  private static final long SHARED_FOR = TimeUnit.MILLISECONDS.toNanos(20);

  private final CounterRows rows;
  private final TransactionOperations<Connection> transactions;
  private final boolean shared;
  private final AtomicInteger raising = new AtomicInteger();
  private final AtomicLong ended = new AtomicLong();
  private final Map<Counter, Known> known = new ConcurrentHashMap<>();

  Counters(CounterRows rows, TransactionOperations<Connection> transactions, StorePresence store) {
    this.rows = rows;
    this.transactions = transactions;
    this.shared = store.isShared();
  }

  /**
   * An amount as it was read.
   *
   * @param ended how many transactions that raised a counter had ended before
   * @param at {@link System#nanoTime}
   */
  private record Known(long amount, long ended, long at) {}

  /**
   * How far a counter has come: what is committed, or, inside a transaction, what that one sees.
   */
  public long amount(Counter counter) {
    // A transaction may see its own changes, or an older state; neither is for others.
    if (counter == Counter.ROW || transactions.findTransactionStatus().isPresent()) {
      return rows.amount(counter.column);
    }
    long before = ended.get(); // first: what ends while the row is read makes the amount outdated
    Known last = known.get(counter);
    if (last != null && last.ended == before && raising.get() == 0 && holds(last)) {
      return last.amount;
    }
    Known read = new Known(rows.amount(counter.column), before, System.nanoTime());
    known.put(counter, read);
    return read.amount;
  }

  private boolean holds(Known last) {
    return !shared || System.nanoTime() - last.at < SHARED_FOR;
  }

  /** Raises a counter. */
  public void raise(Counter counter, long by) {
    if (counter != Counter.ROW) {
      forgetAtTheEnd();
    }
    if (rows.raise(counter.column, by) != 1) {
      throw new IllegalStateException("the store has no counter " + counter.column);
    }
  }

  private void forgetAtTheEnd() {
    TransactionStatus<?> transaction =
        transactions
            .findTransactionStatus()
            .orElseThrow(
                () -> new IllegalStateException("a counter is raised outside a transaction"));
    raising.incrementAndGet();
    transaction.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(Status status) {
            ended.incrementAndGet();
            raising.decrementAndGet();
          }
        });
  }

  /** The first of {@code count} ids that no other row has or will have. */
  public RowIds take(long count) {
    raise(Counter.ROW, count);
    long last = amount(Counter.ROW);
    return new RowIds(last - count + 1, last);
  }

  /** Ids of rows, each given once. Not thread-safe. */
  public static final class RowIds {
    private final long last;
    private long next;

    private RowIds(long first, long last) {
      this.next = first;
      this.last = last;
    }

    public long next() {
      if (next > last) {
        throw new IllegalStateException("more rows than ids were taken for");
      }
      return next++;
    }
  }
}
