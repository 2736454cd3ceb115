package org.hexapla.access.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.access.AccessSettings;
import org.jspecify.annotations.Nullable;

/**
 * Lets in as many requests at once as can be answered, and asks the rest to come again; when the
 * service stops, lets nobody in and waits for those who are inside. Thread-safe.
 */
@ServerFilter("/**")
@Order(RequestGate.ORDER)
public final class RequestGate {

  /** Just inside what gives answers their form. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 50;

  private static final String HEALTH = "/health";
  private static final String SECONDS_TO_WAIT = "2";
  private static final long LOOK_EVERY_MILLIS = 50;

  /** A caller who went away may leave a request behind that nobody ends. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private static final String INSIDE = RequestGate.class.getName();

  private final AccessSettings settings;
  private final Map<Object, Instant> inside = new ConcurrentHashMap<>();
  private volatile boolean closed;

  RequestGate(AccessSettings settings) {
    this.settings = settings;
  }

  @RequestFilter
  @Nullable HttpResponse<?> enter(HttpRequest<?> request) {
    if (request.getPath().startsWith(HEALTH)) {
      return null;
    }
    if (closed || isFull()) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    Object key = new Object();
    inside.put(key, Instant.now());
    request.setAttribute(INSIDE, key);
    return null;
  }

  @ResponseFilter
  void leave(HttpRequest<?> request) {
    request.getAttribute(INSIDE).ifPresent(inside::remove);
  }

  /**
   * Counts work as being inside that goes on after its answer began.
   *
   * @return to be run when the work is done
   */
  public Runnable hold() {
    Object key = new Object();
    inside.put(key, Instant.MAX);
    return () -> inside.remove(key);
  }

  /** Lets nobody in any longer, and waits until all are out or the time for that is over. */
  public void close() {
    closed = true;
    Instant end = Instant.now().plus(settings.stopAfter());
    while (!inside.isEmpty() && Instant.now().isBefore(end)) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isFull() {
    if (inside.size() < settings.requestsAtOnce()) {
      return false;
    }
    Instant forgotten = Instant.now().minus(FORGOTTEN_AFTER);
    inside.values().removeIf(since -> since.isBefore(forgotten));
    return inside.size() >= settings.requestsAtOnce();
  }
}
