package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.exchange.DecisionFile;
import org.hexapla.exchange.EntryView;
import org.hexapla.exchange.ExportStream;
import org.hexapla.exchange.FormatException;
import org.hexapla.exchange.WrittenDecision;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.DecisionResult.Unknown;
import org.hexapla.glossary.Decisions;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Lets people decide, in JSON. */
@Controller("/api")
@Secured(Role.Label.TERMINOLOGIST)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {

  /** Decisions in one request. */
  private static final int MOST = 1_000;

  private final Decisions decisions;
  private final ExportStream exports;

  DecisionController(Decisions decisions, ExportStream exports) {
    this.decisions = decisions;
    this.exports = exports;
  }

  /**
   * One decision on an entry.
   *
   * @param version of the entry on which it was made
   * @param reason why, or null
   */
  @Serdeable
  record OneDecision(
      @Nullable Long version, @Nullable String reason, @Nullable WrittenDecision decision) {}

  /** Many decisions; a reason of its own wins over that of all. */
  @Serdeable
  record ManyDecisions(
      @Nullable String who, @Nullable String reason, @Nullable List<ListedDecision> decisions) {}

  /** One of many decisions. */
  @Serdeable
  record ListedDecision(
      @Nullable String id,
      @Nullable Long version,
      @Nullable String reason,
      @Nullable WrittenDecision decision) {}

  /**
   * An entry made by hand.
   *
   * @param id its id, or null for one that its terms give it
   * @param terms at least one, each as for {@code add}
   */
  @Serdeable
  record NewConcept(
      @Nullable String reason,
      @Nullable String id,
      @Nullable String subjectField,
      @Nullable String note,
      @Nullable List<WrittenDecision> terms) {}

  /** The entry after a decision, and the other entries that it made or changed. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record DecidedAnswer(EntryView entry, List<String> others) {}

  /** What became of many decisions, in their order. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ManyAnswer(long done, long notDone, List<DecisionOutcome> outcomes) {}

  @Post("/concepts/{id:.+}/decisions")
  HttpResponse<?> decide(HttpRequest<?> request, String id, @Body OneDecision body) {
    Parameters.of(request);
    String who = Caller.required(request).name();
    Long version = required("version", body.version());
    Decision decision = read("decision", body.decision());
    return answer(decisions.decide(id, version, decision, who, body.reason()), HttpStatus.OK);
  }

  @Post("/decisions")
  ManyAnswer decideAll(HttpRequest<?> request, @Body ManyDecisions body) {
    Parameters.of(request);
    String who = Caller.required(request).name();
    List<ListedDecision> listed = required("decisions", body.decisions());
    if (listed.size() > MOST) {
      throw ProblemException.badRequest(
          listed.size() + " decisions in one request; at most " + MOST);
    }
    List<Decisions.Request> wanted = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      ListedDecision one = listed.get(i);
      String place = "decisions[" + i + "].";
      wanted.add(
          new Decisions.Request(
              required(place + "id", one.id()),
              required(place + "version", one.version()),
              read(place + "decision", one.decision()),
              one.reason() == null ? body.reason() : one.reason()));
    }
    List<DecisionResult> results = decisions.decideAll(wanted, who);
    List<DecisionOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      outcomes.add(DecisionOutcome.of(wanted.get(i).id(), results.get(i)));
    }
    long done = results.stream().filter(Done.class::isInstance).count();
    return new ManyAnswer(done, results.size() - done, outcomes);
  }

  /** All that people decided, in the columns of {@code decisions.csv}. */
  @Get("/decisions")
  @Produces("text/csv")
  HttpResponse<StreamedFile> decided(HttpRequest<?> request) {
    Parameters.of(request);
    return HttpResponse.ok(
        new StreamedFile(exports.openDecisions(), new MediaType("text/csv; charset=utf-8"))
            .attach(DecisionFile.NAME));
  }

  @Post("/concepts")
  HttpResponse<?> create(HttpRequest<?> request, @Body NewConcept body) {
    Parameters.of(request);
    String who = Caller.required(request).name();
    List<Decision.Add> terms = new ArrayList<>();
    for (WrittenDecision term : required("terms", body.terms())) {
      try {
        terms.add(term.add());
      } catch (FormatException e) {
        throw ProblemException.badRequest(
            "terms[" + terms.size() + "]: " + String.valueOf(e.getMessage()));
      }
    }
    return answer(
        decisions.create(
            new Decisions.NewEntry(body.id(), body.subjectField(), body.note(), terms),
            who,
            body.reason()),
        HttpStatus.CREATED);
  }

  private static HttpResponse<?> answer(DecisionResult result, HttpStatus success) {
    if (result instanceof Done done) {
      return HttpResponse.status(success)
          .body(new DecidedAnswer(EntryView.current(done.entry(), Language.EN), done.others()));
    }
    if (result instanceof Outdated outdated) {
      return OutdatedProblem.answer(outdated);
    }
    throw result instanceof Unknown unknown
        ? ProblemException.notFound(DecisionOutcome.detail(unknown))
        : ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, ((Refused) result).reason());
  }

  private static Decision read(String place, @Nullable WrittenDecision written) {
    try {
      return required(place, written).read();
    } catch (FormatException e) {
      throw ProblemException.badRequest(place + ": " + e.getMessage());
    }
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw ProblemException.badRequest("'" + name + "' is missing");
    }
    return value;
  }
}
