package org.hexapla.access.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Takes a list of preferred languages that cannot be read as if it were not there: the framework
 * stumbles over one without a language, wherever it is first asked for.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter("/**")
final class UnreadableLanguages {

  @RequestFilter
  void leaveOut(HttpRequest<?> request) {
    try {
      request.getLocale();
    } catch (RuntimeException e) { // as it comes from the framework, of whatever kind
      if (request.getHeaders() instanceof MutableHttpHeaders headers) {
        headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
      }
    }
  }
}
