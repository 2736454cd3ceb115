package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.access.Costly;
import org.hexapla.access.Role;
import org.hexapla.prepare.SheetExporter;
import org.hexapla.prepare.SheetMaker;
import org.hexapla.prepare.SheetOrder;
import org.hexapla.prepare.SheetPrint;
import org.hexapla.prepare.SheetQuery;
import org.hexapla.prepare.SheetRequest;
import org.hexapla.prepare.SheetResult;
import org.hexapla.prepare.SheetWriter;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The page on which an interpreter prepares a meeting, and the files that leave it. */
@Controller("/prepare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrepareController {

  /** Fields of a form; more than a sheet has lines. */
  private static final int MOST_FIELDS = SheetRequest.MOST_LINES + 100;

  private final SheetMaker maker;
  private final SheetExporter exporter;
  private final Renderer renderer;
  private final Interface pages;

  PrepareController(SheetMaker maker, SheetExporter exporter, Renderer renderer, Interface pages) {
    this.maker = maker;
    this.exporter = exporter;
    this.renderer = renderer;
    this.pages = pages;
  }

  /** A sheet, or why there is none. */
  private record Answer(SheetResult.@Nullable Refused refused, @Nullable SheetPrint print) {}

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    Page page = pages.page(request, "prepare");
    Map<String, List<String>> values = request.getParameters().asMap();
    SheetQuery query = new SheetQuery(values);
    Answer answer =
        query.namesDocuments() ? answer(query, page.texts().language()) : new Answer(null, null);
    return page(page, values, query, answer);
  }

  /** The lines that a person has ticked, in the order of the form. */
  @Costly
  @Post("/file")
  @Secured(Role.Label.READER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> file(HttpRequest<?> request, @Body String form) throws IOException {
    Page page = pages.page(request, "prepare");
    Map<String, List<String>> values = FormFields.of(form, MOST_FIELDS);
    SheetQuery query = new SheetQuery(values);
    Answer answer = answer(query, page.texts().language());
    Optional<SheetWriter> writer =
        exporter.writer(values.getOrDefault("format", List.of("")).get(0));
    SheetPrint print = answer.print();
    if (print == null || writer.isEmpty() || writer.get().refuses() != null) {
      return page(page, values, query, answer);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.get().write(print, bytes);
    return HttpResponse.ok(bytes.toByteArray())
        .contentType(new MediaType(writer.get().mediaType()))
        .header(
            "Content-Disposition",
            "attachment; filename=\"session-sheet." + writer.get().fileExtension() + "\"");
  }

  private Answer answer(SheetQuery query, Language reader) {
    if (query.read() instanceof SheetQuery.Reading.Understood asked) {
      return maker.make(asked.request()) instanceof SheetResult.Made made
          ? new Answer(null, new SheetPrint(made.sheet(), asked.order(), reader))
          : new Answer((SheetResult.Refused) maker.make(asked.request()), null);
    }
    return new Answer(((SheetQuery.Reading.Wrong) query.read()).refused(), null);
  }

  private HttpResponse<?> page(
      Page page, Map<String, List<String>> values, SheetQuery query, Answer answer) {
    SheetResult.Refused refused = answer.refused();
    PreparePage model =
        new PreparePage(
            fields(values, query),
            refused == null
                ? null
                : page.say("prepare.refused." + refused.reason().label(), refused.what()),
            answer.print(),
            exporter.ready().stream().map(SheetWriter::format).toList(),
            booth(values));
    HttpStatus status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return renderer.page(status, "prepare", page, model);
  }

  private static PreparePage.Fields fields(Map<String, List<String>> values, SheetQuery query) {
    List<Language> languages = query.languages();
    return new PreparePage.Fields(
        String.join(" ", values.getOrDefault("symbol", List.of())),
        first(values, "session"),
        first(values, "item"),
        first(values, "series"),
        languages.isEmpty() ? List.of(Language.EN, Language.FR) : languages,
        first(values, "lines"),
        SheetOrder.of(first(values, "order")).orElse(SheetOrder.IMPORTANCE));
  }

  private static String first(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of("")).get(0).strip();
  }

  private static String booth(Map<String, List<String>> values) {
    StringBuilder address = new StringBuilder("/booth?");
    for (String name : SheetQuery.NAMES.stream().sorted().toList()) {
      for (String value : values.getOrDefault(name, List.of())) {
        if (!value.isBlank() && !name.equals("keep")) {
          address.append(name).append('=').append(Links.encode(value)).append('&');
        }
      }
    }
    return address.substring(0, address.length() - 1);
  }
}
