package org.hexapla.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param type always {@code about:blank}: the status says the kind
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in one line
 */
@Serdeable
record Problem(String type, String title, int status, String detail) {

  static final MediaType MEDIA_TYPE = new MediaType("application/problem+json");

  static Problem of(HttpStatus status, String detail) {
    return new Problem("about:blank", status.getReason(), status.getCode(), detail);
  }

  <T> MutableHttpResponse<?> on(MutableHttpResponse<T> response) {
    return response.body(this).contentType(MEDIA_TYPE);
  }
}
