package org.hexapla.corpus.store;

import jakarta.inject.Singleton;

/**
 * The counters of the store: they give rows their ids and number the states of corpus and glossary.
 * To be called inside the transaction that makes the change; whoever raises one first makes other
 * writers wait until that transaction ends.
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

  private final CounterRows rows;

  Counters(CounterRows rows) {
    this.rows = rows;
  }

  public long amount(Counter counter) {
    return rows.amount(counter.column);
  }

  /** Raises a counter. */
  public void raise(Counter counter, long by) {
    if (rows.raise(counter.column, by) != 1) {
      throw new IllegalStateException("the store has no counter " + counter.column);
    }
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
