package org.hexapla.corpus.fetch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Asks the Official Document System for documents: politely, suspicious of what comes back, and
 * again where it is only busy. Thread-safe.
 */
@Singleton
final class OfficialDocumentSystem {

  private static final String USER_AGENT = "Hexapla (multilingual terminology service)";
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 5;
  private static final int TOO_MANY_REQUESTS = 429;

  private final FetchSettings settings;
  private final SafeAddresses addresses;
  private final RequestPace pace;
  private final HttpClient client;

  OfficialDocumentSystem(FetchSettings settings) {
    this.settings = settings;
    ProxySelector proxies = EnvironmentProxies.selector(System.getenv());
    this.addresses = new SafeAddresses(settings, proxies);
    this.pace = new RequestPace(settings.requestsPerSecond());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // an upgrade confuses proxies and plain hosts
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .proxy(proxies)
            .build();
  }

  /** The host that is asked. */
  String host() {
    return String.valueOf(URI.create(settings.address()).getHost());
  }

  /** Asks for a document in the forms that the settings name, until one comes. */
  FetchResult get(Symbol symbol, Language language) throws InterruptedException {
    FetchResult result = new FetchResult.Absent("the settings name no form to ask for");
    for (String form : settings.forms()) {
      result = get(address(symbol, language, form));
      if (!(result instanceof FetchResult.Absent)) {
        return result;
      }
    }
    return result;
  }

  private URI address(Symbol symbol, Language language, String form) {
    return URI.create(
        settings.address()
            + "?s="
            + URLEncoder.encode(symbol.value(), StandardCharsets.UTF_8)
            + "&l="
            + language.code().toLowerCase(Locale.ROOT)
            + "&t="
            + form.strip());
  }

  private FetchResult get(URI address) throws InterruptedException {
    Duration pause = settings.firstPause();
    FetchResult result = new FetchResult.Failed("no attempt was allowed");
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      Answer answer = ask(address);
      result = answer.result();
      if (!answer.worthAnother() || attempt == settings.attempts()) {
        return result;
      }
      Duration wait = answer.pauseAsked().orElse(pause);
      if (wait.compareTo(settings.longestPause()) > 0) {
        return new FetchResult.Failed(
            "the host asks to wait " + wait.toSeconds() + " s; fetch again later");
      }
      if (answer.pauseAsked().isPresent()) {
        pace.hold(wait);
      } else {
        Thread.sleep(wait.toMillis());
        pause = pause.multipliedBy(2);
      }
    }
    return result;
  }

  /**
   * The outcome of one attempt.
   *
   * @param worthAnother whether the next attempt may do better
   * @param pauseAsked how long the host asks to wait
   */
  private record Answer(FetchResult result, boolean worthAnother, Optional<Duration> pauseAsked) {
    static Answer last(FetchResult result) {
      return new Answer(result, false, Optional.empty());
    }

    static Answer again(String reason) {
      return new Answer(new FetchResult.Failed(reason), true, Optional.empty());
    }
  }

  private Answer ask(URI first) throws InterruptedException {
    URI address = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      try {
        Optional<String> refusal = addresses.refusal(address);
        if (refusal.isPresent()) {
          return Answer.last(new FetchResult.Absent(refusal.get()));
        }
        HttpResponse<byte[]> response = send(address);
        if (!isRedirect(response.statusCode())) {
          return answer(response);
        }
        String target = response.headers().firstValue("Location").orElse("");
        address = address.resolve(target);
      } catch (IllegalArgumentException e) {
        return Answer.last(new FetchResult.Absent("a redirect to an address that is none"));
      } catch (TimeoutException e) {
        return Answer.again("no answer within " + settings.timeout().toSeconds() + " s");
      } catch (IOException e) {
        return failure(e);
      }
    }
    return Answer.last(new FetchResult.Absent("more than " + MOST_REDIRECTS + " redirects"));
  }

  private static Answer failure(IOException failure) {
    boolean offline =
        failure instanceof ConnectException
            || failure instanceof UnknownHostException
            || failure instanceof HttpConnectTimeoutException
            || failure.getCause() instanceof UnresolvedAddressException;
    return offline
        ? Answer.last(new FetchResult.Offline(line(failure)))
        : Answer.again("the transfer broke off: " + line(failure));
  }

  private static String line(IOException failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static boolean isRedirect(int status) {
    return List.of(301, 302, 303, 307, 308).contains(status);
  }

  private HttpResponse<byte[]> send(URI address)
      throws IOException, InterruptedException, TimeoutException {
    pace.await();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "application/octet-stream, application/pdf, application/*;q=0.9")
            .build();
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, info -> new LimitedBody(settings.mostBytes()));
    try {
      return future.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      future.cancel(true);
    }
  }

  private Answer answer(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      Optional<Duration> wait = RetryAfter.in(response.headers());
      return new Answer(new FetchResult.Failed("the host answered " + status), true, wait);
    }
    if (status != 200) {
      return Answer.last(new FetchResult.Absent("the host answered " + status));
    }
    byte[] body = response.body();
    String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (DocumentForm.isWebPage(type, body)) {
      return Answer.last(
          new FetchResult.Absent("a web page came in place of the document; check the symbol"));
    }
    Optional<DocumentForm> form = DocumentForm.ofBytes(body);
    if (form.isEmpty()) {
      return Answer.last(new FetchResult.Absent("what came is no document (type '" + type + "')"));
    }
    if (!form.get().isWhole(body)) {
      return Answer.again("the " + form.get().code() + " is cut off");
    }
    return Answer.last(new FetchResult.Document(body, form.get(), String.valueOf(response.uri())));
  }
}
