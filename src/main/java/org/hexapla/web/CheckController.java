package org.hexapla.web;

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
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.access.Costly;
import org.hexapla.access.Role;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingView;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.check.file.DraftFileResult;
import org.hexapla.check.file.DraftFiles;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The page on which a draft is checked. */
@Controller("/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {

  private final DraftChecker checker;
  private final DraftFiles files;
  private final Renderer renderer;
  private final Interface pages;

  CheckController(DraftChecker checker, DraftFiles files, Renderer renderer, Interface pages) {
    this.checker = checker;
    this.files = files;
    this.renderer = renderer;
    this.pages = pages;
  }

  /** The words of a file, or why they cannot be had. */
  @Serdeable
  record FileText(@Nullable String text, @Nullable String problem) {}

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    Page page = pages.page(request, "check");
    Language language = page.texts().language();
    return renderer.page("check", page, empty("", language, "", other(language), null));
  }

  @Costly
  @Post
  @Secured(Role.Label.READER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> check(HttpRequest<?> request, @Body String form) {
    Page page = pages.page(request, "check");
    Map<String, List<String>> values = FormFields.of(form);
    String text = lines(value(values, "text"));
    String source = lines(value(values, "source"));
    Language language = Language.of(value(values, "lang")).orElse(page.texts().language());
    Language from = Language.of(value(values, "source-lang")).orElse(other(language));
    String problem = problem(page, text, source, language, from);
    if (problem != null) {
      return renderer.page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "check",
          page,
          empty(text, language, source, from, problem));
    }
    String name = value(values, "document").strip();
    Draft draft = Draft.of(text, language).named(name.isEmpty() ? null : name);
    return renderer.page(
        "check", page, checked(source.isBlank() ? draft : draft.from(source, from), source, from));
  }

  /** The words of a file that was dropped. */
  @Costly
  @Post("/file")
  @Secured(Role.Label.READER)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  FileText file(
      HttpRequest<?> request, @Part("file") CompletedFileUpload file, @Part("lang") String lang)
      throws IOException {
    try (UploadedDraft draft = UploadedDraft.of(file)) {
      DraftFileResult result =
          files.read(draft.path(), Language.of(lang).orElse(Language.EN), null);
      return result instanceof DraftFileResult.Read read
          ? new FileText(read.draft().text(), null)
          : new FileText(null, ((DraftFileResult.Refused) result).reason());
    }
  }

  private static @Nullable String problem(
      Page page, String text, String source, Language language, Language from) {
    if (text.isBlank()) {
      return page.say("check.empty");
    }
    if (text.length() > CheckPage.LONGEST || source.length() > CheckPage.LONGEST) {
      return page.say("check.toolong", CheckPage.LONGEST);
    }
    return !source.isBlank() && language == from ? page.say("check.samelanguage") : null;
  }

  private CheckPage checked(Draft draft, String source, Language from) {
    MarkedText marked = new MarkedText(draft.text());
    List<CheckPage.FindingLine> lines = new ArrayList<>();
    for (Finding finding : checker.check(draft)) {
      String id = "f" + lines.size();
      boolean free = marked.isFree(finding.note().span());
      if (free) {
        marked.mark(finding.note().span(), finding.note().level().label(), id);
      }
      FindingView view = FindingView.of(finding, draft);
      lines.add(
          new CheckPage.FindingLine(
              free ? id : "",
              view,
              IgnoredFindings.words(finding, draft),
              address(view, draft.language())));
    }
    return new CheckPage(
        draft.text(),
        draft.language(),
        source,
        from,
        draft.document() == null ? "" : draft.document(),
        marked.pieces(),
        lines,
        null);
  }

  private static @Nullable String address(FindingView view, Language language) {
    FindingView.ProofView proof = view.proof();
    String symbol = proof == null ? null : proof.symbol();
    String paragraph = proof == null ? null : proof.paragraph();
    return symbol == null || paragraph == null
        ? null
        : Links.place(new Symbol(symbol), language, new Locator(paragraph));
  }

  private static CheckPage empty(
      String text, Language language, String source, Language from, @Nullable String problem) {
    return new CheckPage(text, language, source, from, "", null, List.of(), problem);
  }

  private static Language other(Language language) {
    return language == Language.EN ? Language.FR : Language.EN;
  }

  private static String value(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of("")).get(0);
  }

  /** Browsers send the ends of lines as two characters. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
