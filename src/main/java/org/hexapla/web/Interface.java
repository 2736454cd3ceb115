package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexapla.text.Language;

/** Makes what every page knows from a request. */
@Singleton
final class Interface {

  /** Names the language of the interface in an address and in the cookie that remembers it. */
  static final String LANGUAGE = "ui";

  Page page(HttpRequest<?> request, String place, String query) {
    return new Page(Texts.in(language(request)), place, query);
  }

  /** What the address says, else what the cookie remembers, else English. */
  private static Language language(HttpRequest<?> request) {
    return asked(request)
        .or(
            () ->
                request
                    .getCookies()
                    .findCookie(LANGUAGE)
                    .flatMap(cookie -> Language.of(cookie.getValue())))
        .orElse(Language.EN);
  }

  /** The language that the address asks for. */
  static Optional<Language> asked(HttpRequest<?> request) {
    return request.getParameters().getFirst(LANGUAGE).flatMap(Language::of);
  }
}
