package org.hexapla.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.exchange.EntryView;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.text.Language;

/**
 * Somebody changed the entry after the version that a decision was made on: a {@link Problem} with
 * what one needs to decide again.
 *
 * @param current the entry as it is now
 * @param since what was changed since, newest first
 */
@Serdeable
record OutdatedProblem(
    String type,
    String title,
    int status,
    String detail,
    EntryView current,
    List<ChangeView> since) {

  static HttpResponse<?> answer(Outdated outdated) {
    return HttpResponse.status(HttpStatus.CONFLICT)
        .contentType(Problem.MEDIA_TYPE)
        .body(
            new OutdatedProblem(
                "about:blank",
                HttpStatus.CONFLICT.getReason(),
                HttpStatus.CONFLICT.getCode(),
                outdated.inWords(),
                EntryView.current(outdated.current(), Language.EN),
                outdated.since().stream().map(ChangeView::of).toList()));
  }
}
