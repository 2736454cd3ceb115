package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.access.http.Caller;
import org.hexapla.text.Language;

/** Makes what every page knows from a request. */
@Singleton
final class Interface {

  /** Names the language of the interface in an address and in the cookie that remembers it. */
  static final String LANGUAGE = "ui";

  /** Names the languages whose terms are shown, in an address and in the cookie. */
  static final String SHOWN = "show";

  /** Stands between languages in the cookie. */
  static final String BETWEEN = ".";

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

  /** The languages whose terms a reader wants to see: as asked now, else as before, else all. */
  static List<Language> shown(HttpRequest<?> request) {
    Set<Language> wanted = askedToShow(request);
    if (wanted.isEmpty()) {
      request
          .getCookies()
          .findCookie(SHOWN)
          .ifPresent(
              cookie -> add(List.of(cookie.getValue().split(Pattern.quote(BETWEEN))), wanted));
    }
    return wanted.isEmpty() ? List.of(Language.values()) : List.copyOf(wanted);
  }

  /** The languages that the address asks to be shown, in the order of the UN; none where none. */
  static Set<Language> askedToShow(HttpRequest<?> request) {
    Set<Language> wanted = EnumSet.noneOf(Language.class);
    add(request.getParameters().getAll(SHOWN), wanted);
    return wanted;
  }

  private static void add(List<String> codes, Set<Language> languages) {
    codes.forEach(code -> Language.of(code).ifPresent(languages::add));
  }

  /** The language that the address asks for. */
  static Optional<Language> asked(HttpRequest<?> request) {
    return request.getParameters().getFirst(LANGUAGE).flatMap(Language::of);
  }
}
