package org.hexapla.corpus.fetch;

import java.time.Duration;

/** Spaces requests to one host: never more a second than allowed, however many threads ask. */
final class RequestPace {

  private static final double NANOSECONDS = 1e9;

  private final long interval;
  private long next = System.nanoTime();

  /**
   * @param perSecond requests, above 0
   */
  RequestPace(double perSecond) {
    this.interval = (long) (NANOSECONDS / perSecond);
  }

  /** Waits until a request may go out. */
  void await() throws InterruptedException {
    long wait;
    synchronized (this) {
      long now = System.nanoTime();
      long slot = Math.max(now, next);
      next = slot + interval;
      wait = slot - now;
    }
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
    }
  }

  /** Holds all further requests back, as a host asks with 429. */
  synchronized void hold(Duration pause) {
    next = Math.max(next, System.nanoTime() + pause.toNanos());
  }
}
