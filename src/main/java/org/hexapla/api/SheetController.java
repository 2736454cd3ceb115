package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.hexapla.access.Costly;
import org.hexapla.prepare.SheetExporter;
import org.hexapla.prepare.SheetMaker;
import org.hexapla.prepare.SheetPrint;
import org.hexapla.prepare.SheetQuery;
import org.hexapla.prepare.SheetResult;
import org.hexapla.prepare.SheetView;
import org.hexapla.prepare.SheetWriter;

/** Session sheets for interpreters: as JSON, or as a file in any of their formats. */
@Controller("/api/sheet")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SheetController {

  private static final String JSON = "json";

  private final SheetMaker maker;
  private final SheetExporter exporter;

  SheetController(SheetMaker maker, SheetExporter exporter) {
    this.maker = maker;
    this.exporter = exporter;
  }

  @Costly
  @Get
  HttpResponse<?> sheet(HttpRequest<?> request) throws IOException {
    for (String name : request.getParameters().names()) {
      if (!name.equals("format") && !SheetQuery.NAMES.contains(name)) {
        throw ProblemException.badRequest(
            "unknown parameter '"
                + name
                + "'; known are: format, "
                + String.join(", ", SheetQuery.NAMES.stream().sorted().toList()));
      }
    }
    String format = request.getParameters().getFirst("format").orElse(JSON);
    SheetPrint print = print(new SheetQuery(request.getParameters().asMap()));
    return format.equals(JSON) ? HttpResponse.ok(SheetView.of(print)) : file(format, print);
  }

  private SheetPrint print(SheetQuery query) {
    if (query.read() instanceof SheetQuery.Reading.Understood asked) {
      SheetResult result = maker.make(asked.request());
      if (result instanceof SheetResult.Made made) {
        return new SheetPrint(made.sheet(), asked.order(), made.sheet().languages().get(0));
      }
      throw ProblemException.of(HttpStatus.NOT_FOUND, ((SheetResult.Refused) result).message());
    }
    SheetQuery.Reading.Wrong wrong = (SheetQuery.Reading.Wrong) query.read();
    throw ProblemException.badRequest(wrong.refused().message());
  }

  private HttpResponse<?> file(String format, SheetPrint print) throws IOException {
    SheetWriter writer =
        exporter
            .writer(format)
            .orElseThrow(
                () ->
                    ProblemException.badRequest(
                        "'format' is one of: "
                            + String.join(
                                ", ",
                                Stream.concat(
                                        Stream.of(JSON),
                                        exporter.writers().stream().map(SheetWriter::format))
                                    .toList())));
    String refusal = writer.refuses();
    if (refusal != null) {
      throw ProblemException.of(HttpStatus.SERVICE_UNAVAILABLE, refusal);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(print, bytes);
    return HttpResponse.ok(bytes.toByteArray())
        .contentType(new MediaType(writer.mediaType()))
        .header(
            "Content-Disposition",
            "attachment; filename=\"session-sheet." + writer.fileExtension() + "\"");
  }
}
