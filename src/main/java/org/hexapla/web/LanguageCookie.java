package org.hexapla.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** Remembers the language of the interface that an address asked for. */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/**")
final class LanguageCookie {

  private static final Duration KEPT = Duration.ofDays(365);

  @ResponseFilter
  void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Interface.asked(request)
        .ifPresent(
            language ->
                response.cookie(
                    Cookie.of(Interface.LANGUAGE, language.code())
                        .path("/")
                        .maxAge(KEPT)
                        .sameSite(SameSite.Lax)
                        .httpOnly()));
  }
}
