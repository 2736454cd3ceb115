package org.hexapla.api;

import io.micronaut.http.HttpStatus;

/** The request cannot be answered; carries what the client is told. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final String detail;

  private ProblemException(HttpStatus status, String detail) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }

  static ProblemException badRequest(String detail) {
    return new ProblemException(HttpStatus.BAD_REQUEST, detail);
  }

  static ProblemException notFound(String detail) {
    return new ProblemException(HttpStatus.NOT_FOUND, detail);
  }

  static ProblemException of(HttpStatus status, String detail) {
    return new ProblemException(status, detail);
  }

  Problem problem() {
    return Problem.of(status, detail);
  }
}
