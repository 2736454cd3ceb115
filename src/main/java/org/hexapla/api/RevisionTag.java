package org.hexapla.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.jspecify.annotations.Nullable;

/**
 * Marks answers that follow from the corpus and the glossary alone with the state of both (an
 * entity tag, RFC 9110), and answers 304 to who has the answer of that state already, without
 * working it out again. Another start of the service is another tag: its configuration may have
 * changed.
 */
@ServerFilter({
  "/api/lookup",
  "/api/suggest",
  "/api/concepts/**",
  "/api/documents/**",
  "/api/documents",
  "/api/align/**",
  "/api/terms",
  "/api/concordance"
})
final class RevisionTag implements Ordered {

  private static final String ATTRIBUTE = "hexapla.revision-tag";

  private final Corpus corpus;
  private final Glossary glossary;
  private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  RevisionTag(Corpus corpus, Glossary glossary) {
    this.corpus = corpus;
    this.glossary = glossary;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> compare(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.GET) {
      return null;
    }
    String tag = "W/\"" + start + "-" + corpus.revision() + "-" + glossary.revision() + "\"";
    request.setAttribute(ATTRIBUTE, tag);
    String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    boolean same =
        known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    return same ? HttpResponse.<Object>notModified().header(HttpHeaders.ETAG, tag) : null;
  }

  @ResponseFilter
  void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.getStatus() == HttpStatus.OK) {
      request
          .getAttribute(ATTRIBUTE, String.class)
          .ifPresent(
              tag ->
                  response
                      .header(HttpHeaders.ETAG, tag)
                      .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }
  }
}
