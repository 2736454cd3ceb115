package org.hexapla.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says of a request that was too large to be read what LanguageTool says: one line of text. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter("/v2/**")
final class LanguageToolRefusals {

  @ResponseFilter
  void sayInOneLine(MutableHttpResponse<?> response) {
    boolean said = response.getContentType().filter(MediaType.TEXT_PLAIN_TYPE::equals).isPresent();
    if (response.getStatus() == HttpStatus.REQUEST_ENTITY_TOO_LARGE && !said) {
      response
          .contentType(MediaType.TEXT_PLAIN_TYPE)
          .body("Error: the text has more than " + LanguageToolCheck.LONGEST_TEXT + " characters");
    }
  }
}
