package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.exchange.GlossaryUpload;
import org.hexapla.exchange.ImportRequest;
import org.hexapla.exchange.ImportResult;
import org.hexapla.exchange.ImportRow;
import org.hexapla.exchange.Loss;
import org.jspecify.annotations.Nullable;

/** The page on which the glossary leaves and comes in; it leaves by way of the API. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExchangeController {

  /** Rows of a report that a page shows. */
  private static final int MOST_ROWS = 500;

  private final GlossaryExporter exporter;
  private final GlossaryUpload upload;
  private final Renderer renderer;
  private final Interface pages;

  ExchangeController(
      GlossaryExporter exporter, GlossaryUpload upload, Renderer renderer, Interface pages) {
    this.exporter = exporter;
    this.upload = upload;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(value = "/exchange", produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    List<ExchangePage.FormatLine> formats =
        exporter.formats().stream()
            .map(
                format ->
                    new ExchangePage.FormatLine(
                        format.name(),
                        format.fileExtension(),
                        format.cannotCarry().stream().sorted().map(Loss::key).toList()))
            .toList();
    return renderer.page("exchange", pages.page(request, "exchange"), new ExchangePage(formats));
  }

  /** A tick that is not set is not sent. */
  @Post("/import")
  @Secured(Role.Label.TERMINOLOGIST)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> take(
      HttpRequest<?> request,
      @Part("file") CompletedFileUpload file,
      @Part("dry-run") @Nullable String dryRun,
      @Part("strict") @Nullable String strict)
      throws IOException {
    String who = Caller.required(request).name();
    Rows rows = new Rows();
    ImportResult result;
    try (InputStream content = file.getInputStream()) {
      result =
          upload.take(
              file.getFilename(),
              content,
              copy -> new ImportRequest(copy, dryRun != null, strict != null, null, who),
              rows);
    }
    ImportedPage model = model(file.getFilename(), result, rows);
    HttpStatus status = model.refused() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return renderer.page(status, "imported", pages.page(request, "exchange"), model);
  }

  private static ImportedPage model(String name, ImportResult result, Rows rows) {
    if (result instanceof ImportResult.Refused refused) {
      return new ImportedPage(
          name, refused.reason(), false, Map.of(), Map.of(), rows.kept, rows.leftOut);
    }
    ImportResult.Done done = (ImportResult.Done) result;
    Map<String, Integer> counts = new TreeMap<>();
    done.rows().forEach((outcome, count) -> counts.put(outcome.label(), count));
    return new ImportedPage(
        name, null, done.taken(), counts, done.otherLanguages(), rows.kept, rows.leftOut);
  }

  /** The rows of a report, as many as a page shows. */
  private static final class Rows implements Consumer<ImportRow> {
    private final List<ImportedPage.Row> kept = new ArrayList<>();
    private int leftOut;

    @Override
    public void accept(ImportRow row) {
      if (row.outcome() == ImportRow.Outcome.UNCHANGED) {
        return;
      }
      if (kept.size() == MOST_ROWS) {
        leftOut++;
        return;
      }
      String id = row.conceptId();
      kept.add(
          new ImportedPage.Row(
              row.line(),
              row.outcome().label(),
              id.isEmpty() ? null : Links.concept(id),
              row.what()));
    }
  }
}
