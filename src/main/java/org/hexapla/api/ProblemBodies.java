package org.hexapla.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Says as a {@link Problem} what the framework refuses before any filter sees it, in place of its
 * own words, which may name classes of the program.
 */
@Singleton
final class ProblemBodies implements ErrorResponseProcessor<Problem> {

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    Problem problem = Problem.of(status, ProblemFilter.detail(context.getRequest(), status));
    return context.getRequest().getMethod() == HttpMethod.HEAD
        ? response.body((Problem) null)
        : response.body(problem).contentType(Problem.MEDIA_TYPE);
  }
}
