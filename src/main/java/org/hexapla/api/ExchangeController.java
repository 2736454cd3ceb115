package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.access.Role;
import org.hexapla.access.http.Caller;
import org.hexapla.exchange.ExportFilter;
import org.hexapla.exchange.ExportFilterReader;
import org.hexapla.exchange.ExportRequest;
import org.hexapla.exchange.ExportStream;
import org.hexapla.exchange.FormatException;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.exchange.GlossaryUpload;
import org.hexapla.exchange.ImportRequest;
import org.hexapla.exchange.ImportResult;
import org.hexapla.exchange.ImportRow;
import org.hexapla.exchange.Loss;
import org.jspecify.annotations.Nullable;

/** The glossary as a file: out in every format, and in. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExchangeController {

  /** Rows of a report; of more there is the number alone. */
  private static final int MOST_ROWS = 10_000;

  private final GlossaryExporter exporter;
  private final ExportStream exports;
  private final GlossaryUpload upload;

  ExchangeController(GlossaryExporter exporter, ExportStream exports, GlossaryUpload upload) {
    this.exporter = exporter;
    this.exports = exports;
    this.upload = upload;
  }

  /**
   * What became of an import.
   *
   * @param file as the caller named it
   * @param format it was read as; null where it was not read to its end
   * @param taken whether the new and changed entries are in the glossary now
   * @param refused why nothing was taken in though the file was read; null where all went well
   * @param counts how many entries met each outcome
   * @param otherLanguages how many terms were kept aside, by the file's own tag of the language
   * @param rows of every entry but those that stay as they are
   * @param rowsLeftOut how many more rows there are
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ImportAnswer(
      String file,
      @Nullable String format,
      boolean taken,
      @Nullable String refused,
      Map<String, Integer> counts,
      Map<String, Integer> otherLanguages,
      List<RowView> rows,
      int rowsLeftOut) {}

  /** What became of an entry; the entry is empty where there is none. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record RowView(long line, String outcome, String entry, String what) {}

  @Get("/export")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "format",
      required = true,
      description = "jsonl, tbx, tbx2, csv, xlsx, skos, omegat, multiterm, anki, tmx")
  @Parameter(in = ParameterIn.QUERY, name = "lang", description = "the code of a language")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "status",
      description = "preferred, admitted, proposed, deprecated, superseded")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "class",
      description = "the subject of the entry, or the class of the term")
  @Parameter(in = ParameterIn.QUERY, name = "symbol", description = "the symbol of a document")
  @Parameter(in = ParameterIn.QUERY, name = "session", description = "the number of a session")
  HttpResponse<?> export(HttpRequest<?> request) {
    Parameters parameters =
        Parameters.of(
            request,
            Stream.concat(Stream.of("format"), ExportFilterReader.NAMES.stream())
                .toArray(String[]::new));
    ExportRequest wanted = new ExportRequest(parameters.required("format"), filter(request));
    exporter
        .refusal(wanted)
        .ifPresent(
            reason -> {
              throw ProblemException.badRequest(reason);
            });
    GlossaryExporter.Format format = exporter.format(wanted.format()).orElseThrow();
    StreamedFile file =
        new StreamedFile(exports.open(wanted), new MediaType(format.mediaType()))
            .attach("hexapla-" + exporter.date() + "." + format.fileExtension());
    return HttpResponse.ok(file).header("Hexapla-Not-Carried", Loss.phrases(format.cannotCarry()));
  }

  /** The body is the file; its name, which says its form, is a parameter. */
  @Post("/import")
  @Secured(Role.Label.TERMINOLOGIST)
  @Consumes(MediaType.ALL)
  ImportAnswer take(HttpRequest<?> request, @Body InputStream content) throws IOException {
    Parameters parameters = Parameters.of(request, "file", "dry-run", "strict", "encoding");
    return take(parameters, parameters.required("file"), Caller.required(request).name(), content);
  }

  /** The file is the part {@code file} of a form. */
  @Post("/import")
  @Secured(Role.Label.TERMINOLOGIST)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  ImportAnswer takePart(HttpRequest<?> request, @Part("file") CompletedFileUpload file)
      throws IOException {
    Parameters parameters = Parameters.of(request, "dry-run", "strict", "encoding");
    try (InputStream content = file.getInputStream()) {
      return take(parameters, file.getFilename(), Caller.required(request).name(), content);
    }
  }

  private ImportAnswer take(Parameters parameters, String name, String who, InputStream content)
      throws IOException {
    boolean dryRun = parameters.flag("dry-run");
    boolean strict = parameters.flag("strict");
    @Nullable Charset encoding = parameters.text("encoding").map(this::charset).orElse(null);
    Rows rows = new Rows();
    ImportResult result =
        taken(name, content, file -> new ImportRequest(file, dryRun, strict, encoding, who), rows);
    if (result instanceof ImportResult.Refused refused) {
      if (rows.kept.isEmpty()) {
        throw ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, refused.reason());
      }
      return new ImportAnswer(
          name, null, false, refused.reason(), Map.of(), Map.of(), rows.kept, rows.leftOut);
    }
    ImportResult.Done done = (ImportResult.Done) result;
    Map<String, Integer> counts = new TreeMap<>();
    done.rows().forEach((outcome, count) -> counts.put(outcome.label(), count));
    return new ImportAnswer(
        name,
        done.format(),
        done.taken(),
        null,
        counts,
        done.otherLanguages(),
        rows.kept,
        rows.leftOut);
  }

  private ImportResult taken(
      String name, InputStream content, Function<Path, ImportRequest> request, Rows rows)
      throws IOException {
    try {
      return upload.take(name, content, request, rows);
    } catch (IOException e) {
      if (e.getCause() instanceof ContentLengthExceededException) {
        throw ProblemException.of(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "the glossary is larger than the service takes; 'import-glossary' takes any");
      }
      throw e;
    }
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw ProblemException.badRequest("'encoding' is the name of one, such as windows-1256");
    }
  }

  private static ExportFilter filter(HttpRequest<?> request) {
    try {
      return ExportFilterReader.read(request.getParameters().asMap());
    } catch (FormatException e) {
      throw ProblemException.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /** The rows of a report, as many as an answer holds. */
  private static final class Rows implements Consumer<ImportRow> {
    private final List<RowView> kept = new ArrayList<>();
    private int leftOut;

    @Override
    public void accept(ImportRow row) {
      if (row.outcome() == ImportRow.Outcome.UNCHANGED) {
        return;
      }
      if (kept.size() < MOST_ROWS) {
        kept.add(new RowView(row.line(), row.outcome().label(), row.conceptId(), row.what()));
      } else {
        leftOut++;
      }
    }
  }
}
