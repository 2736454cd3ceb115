package org.hexapla.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Sees to it that every failure under {@code /api} is a {@link Problem}, whoever found it. */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/api/**")
final class ProblemFilter {

  @ResponseFilter
  void describe(HttpRequest<?> request, MutableHttpResponse<?> response) {
    HttpStatus status = response.getStatus();
    if (status.getCode() < HttpStatus.BAD_REQUEST.getCode()
        || response.getContentType().filter(Problem.MEDIA_TYPE::equals).isPresent()) {
      return;
    }
    Problem.of(status, detail(request, status)).on(response);
  }

  /** What is wrong and what to do, as far as the status alone says it. */
  static String detail(HttpRequest<?> request, HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "nothing is at " + request.getPath() + "; GET /api lists what can be asked";
      case METHOD_NOT_ALLOWED ->
          request.getMethodName()
              + " is not allowed here; use "
              + (request.getMethod() == HttpMethod.GET ? "POST" : "GET");
      case REQUEST_ENTITY_TOO_LARGE -> "the request is too large";
      case FORBIDDEN ->
          "your role does not allow it, or it came from another site's page; an administrator"
              + " gives roles";
      case UNAUTHORIZED ->
          "sign in at /sign-in, or show a token: 'Authorization: Bearer …'; 'hexapla token add'"
              + " makes one";
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
          "the service is busy; try again after the seconds that Retry-After names";
      case NOT_ACCEPTABLE -> "the answer is application/json; accept that";
      default ->
          status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()
              ? "the service failed; its log says why"
              : "the request cannot be understood";
    };
  }
}
