package org.hexapla.access.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import org.hexapla.access.Role;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * What holds where a route does not say what it needs: who asks must be a reader, who changes an
 * administrator. A route that forgets to say is shut and not open. That the service is well is told
 * to everybody, as those who watch over it have no account.
 */
@Singleton
@Replaces(SensitiveEndpointRule.class) // which refuses such addresses to everybody
final class DefaultRule implements SecurityRule<HttpRequest<?>> {

  private static final String HEALTH = "/health";

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    return Publishers.just(
        isNoRoute(request)
                || request.getPath().startsWith(HEALTH)
                || (authentication != null
                    && authentication.getRoles().contains(needed(request).label()))
            ? SecurityRuleResult.ALLOWED
            : SecurityRuleResult.REJECTED);
  }

  /** Whatever has no route is told so by the router. */
  private static boolean isNoRoute(HttpRequest<?> request) {
    return request.getAttribute(HttpAttributes.ROUTE_MATCH).isEmpty();
  }

  private static Role needed(HttpRequest<?> request) {
    return switch (request.getMethod()) {
      case GET, HEAD, OPTIONS -> Role.READER;
      default -> Role.ADMINISTRATOR;
    };
  }

  /** After all that routes say themselves. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
