package org.hexapla.access.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.hexapla.access.AccessSettings;
import org.hexapla.access.AccessSettings.OpenReading;
import org.hexapla.access.Credential.Kind;
import org.hexapla.access.Credentials;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Says who a request comes from: by a program's token, else by a browser's session, else as
 * somebody unknown where reading is open to them. A token that does not count is not passed over: a
 * program that shows one wants to be known.
 */
@Singleton
final class CallerFetcher implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String BEARER = "Bearer ";

  private final Credentials credentials;
  private final AccessSettings settings;
  private final ExecutorService executor;

  CallerFetcher(
      Credentials credentials,
      AccessSettings settings,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.credentials = credentials;
    this.settings = settings;
    this.executor = executor;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> authorization = request.getHeaders().getAuthorization();
    if (authorization.isPresent()) {
      return authorization.get().startsWith(BEARER)
          ? known(authorization.get().substring(BEARER.length()).strip(), Kind.TOKEN, null)
          : Publishers.empty();
    }
    return SessionCookie.secret(request)
        .map(secret -> known(secret, Kind.SESSION, request))
        .orElseGet(() -> unknown(request));
  }

  /**
   * @param request whose sender may be unknown; null where that is refused
   */
  private Publisher<Authentication> known(
      String secret, Kind kind, @Nullable HttpRequest<?> request) {
    return Publishers.fromCompletableFuture(
        () ->
            CompletableFuture.supplyAsync(
                () ->
                    credentials
                        .owner(secret, kind)
                        .map(Caller::authentication)
                        .or(() -> request == null ? Optional.empty() : reader(request))
                        .orElse(null),
                executor));
  }

  private Publisher<Authentication> unknown(HttpRequest<?> request) {
    return reader(request).map(Publishers::just).orElseGet(Publishers::empty);
  }

  private Optional<Authentication> reader(HttpRequest<?> request) {
    boolean open =
        settings.openReading() == OpenReading.EVERYWHERE
            || (settings.openReading() == OpenReading.LOOPBACK && Origins.isNear(request));
    return open ? Optional.of(Caller.unknownReader()) : Optional.empty();
  }
}
