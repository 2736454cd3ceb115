package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.access.http.Caller;
import org.hexapla.text.Language;

/** Makes what every page knows from a request. */
@Singleton
final class Interface {

  /** Names the language of the interface in an address and in the cookie that remembers it. */
  static final String LANGUAGE = "ui";

  /** Characters of a parameter that a link to another language keeps. */
  private static final int LONGEST_KEPT = 500;

  Page page(HttpRequest<?> request, String place) {
    return new Page(
        Texts.in(language(request)), place, here(request), Caller.of(request).orElse(null));
  }

  private static String here(HttpRequest<?> request) {
    StringBuilder address = new StringBuilder(Links.path(request.getPath())).append('?');
    request
        .getParameters()
        .forEach(
            (name, values) -> {
              if (!name.equals(LANGUAGE)) {
                values.forEach(
                    value ->
                        address
                            .append(Links.encode(name))
                            .append('=')
                            .append(Links.encode(shortened(value)))
                            .append('&'));
              }
            });
    return address.toString();
  }

  /** What the address says, else what the cookie remembers, else what the browser prefers. */
  private static Language language(HttpRequest<?> request) {
    return asked(request)
        .or(
            () ->
                request
                    .getCookies()
                    .findCookie(LANGUAGE)
                    .flatMap(cookie -> Language.of(cookie.getValue())))
        .or(() -> request.getLocale().map(Locale::getLanguage).flatMap(Language::of))
        .orElse(Language.EN);
  }

  private static String shortened(String value) {
    return value.length() > LONGEST_KEPT ? value.substring(0, LONGEST_KEPT) : value;
  }

  /** The language that the address asks for. */
  static Optional<Language> asked(HttpRequest<?> request) {
    return request.getParameters().getFirst(LANGUAGE).flatMap(Language::of);
  }
}
