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
import io.micronaut.web.router.RouteAttributes;
import java.time.Instant;
import org.hexapla.access.AccessSettings;
import org.hexapla.access.Costly;
import org.jspecify.annotations.Nullable;

/**
 * Lets in as many requests at once as can be answered, and of those that are {@link Costly} fewer;
 * asks the rest to come again. When the service stops, it lets nobody in and waits for those who
 * are inside. Thread-safe.
 */
@ServerFilter("/**")
@Order(RequestGate.ORDER)
public final class RequestGate {

  /** Just inside what gives answers their form. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 50;

  private static final String HEALTH = "/health";
  private static final String SECONDS_TO_WAIT = "2";
  private static final long LOOK_EVERY_MILLIS = 50;

  private static final String INSIDE = RequestGate.class.getName();

  private final AccessSettings settings;
  private final Places inside;
  private final Places costly;
  private volatile boolean closed;

  RequestGate(AccessSettings settings) {
    this.settings = settings;
    inside = new Places(settings.requestsAtOnce());
    costly = new Places(settings.costlyRequestsAtOnce());
  }

  @RequestFilter
  @Nullable HttpResponse<?> enter(HttpRequest<?> request) {
    if (request.getPath().startsWith(HEALTH)) {
      return null;
    }
    boolean isCostly =
        RouteAttributes.getRouteInfo(request)
            .filter(route -> route.getAnnotationMetadata().hasAnnotation(Costly.class))
            .isPresent();
    if (closed || inside.areFull() || (isCostly && costly.areFull())) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    Object key = new Object();
    inside.take(key);
    if (isCostly) {
      costly.take(key);
    }
    request.setAttribute(INSIDE, key);
    return null;
  }

  @ResponseFilter
  void leave(HttpRequest<?> request) {
    request
        .getAttribute(INSIDE)
        .ifPresent(
            key -> {
              inside.leave(key);
              costly.leave(key);
            });
  }

  /**
   * Counts work as being inside that goes on after its answer began.
   *
   * @return to be run when the work is done
   */
  public Runnable hold() {
    Object key = new Object();
    inside.hold(key);
    return () -> inside.leave(key);
  }

  /** Lets nobody in any longer, and waits until all are out or the time for that is over. */
  public void close() {
    closed = true;
    Instant end = Instant.now().plus(settings.stopAfter());
    while (!inside.areEmpty() && Instant.now().isBefore(end)) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
