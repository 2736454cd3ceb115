package org.hexapla.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookie by which a browser that is signed in is known again. */
public final class SessionCookie {

  private static final String NAME = "hexapla_session";

  private SessionCookie() {}

  /** Scripts cannot read it, other sites' forms do not send it; over https it goes nowhere else. */
  public static Cookie of(String secret, HttpRequest<?> request) {
    return cookie(secret, request);
  }

  /** Makes the browser forget it. */
  public static Cookie cleared(HttpRequest<?> request) {
    return cookie("", request).maxAge(Duration.ZERO);
  }

  /** The secret that a request shows. */
  public static Optional<String> secret(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(NAME)
        .map(Cookie::getValue)
        .filter(secret -> !secret.isEmpty());
  }

  private static Cookie cookie(String value, HttpRequest<?> request) {
    return Cookie.of(NAME, value)
        .path("/")
        .httpOnly()
        .sameSite(SameSite.Lax)
        .secure(Origins.isHttps(request));
  }
}
