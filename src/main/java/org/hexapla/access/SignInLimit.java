package org.hexapla.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after so many failures within a while, further attempts wait. Failures are
 * counted for the name from one address, so that a stranger cannot lock its owner out, and more
 * patiently for the address and for the name alone. Kept in memory, bounded. Thread-safe.
 */
final class SignInLimit {

  static final Duration WHILE = Duration.ofMinutes(15);

  private static final int FAILURES_OF_NAME_FROM_ADDRESS = 5;
  private static final int FAILURES_OF_ADDRESS = 30;
  private static final int FAILURES_OF_NAME = 100;
  private static final int MOST_KEPT = 10_000;

  private record Failures(int count, Instant since) {}

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_KEPT;
        }
      };

  SignInLimit(Clock clock) {
    this.clock = clock;
  }

  /** How long an attempt has to wait; zero where it is heard at once. */
  synchronized Duration pause(String name, String address) {
    Duration pause = Duration.ZERO;
    for (Map.Entry<String, Integer> limit : limits(name, address).entrySet()) {
      Duration wanted = pause(limit.getKey(), limit.getValue());
      pause = wanted.compareTo(pause) > 0 ? wanted : pause;
    }
    return pause;
  }

  private Duration pause(String key, int limit) {
    Failures known = failures.get(key);
    if (known == null || known.count() < limit) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), known.since().plus(WHILE));
    return left.isNegative() ? Duration.ZERO : left;
  }

  synchronized void failed(String name, String address) {
    Instant now = clock.instant();
    for (String key : limits(name, address).keySet()) {
      failures.merge(
          key,
          new Failures(1, now),
          (old, one) ->
              old.since().plus(WHILE).isBefore(now)
                  ? one
                  : new Failures(old.count() + 1, old.since()));
    }
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(both(name, address));
  }

  private static Map<String, Integer> limits(String name, String address) {
    return Map.of(
        both(name, address),
        FAILURES_OF_NAME_FROM_ADDRESS,
        "address " + address,
        FAILURES_OF_ADDRESS,
        "name " + name,
        FAILURES_OF_NAME);
  }

  private static String both(String name, String address) {
    return "both " + address + " " + name;
  }
}
