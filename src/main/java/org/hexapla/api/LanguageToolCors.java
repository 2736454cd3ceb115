package org.hexapla.api;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other origins ask the protocol: of any origin ({@code *}, on every answer, as the
 * add-ons of browsers expect it), or only of those that the setting names. Cookies are never let
 * through.
 */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/v2/**")
final class LanguageToolCors {

  private static final String ANY = ".*";

  private final Pattern origins;

  /**
   * @param origins a regular expression that the whole origin fits
   */
  LanguageToolCors(@Property(name = "hexapla.check.origins", defaultValue = ANY) String origins) {
    this.origins = Pattern.compile(origins);
  }

  /** Answers a browser that asks whether a page may send what it wants to send. */
  @RequestFilter
  @Nullable HttpResponse<?> preflight(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    if (request.getMethod() != HttpMethod.OPTIONS
        || !headers.contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
      return null;
    }
    String wanted = headers.get(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    MutableHttpResponse<?> answer =
        HttpResponse.ok()
            .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST")
            .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, wanted == null ? "*" : wanted);
    allow(request, answer);
    return answer;
  }

  @ResponseFilter
  void allow(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (origins.pattern().equals(ANY)) {
      response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      return;
    }
    response.getHeaders().set(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    if (origin != null && origins.matcher(origin).matches()) {
      response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
  }
}
