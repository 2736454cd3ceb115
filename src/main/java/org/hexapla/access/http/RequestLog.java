package org.hexapla.access.http;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each request an id, which its answer carries and every line that is logged for it, and logs
 * what became of it. Neither queries nor bodies are logged: drafts may stand in them.
 */
@ServerFilter("/**")
@Order(RequestLog.ORDER)
final class RequestLog {

  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final Logger LOG = LoggerFactory.getLogger("org.hexapla.requests");
  private static final String HEADER = "X-Request-Id";
  private static final String KEY = "request";
  private static final String BEGAN = RequestLog.class.getName();

  /** What a proxy may have given; anything else is not taken into the log. */
  private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    String id =
        request
            .getHeaders()
            .getFirst(HEADER)
            .filter(given -> GIVEN.matcher(given).matches())
            .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    request.setAttribute(KEY, id);
    request.setAttribute(BEGAN, System.nanoTime());
    context.add(new MdcPropagationContext(Map.of(KEY, id)));
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    String id = request.getAttribute(KEY, String.class).orElse("");
    response.header(HEADER, id);
    if (LOG.isInfoEnabled()) {
      long nanos =
          System.nanoTime() - request.getAttribute(BEGAN, Long.class).orElse(System.nanoTime());
      LOG.atInfo()
          .addKeyValue("method", request.getMethodName())
          .addKeyValue("path", request.getPath())
          .addKeyValue("status", response.code())
          .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(nanos))
          .addKeyValue("user", Caller.of(request).map(Caller::name).orElse("-"))
          .log("answered");
    }
  }
}
