package org.hexapla.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws pages from templates that were compiled with the program: none is compiled while it runs.
 */
@Singleton
final class Renderer {

  private static final MediaType HTML =
      new MediaType(MediaType.TEXT_HTML, Map.of("charset", StandardCharsets.UTF_8.name()));

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  MutableHttpResponse<String> page(String template, Page page, Object model) {
    return page(HttpStatus.OK, template, page, model);
  }

  MutableHttpResponse<String> page(HttpStatus status, String template, Page page, Object model) {
    StringOutput output = new StringOutput();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("page", page);
    parameters.put("model", model);
    templates.render(template + ".jte", parameters, output);
    return HttpResponse.<String>status(status).body(output.toString()).contentType(HTML);
  }
}
