package org.hexapla.access.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Places for so many requests at once. Thread-safe. */
final class Places {

  /** A caller who went away may leave a request behind that nobody ends. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final int number;
  private final Map<Object, Instant> taken = new ConcurrentHashMap<>();

  Places(int number) {
    this.number = number;
  }

  boolean areFull() {
    if (taken.size() < number) {
      return false;
    }
    Instant forgotten = Instant.now().minus(FORGOTTEN_AFTER);
    taken.values().removeIf(since -> since.isBefore(forgotten));
    return taken.size() >= number;
  }

  boolean areEmpty() {
    return taken.isEmpty();
  }

  /** Takes a place, be there one or not. */
  void take(Object key) {
    taken.put(key, Instant.now());
  }

  /** Takes a place for as long as it may be. */
  void hold(Object key) {
    taken.put(key, Instant.MAX);
  }

  void leave(Object key) {
    taken.remove(key);
  }
}
