package org.hexapla.web;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.hexapla.access.AccountResult;
import org.hexapla.access.Accounts;
import org.hexapla.access.Role;
import org.hexapla.access.SignIn;
import org.hexapla.access.SignInResult;
import org.hexapla.access.http.Caller;
import org.hexapla.access.http.Origins;
import org.hexapla.access.http.SessionCookie;
import org.jspecify.annotations.Nullable;

/** The page of the one who is signed in. */
@Controller("/account")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {

  private final Accounts accounts;
  private final SignIn signIn;
  private final Renderer renderer;
  private final Interface pages;

  AccountController(Accounts accounts, SignIn signIn, Renderer renderer, Interface pages) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> account(HttpRequest<?> request) {
    return Caller.of(request).isEmpty()
        ? HttpResponse.unauthorized()
        : page(request, HttpStatus.OK, null);
  }

  /** Tells an open page whether the service answers and still knows who is there. */
  @Get(value = "/name", produces = MediaType.APPLICATION_JSON)
  @Secured(SecurityRule.IS_ANONYMOUS)
  SignedIn name(HttpRequest<?> request) {
    return new SignedIn(Caller.of(request).map(Caller::name).orElse(""));
  }

  /**
   * Who is signed in.
   *
   * @param name of the account; empty for nobody
   */
  @Serdeable
  record SignedIn(String name) {}

  /** Whoever is at the keyboard of somebody who is signed in must know the present password. */
  @Post("/password")
  @Secured(Role.Label.READER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> changePassword(HttpRequest<?> request, @Body Map<String, String> form) {
    if (Caller.of(request).isEmpty()) {
      return HttpResponse.unauthorized();
    }
    Texts texts = pages.page(request, "account").texts();
    String wanted = form.getOrDefault("new", "");
    if (!wanted.equals(form.getOrDefault("repeat", ""))) {
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, texts.say("account.differ"));
    }
    SignInResult proved = signIn(request, form.getOrDefault("current", ""));
    if (proved instanceof SignInResult.Wait wait) {
      return page(
          request, HttpStatus.TOO_MANY_REQUESTS, SignInController.waiting(texts, wait.pause()));
    }
    if (!(proved instanceof SignInResult.Admitted)) {
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, texts.say("account.wrong"));
    }
    String name = Caller.required(request).name();
    if (accounts.setPassword(name, wanted) instanceof AccountResult.Refused) {
      String weak = texts.say("account.weak", Accounts.SHORTEST_PASSWORD);
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, weak);
    }
    MutableHttpResponse<String> done = page(request, HttpStatus.OK, texts.say("account.changed"));
    return signIn(request, wanted) instanceof SignInResult.Admitted again
        ? done.cookie(SessionCookie.of(again.session().secret(), request))
        : done;
  }

  private SignInResult signIn(HttpRequest<?> request, String password) {
    return signIn.signIn(
        Caller.required(request).name(),
        password,
        Origins.address(request),
        SignInController.browser(request));
  }

  private MutableHttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, @Nullable String notice) {
    Caller caller = Caller.required(request);
    AccountPage model = new AccountPage(caller.name(), caller.role().label(), notice);
    return renderer
        .page(status, "account", pages.page(request, "account"), model)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
