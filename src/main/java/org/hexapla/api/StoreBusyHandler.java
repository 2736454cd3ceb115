package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.hexapla.corpus.StoreBusyException;

/** Answers that another instance is at the same work, and where. */
@Singleton
final class StoreBusyHandler implements ExceptionHandler<StoreBusyException, HttpResponse<?>> {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, StoreBusyException exception) {
    Problem problem = Problem.of(HttpStatus.CONFLICT, String.valueOf(exception.getMessage()));
    return problem.on(HttpResponse.status(HttpStatus.CONFLICT));
  }
}
