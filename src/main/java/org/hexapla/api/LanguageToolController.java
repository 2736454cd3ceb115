package org.hexapla.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.access.Costly;
import org.hexapla.access.Role;

/**
 * The protocol of LanguageTool, so that editors which speak it check drafts with Hexapla. Pages of
 * any origin may ask: browser add-ons must, and cannot authenticate. That is said by a pattern, as
 * the framework denies a plain {@code *} to services on this machine. Nothing else of the service
 * is open to other pages.
 */
@Controller("/v2")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LanguageToolController {

  private final LanguageToolCheck check;
  private final ObjectMapper json;

  LanguageToolController(LanguageToolCheck check, ObjectMapper json) {
    this.check = check;
    this.json = json;
  }

  /** What the service is. */
  @Serdeable
  record Info(LanguageToolAnswer.Software software) {}

  /** What the service is and allows. */
  @Serdeable
  record ConfigurationInfo(
      LanguageToolAnswer.Software software,
      Parameter parameter,
      List<LanguageToolAnswer.Rule> rules) {}

  /**
   * What the service allows.
   *
   * @param maxTextLength UTF-16 units
   */
  @Serdeable
  record Parameter(int maxTextLength) {}

  /** Also at {@code //check}: LibreOffice adds {@code /check} to whatever its base address is. */
  @Costly
  @Secured(Role.Label.READER)
  @Post(uris = {"/check", "/{slash:/}check"})
  @Consumes(MediaType.ALL)
  HttpResponse<?> checkForm(@Body @Nullable byte[] body) {
    String form = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return answer(FormBody.parse(form));
  }

  @Get("/check")
  HttpResponse<?> checkQuery(HttpRequest<?> request) {
    Map<String, String> fields = new LinkedHashMap<>();
    request
        .getParameters()
        .forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
    return answer(fields);
  }

  private HttpResponse<?> answer(Map<String, String> fields) {
    String text = fields.getOrDefault("text", "");
    String data = fields.getOrDefault("data", "");
    boolean hasText = fields.containsKey("text");
    if (hasText && !data.isEmpty() && !text.isEmpty()) {
      throw ProblemException.badRequest("give either 'text' or 'data', not both");
    }
    if (!hasText && data.isEmpty()) {
      throw ProblemException.badRequest("'text' or 'data' is missing");
    }
    return HttpResponse.ok(
        check.answer(
            data.isEmpty() ? AnnotatedText.plain(text) : AnnotatedText.of(read(data)), fields));
  }

  private AnnotatedText.Data read(String data) {
    try {
      AnnotatedText.Data read = json.readValue(data, AnnotatedText.Data.class);
      if (read != null) {
        return read;
      }
    } catch (IOException e) {
      throw ProblemException.badRequest("'data' is not {\"annotation\":[…]}: " + firstLine(e));
    }
    throw ProblemException.badRequest("'data' is not {\"annotation\":[…]}");
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  @Get("/languages")
  List<CheckedLanguages.Offered> languages() {
    return CheckedLanguages.all();
  }

  @Get("/info")
  Info info() {
    return new Info(LanguageToolAnswer.Software.own());
  }

  @Get("/maxtextlength")
  @Produces(MediaType.ALL)
  HttpResponse<String> longestText() {
    return HttpResponse.ok(Integer.toString(LanguageToolCheck.LONGEST_TEXT))
        .contentType(MediaType.TEXT_PLAIN_TYPE);
  }

  @Get("/configinfo")
  ConfigurationInfo configuration() {
    return new ConfigurationInfo(
        LanguageToolAnswer.Software.own(),
        new Parameter(LanguageToolCheck.LONGEST_TEXT),
        LanguageToolRules.all());
  }

  /** As LanguageTool says it: one line of text. */
  @Error(exception = ProblemException.class)
  HttpResponse<String> refuse(ProblemException refused) {
    Problem problem = refused.problem();
    return HttpResponse.<String>status(HttpStatus.valueOf(problem.status()))
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .body("Error: " + problem.detail());
  }
}
