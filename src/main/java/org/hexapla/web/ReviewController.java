package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.text.Language;
import org.hexapla.web.ReviewPage.Filter;
import org.hexapla.web.ReviewPage.Said;
import org.jspecify.annotations.Nullable;

/**
 * The page on which terminologists decide. Every decision is a form of its own and leads back to
 * the page, so that the back button and a second tab do no harm: what is outdated is told.
 */
@Controller("/review")
@Secured(Role.Label.TERMINOLOGIST)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {

  /** Stands between the id and the version of an entry; no id has it. */
  private static final char VERSION = '@';

  private final Decisions decisions;
  private final ReviewPages review;
  private final Renderer renderer;
  private final Interface pages;

  ReviewController(Decisions decisions, ReviewPages review, Renderer renderer, Interface pages) {
    this.decisions = decisions;
    this.review = review;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    Page page = pages.page(request, "review");
    Map<String, List<String>> values = request.getParameters().asMap();
    String outcome = value(values, "said");
    Said said =
        page.texts().find("review.said." + outcome).isEmpty()
            ? null
            : new Said(
                outcome,
                value(values, "about"),
                value(values, "detail"),
                values.getOrDefault("done", List.of()).stream().limit(ReviewPages.CARDS).toList());
    return renderer.page(
        "review", page, review.page(filter(values), page.texts().language(), said));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(HttpRequest<?> request, @Body String form) {
    Map<String, List<String>> values = FormFields.of(form);
    String who = Caller.required(request).name();
    Decision decision = decision(values);
    List<String> entries = values.getOrDefault("entry", List.of());
    if (decision == null || entries.isEmpty()) {
      return back(values, new Said("nothing", "", "", List.of()));
    }
    List<Decisions.Request> wanted = new ArrayList<>();
    for (String entry : entries) {
      int at = entry.lastIndexOf(VERSION);
      boolean known = at > 0 && entry.substring(at + 1).matches("\\d{1,18}");
      wanted.add(
          new Decisions.Request(
              known ? entry.substring(0, at) : entry,
              known ? Long.valueOf(entry.substring(at + 1)) : null,
              decision,
              blankToNull(value(values, "reason"))));
    }
    return back(values, said(wanted, decisions.decideAll(wanted, who)));
  }

  /** The worst of what happened; what was done can be taken back. */
  private static Said said(List<Decisions.Request> wanted, List<DecisionResult> results) {
    boolean undone = wanted.get(0).decision() instanceof Decision.Undo;
    String outcome = undone ? "undone" : "done";
    String about = wanted.size() == 1 ? wanted.get(0).id() : "";
    String detail = "";
    List<String> done = new ArrayList<>();
    for (int i = results.size() - 1; i >= 0; i--) {
      DecisionResult result = results.get(i);
      String id = wanted.get(i).id();
      if (result instanceof DecisionResult.Outdated outdated) {
        outcome = "outdated";
        detail = outdated.inWords();
        about = id;
      } else if (result instanceof DecisionResult.Refused refused) {
        outcome = "refused";
        detail = refused.reason();
        about = id;
      } else if (result instanceof DecisionResult.Unknown) {
        outcome = "unknown";
        detail = "";
        about = id;
      } else if (!undone) {
        done.add(id);
      }
    }
    return new Said(outcome, about, detail, done);
  }

  private static @Nullable Decision decision(Map<String, List<String>> values) {
    String term = value(values, "term");
    Language language = Language.of(value(values, "term-lang")).orElse(null);
    return switch (value(values, "action")) {
      case "accept" -> new Decision.Accept();
      case "reject" -> new Decision.RejectAll();
      case "undo" -> new Decision.Undo();
      case "merge" ->
          value(values, "other").isBlank() ? null : new Decision.Merge(value(values, "other"));
      case "prefer" -> status(language, term, AdministrativeStatus.PREFERRED);
      case "admit" -> status(language, term, AdministrativeStatus.ADMITTED);
      case "reject-term" ->
          language == null || term.isBlank() ? null : new Decision.Reject(language, term);
      case "edit" ->
          language == null || term.isBlank() || value(values, "words").isBlank()
              ? null
              : new Decision.Edit(language, term, value(values, "words"));
      default -> null;
    };
  }

  private static @Nullable Decision status(
      @Nullable Language language, String term, AdministrativeStatus status) {
    return language == null || term.isBlank()
        ? null
        : new Decision.SetStatus(language, term, status, null);
  }

  private static HttpResponse<?> back(Map<String, List<String>> values, Said said) {
    return HttpResponse.seeOther(
        URI.create(
            filter(values).address()
                + "&said="
                + said.outcome()
                + "&about="
                + Links.encode(said.id())
                + "&detail="
                + Links.encode(said.detail())
                + said.done().stream()
                    .map(id -> "&done=" + Links.encode(id))
                    .collect(Collectors.joining())));
  }

  private static Filter filter(Map<String, List<String>> values) {
    String offset = value(values, "offset");
    return new Filter(
        Language.of(value(values, "lang")).orElse(null),
        value(values, "class"),
        value(values, "q"),
        offset.matches("\\d{1,7}") ? Integer.parseInt(offset) : 0);
  }

  private static String value(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of("")).get(0).strip();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
