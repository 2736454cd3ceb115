package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.access.Role;
import org.hexapla.build.BuildReport;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.glossary.Glossary.ProposalReport;

/** Builds the glossary anew from the documents, and answers when that is done. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BuildController {

  private final GlossaryBuilder builder;

  BuildController(GlossaryBuilder builder) {
    this.builder = builder;
  }

  /**
   * What a build did.
   *
   * @param documents all languages of one counted once
   * @param texts documents times their languages
   * @param terms candidates kept, by language code
   * @param entries how many proposals were added, changed, left as they were, dropped
   * @param milliseconds how long each step took, in the order in which they ran
   * @param warnings what a person should look at
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record BuildAnswer(
      int documents,
      int texts,
      Map<String, Integer> terms,
      Map<String, Integer> entries,
      Map<String, Long> milliseconds,
      List<String> warnings) {

    static BuildAnswer of(BuildReport report) {
      Map<String, Integer> terms = new LinkedHashMap<>();
      report.terms().forEach((language, count) -> terms.put(language.code(), count));
      ProposalReport proposals = report.entries();
      Map<String, Integer> entries = new LinkedHashMap<>();
      entries.put("added", proposals.added());
      entries.put("changed", proposals.changed());
      entries.put("unchanged", proposals.unchanged());
      entries.put("dropped", proposals.dropped());
      Map<String, Long> milliseconds = new LinkedHashMap<>();
      report.steps().forEach((step, taken) -> milliseconds.put(step, taken.toMillis()));
      return new BuildAnswer(
          report.documents(), report.texts(), terms, entries, milliseconds, report.warnings());
    }
  }

  @Post("/build")
  @Secured(Role.Label.TERMINOLOGIST)
  BuildAnswer build(HttpRequest<?> request) {
    Parameters.of(request);
    return BuildAnswer.of(builder.build(step -> {}));
  }
}
