package org.hexapla.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.access.Credentials;
import org.hexapla.access.SignIn;
import org.hexapla.access.SignInResult;
import org.hexapla.access.http.Origins;
import org.hexapla.access.http.SessionCookie;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

  private static final String ADDRESS = "/sign-in";
  private static final String HOME = "/";

  /** Behind scheme and host stands what is kept of it. */
  private static final Pattern URI_OF_A_PAGE = Pattern.compile("https?://[^/]+(/[^#]*)");

  private final SignIn signIn;
  private final Credentials credentials;
  private final Renderer renderer;
  private final Interface pages;

  SignInController(SignIn signIn, Credentials credentials, Renderer renderer, Interface pages) {
    this.signIn = signIn;
    this.credentials = credentials;
    this.renderer = renderer;
    this.pages = pages;
  }

  /** Where somebody signs in who wanted this page, or came from it to send something. */
  static String address(HttpRequest<?> wanted) {
    return ADDRESS
        + "?to="
        + Links.encode(
            wanted.getMethod() == HttpMethod.GET ? wanted.getUri().toString() : before(wanted));
  }

  /** The page of this service on which a form stood. */
  private static String before(HttpRequest<?> request) {
    String referer = request.getHeaders().get(HttpHeaders.REFERER);
    if (referer == null || !URI_OF_A_PAGE.matcher(referer).matches()) {
      return HOME;
    }
    return own(URI_OF_A_PAGE.matcher(referer).replaceFirst("$1"));
  }

  @Get(value = ADDRESS, produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, @QueryValue @Nullable String to) {
    return page(request, HttpStatus.OK, new SignInPage("", own(to), null));
  }

  @Post(ADDRESS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> form) {
    String name = form.getOrDefault("name", "");
    String to = own(form.get("to"));
    SignInResult result =
        signIn.signIn(
            name, form.getOrDefault("password", ""), Origins.address(request), browser(request));
    Texts texts = pages.page(request, "sign-in").texts();
    if (result instanceof SignInResult.Admitted admitted) {
      return HttpResponse.seeOther(URI.create(to))
          .cookie(SessionCookie.of(admitted.session().secret(), request));
    }
    if (result instanceof SignInResult.Wait wait) {
      SignInPage model = new SignInPage(name, to, waiting(texts, wait.pause()));
      return page(request, HttpStatus.TOO_MANY_REQUESTS, model)
          .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.pause().toSeconds() + 1));
    }
    return page(
        request, HttpStatus.UNAUTHORIZED, new SignInPage(name, to, texts.say("signin.wrong")));
  }

  static String waiting(Texts texts, Duration pause) {
    return texts.say("signin.wait", pause.toMinutes() + 1);
  }

  static String browser(HttpRequest<?> request) {
    return request.getHeaders().get(HttpHeaders.USER_AGENT, String.class).orElse("");
  }

  @Post("/sign-out")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    SessionCookie.secret(request).ifPresent(credentials::endSession);
    return HttpResponse.seeOther(URI.create(HOME)).cookie(SessionCookie.cleared(request));
  }

  private MutableHttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, SignInPage model) {
    return renderer
        .page(status, "sign-in", pages.page(request, "sign-in"), model)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** Only a page of this service: no other site may be reached by way of our sign-in. */
  private static String own(@Nullable String to) {
    return to != null
            && to.startsWith(HOME)
            && !to.startsWith("//")
            && to.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')
        ? to
        : HOME;
  }
}
