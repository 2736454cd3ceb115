package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Says who makes a request. */
@Singleton
class Decider {

  /**
   * The name of the person who decides.
   *
   * @param given the name that the body of the request gives
   */
  String name(HttpRequest<?> request, @Nullable String given) {
    if (given == null || given.isBlank()) {
      throw ProblemException.badRequest("'who' is missing: the name of who decides");
    }
    return given.strip();
  }
}
