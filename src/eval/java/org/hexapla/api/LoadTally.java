package org.hexapla.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was answered, and how long it took. Thread-safe. */
final class LoadTally {

  private final Map<String, Times> byKind = new ConcurrentSkipListMap<>();
  private final AtomicInteger open = new AtomicInteger();

  /** The answers of one kind. */
  private static final class Times {
    private final Map<String, Integer> statuses = new TreeMap<>();
    private long[] taken = new long[1_024];
    private int count;

    synchronized void add(String status, long nanoseconds) {
      statuses.merge(status, 1, Integer::sum);
      if (count == taken.length) {
        taken = Arrays.copyOf(taken, 2 * count);
      }
      taken[count++] = nanoseconds;
    }

    synchronized String line(String kind, double seconds) {
      long[] sorted = Arrays.copyOf(taken, count);
      Arrays.sort(sorted);
      return String.format(
          Locale.ROOT,
          "  %-20s %7d%s  p50 %6.0f  p99 %6.0f  most %6.0f ms  %s%n",
          kind,
          count,
          seconds > 0 ? String.format(Locale.ROOT, " (%5.1f/s)", count / seconds) : "",
          at(sorted, 0.5),
          at(sorted, 0.99),
          at(sorted, 1),
          statuses);
    }

    private static double at(long[] sorted, double share) {
      return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }
  }

  /** A request goes out; the time is to be handed back. */
  long begin() {
    open.incrementAndGet();
    return System.nanoTime();
  }

  void end(String kind, String status, long begun) {
    byKind.computeIfAbsent(kind, k -> new Times()).add(status, System.nanoTime() - begun);
    open.decrementAndGet();
  }

  /** Waits until every request was answered, or for so long. */
  void awaitQuiet(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (open.get() > 0 && System.nanoTime() < end) {
      Thread.sleep(100);
    }
  }

  void clear() {
    byKind.clear();
  }

  /**
   * A line a kind.
   *
   * @param seconds that it took, or 0 where that says nothing
   */
  String table(double seconds) {
    StringBuilder table = new StringBuilder();
    byKind.forEach((kind, times) -> table.append(times.line(kind, seconds)));
    return table.toString();
  }
}
