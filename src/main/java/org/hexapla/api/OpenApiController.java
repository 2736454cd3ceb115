package org.hexapla.api;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Describes the interface to programs (OpenAPI 3); the description is made with the program. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@OpenAPIDefinition(
    info =
        @Info(
            title = OpenApiController.TITLE,
            version = OpenApiController.VERSION,
            description =
                "Terms of the United Nations in six languages with the paragraphs that prove them."
                    + " Failures are application/problem+json (RFC 9457); answers carry an ETag.",
            license = @License(name = "Apache-2.0")))
final class OpenApiController {

  static final String TITLE = "Hexapla";
  static final String VERSION = "1";

  /** Where the build puts it: named by title and version. */
  static final String RESOURCE = "classpath:META-INF/swagger/hexapla-1.yml";

  private final ResourceLoader resources;

  OpenApiController(ResourceLoader resources) {
    this.resources = resources;
  }

  @Hidden
  @Get(uri = "/openapi.yml", produces = "application/yaml")
  HttpResponse<String> description(HttpRequest<?> request) throws IOException {
    Parameters.of(request);
    InputStream found =
        resources
            .getResourceAsStream(RESOURCE)
            .orElseThrow(
                () -> ProblemException.notFound("this program was built without its description"));
    try (InputStream stream = found) {
      return HttpResponse.ok(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .contentType(new MediaType("application/yaml"));
    }
  }
}
