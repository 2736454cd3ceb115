package org.hexapla.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Shows a person a page, and not a line for programs, when something fails. */
@Order(Ordered.HIGHEST_PRECEDENCE) // around the door, whose refusals pass here too
@ServerFilter("/**")
final class ProblemPages {

  private static final String API = "/api";

  private final Renderer renderer;
  private final Interface pages;

  ProblemPages(Renderer renderer, Interface pages) {
    this.renderer = renderer;
    this.pages = pages;
  }

  @ResponseFilter
  void show(HttpRequest<?> request, MutableHttpResponse<?> response) {
    HttpStatus status = response.getStatus();
    if (status.getCode() < HttpStatus.BAD_REQUEST.getCode()
        || request.getPath().startsWith(API)
        || response.getContentType().filter(MediaType.TEXT_HTML_TYPE::matches).isPresent()
        || request.accept().stream().noneMatch(MediaType.TEXT_HTML_TYPE::matches)) {
      return;
    }
    if (status == HttpStatus.UNAUTHORIZED) {
      response
          .status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, SignInController.address(request));
      return;
    }
    Page page = pages.page(request, "problem");
    String key = key(status);
    ProblemPage model = new ProblemPage(page.say(key), page.say(key + ".advice"));
    MutableHttpResponse<String> shown = renderer.page(status, "problem", page, model);
    response.body(shown.body()).contentType(shown.getContentType().orElseThrow());
  }

  private static String key(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "problem.address";
      case FORBIDDEN -> "problem.forbidden";
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "problem.busy";
      default ->
          status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()
              ? "problem.service"
              : "problem.request";
    };
  }
}
