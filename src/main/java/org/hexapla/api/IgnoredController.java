package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Words on which checks no longer remark. */
@Controller("/api/check/ignored")
@ExecuteOn(TaskExecutors.BLOCKING)
final class IgnoredController {

  private static final int LONGEST_WORDS = 1_000;

  private final IgnoredFindings ignored;

  IgnoredController(IgnoredFindings ignored) {
    this.ignored = ignored;
  }

  /**
   * Words to ignore.
   *
   * @param kind label of a kind of finding; null for every kind
   * @param lang code of a language; null for every language
   * @param document the name under which a draft is checked; null for every draft
   */
  @Serdeable
  record IgnoreRequest(
      @Nullable String words,
      @Nullable String kind,
      @Nullable String lang,
      @Nullable String document) {}

  /** Words that are ignored. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record IgnoredView(
      String id,
      String words,
      @Nullable String kind,
      @Nullable String lang,
      @Nullable String document,
      String who,
      String since) {

    static IgnoredView of(IgnoredFindings.Ignored one) {
      FindingKind kind = one.kind();
      Language language = one.language();
      return new IgnoredView(
          one.id(),
          one.words(),
          kind == null ? null : kind.label(),
          language == null ? null : language.code(),
          one.document(),
          one.who(),
          one.since().toString());
    }
  }

  @Get
  List<IgnoredView> all() {
    return ignored.all().stream().map(IgnoredView::of).toList();
  }

  @Post
  @Secured(Role.Label.TERMINOLOGIST)
  IgnoredView add(HttpRequest<?> request, @Body IgnoreRequest wanted) {
    String words = wanted.words() == null ? "" : wanted.words().strip();
    if (words.isEmpty() || words.length() > LONGEST_WORDS) {
      throw ProblemException.badRequest("'words' has 1 to " + LONGEST_WORDS + " characters");
    }
    String document = wanted.document();
    return IgnoredView.of(
        ignored.add(
            kind(wanted.kind()),
            language(wanted.lang()),
            WellFormed.of(words),
            document == null || document.isBlank() ? null : document.strip(),
            Caller.required(request).name()));
  }

  @Delete("/{id}")
  @Secured(Role.Label.TERMINOLOGIST)
  @Status(HttpStatus.NO_CONTENT)
  void remove(String id) {
    if (!ignored.remove(id)) {
      throw ProblemException.of(HttpStatus.NOT_FOUND, "nothing is ignored under the id " + id);
    }
  }

  private static @Nullable FindingKind kind(@Nullable String label) {
    return label == null
        ? null
        : FindingKind.of(label)
            .orElseThrow(
                () -> ProblemException.badRequest("'kind': there is no kind '" + label + "'"));
  }

  private static @Nullable Language language(@Nullable String tag) {
    return tag == null
        ? null
        : Language.of(tag)
            .orElseThrow(
                () ->
                    ProblemException.badRequest(
                        "'lang' is one of: " + String.join(", ", Language.codes())));
  }
}
