package org.hexapla.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says on every answer of the protocol that any page may read it, also where none asked. */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/v2/**")
final class LanguageToolCors {

  @ResponseFilter
  void allow(MutableHttpResponse<?> response) {
    response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }
}
