package org.hexapla.access.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page makes a visitor's browser send (cross-site request forgery). Any
 * browser says with each request that could change something where the page came from; a request
 * that shows the session's cookie and does not say it is refused too. Only {@code /v2}, which
 * changes nothing and knows no cookie, is open to other pages.
 */
@Order(ForeignRequests.ORDER)
@ServerFilter("/**")
final class ForeignRequests {

  /** Inside what gives answers their form, and before anybody asks who it is. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

  private static final String OPEN_TO_ALL_PAGES = "/v2";

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    boolean asks =
        switch (request.getMethod()) {
          case GET, HEAD, OPTIONS -> true;
          default -> false;
        };
    boolean passes =
        asks
            || request.getPath().startsWith(OPEN_TO_ALL_PAGES)
            || Origins.isOfOwnSite(request, SessionCookie.secret(request).isEmpty());
    return passes ? null : HttpResponse.status(HttpStatus.FORBIDDEN);
  }
}
