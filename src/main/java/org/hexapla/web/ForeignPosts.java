package org.hexapla.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what would change the store and comes from elsewhere: from a page of another site by way
 * of a visitor's browser, which names that site as the origin; and, unless it is allowed, from
 * another machine. A program that is no browser names no origin.
 */
@ServerFilter({"/api/import", "/import"})
final class ForeignPosts {

  private final boolean fromAnywhere;

  ForeignPosts(@Value("${hexapla.exchange.import-from-anywhere:false}") boolean fromAnywhere) {
    this.fromAnywhere = fromAnywhere;
  }

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    boolean near = request.getRemoteAddress().getAddress().isLoopbackAddress();
    return isOfOwnSite(request) && (near || fromAnywhere)
        ? null
        : HttpResponse.status(HttpStatus.FORBIDDEN);
  }

  private static boolean isOfOwnSite(HttpRequest<?> request) {
    @Nullable String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    @Nullable String host = request.getHeaders().get(HttpHeaders.HOST);
    if (origin == null) {
      return true;
    }
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false; // no address at all, so not ours
    }
  }
}
