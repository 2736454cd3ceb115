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
import java.util.stream.Collectors;
import org.hexapla.text.Language;

/** Remembers the languages that an address asked for: of the interface, and of the terms shown. */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/**")
final class LanguageCookie {

  private static final Duration KEPT = Duration.ofDays(365);

  @ResponseFilter
  void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Interface.asked(request)
        .ifPresent(language -> response.cookie(kept(Interface.LANGUAGE, language.code())));
    String shown =
        Interface.askedToShow(request).stream()
            .map(Language::code)
            .collect(Collectors.joining(Interface.BETWEEN));
    if (!shown.isEmpty()) {
      response.cookie(kept(Interface.SHOWN, shown));
    }
  }

  private static Cookie kept(String name, String value) {
    return Cookie.of(name, value).path("/").maxAge(KEPT).sameSite(SameSite.Lax).httpOnly();
  }
}
