package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.access.Costly;
import org.hexapla.access.Role;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingKind;
import org.hexapla.check.FindingView;
import org.hexapla.check.SarifReport;
import org.hexapla.check.file.AnnotatedWord;
import org.hexapla.check.file.DraftFileResult;
import org.hexapla.check.file.DraftFiles;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that come as files: what is wrong in them, and for Word the same file with a comment at
 * each finding. The draft is the part {@code file} of a form, what it translates the part {@code
 * source}.
 */
@Controller("/api/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftController {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String[] NAMES = {
    "lang", "source-lang", "year", "kinds", "format", "document"
  };
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2100;

  private final DraftFiles files;
  private final DraftChecker checker;

  DraftController(DraftFiles files, DraftChecker checker) {
    this.files = files;
    this.checker = checker;
  }

  /**
   * The findings in a file.
   *
   * @param file as the caller named it
   * @param text the words of the file, a paragraph or a unit a line; the findings count in it
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record FileAnswer(
      String file, String language, String text, int count, List<FindingView> findings) {}

  /** A draft that was read and checked. */
  private record Checked(Draft draft, List<Finding> findings) {}

  @Costly
  @Post("/file")
  @Secured(Role.Label.READER)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> check(
      HttpRequest<?> request,
      @Part("file") CompletedFileUpload file,
      @Nullable @Part("source") CompletedFileUpload source)
      throws IOException {
    Parameters parameters = Parameters.of(request, NAMES);
    try (UploadedFile draft = UploadedFile.of(file);
        UploadedFile original = UploadedFile.of(source)) {
      Checked checked = checked(parameters, draft, original);
      if (parameters.text("format").filter("sarif"::equals).isPresent()) {
        Map<String, Object> log =
            SarifReport.of(checked.findings(), checked.draft(), file.getFilename());
        return HttpResponse.ok(log);
      }
      return HttpResponse.ok(
          new FileAnswer(
              file.getFilename(),
              checked.draft().language().code(),
              checked.draft().text(),
              checked.findings().size(),
              checked.findings().stream()
                  .map(finding -> FindingView.of(finding, checked.draft()))
                  .toList()));
    }
  }

  @Costly
  @Post("/annotated")
  @Secured(Role.Label.READER)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<byte[]> annotate(
      HttpRequest<?> request,
      @Part("file") CompletedFileUpload file,
      @Nullable @Part("source") CompletedFileUpload source)
      throws IOException {
    Parameters parameters = Parameters.of(request, NAMES);
    try (UploadedFile draft = UploadedFile.of(file);
        UploadedFile original = UploadedFile.of(source)) {
      Checked checked = checked(parameters, draft, original);
      AnnotatedWord.Result result =
          AnnotatedWord.of(draft.path(), checked.findings(), checked.draft().language());
      if (result instanceof AnnotatedWord.Result.Annotated annotated) {
        return HttpResponse.ok(annotated.docx())
            .contentType(WORD)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft-checked.docx\"");
      }
      throw refused(((AnnotatedWord.Result.Refused) result).reason());
    }
  }

  private Checked checked(Parameters parameters, UploadedFile draft, UploadedFile original)
      throws IOException {
    @Nullable Language language = parameters.language("lang").orElse(null);
    @Nullable Language sourceLanguage = parameters.language("source-lang").orElse(null);
    DraftFileResult result =
        original.isPresent()
            ? files.readPair(draft.path(), language, original.path(), sourceLanguage)
            : files.read(draft.path(), language, sourceLanguage);
    if (result instanceof DraftFileResult.Refused refused) {
      throw refused(refused.reason());
    }
    Draft text =
        ((DraftFileResult.Read) result)
            .draft()
            .draft(year(parameters), kinds(parameters))
            .named(parameters.text("document").orElse(null));
    return new Checked(text, checker.check(text));
  }

  private static @Nullable Integer year(Parameters parameters) {
    return parameters.text("year").isPresent()
        ? parameters.integer("year", FIRST_YEAR, FIRST_YEAR, LAST_YEAR)
        : null;
  }

  private static Set<FindingKind> kinds(Parameters parameters) {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    Optional<String> named = parameters.text("kinds");
    for (String label : named.isPresent() ? named.get().split(",") : new String[0]) {
      kinds.add(
          FindingKind.of(label)
              .orElseThrow(
                  () -> ProblemException.badRequest("'kinds': there is no kind '" + label + "'")));
    }
    return kinds;
  }

  private static ProblemException refused(String reason) {
    return ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, "the file " + reason);
  }
}
