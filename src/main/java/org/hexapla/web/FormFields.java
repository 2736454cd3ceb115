package org.hexapla.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The fields of a form, each with all its values in their order. */
final class FormFields {

  /** Fields that are read; what stands behind them is left out. */
  private static final int MOST = 1_024;

  private FormFields() {}

  /**
   * Reads a form.
   *
   * @throws HttpStatusException where it is not percent-encoded
   */
  static Map<String, List<String>> of(String form) {
    return of(form, MOST);
  }

  /** Reads a form of so many fields at the most. */
  static Map<String, List<String>> of(String form, int most) {
    try {
      return new QueryStringDecoder(form, StandardCharsets.UTF_8, false, most).parameters();
    } catch (IllegalArgumentException e) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "the form is not percent-encoded");
    }
  }
}
