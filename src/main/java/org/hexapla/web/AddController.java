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
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.access.Role;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The page on which documents are brought, and how it goes with them. */
@Controller("/add")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AddController {

  /** How often it is looked whether there is something new. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Adding adding;
  private final Renderer renderer;
  private final Interface pages;

  AddController(Adding adding, Renderer renderer, Interface pages) {
    this.adding = adding;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  @Secured(Role.Label.CONTRIBUTOR)
  HttpResponse<?> form(HttpRequest<?> request) {
    Page page = pages.page(request, "documents");
    return renderer.page("add", page, form(page, null));
  }

  @Post
  @Secured(Role.Label.CONTRIBUTOR)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Part("files") Publisher<CompletedFileUpload> files,
      @Part("symbols") @Nullable String symbols,
      @Part("lang") @Nullable String lang)
      throws IOException {
    Page page = pages.page(request, "documents");
    Path folder = Files.createTempDirectory("hexapla-added-");
    for (CompletedFileUpload file : Flux.from(files).toIterable()) {
      keep(file, folder);
    }
    List<Symbol> wanted = new ArrayList<>();
    for (String word : (symbols == null ? "" : symbols).split("[\\s,;]+")) {
      Optional<Symbol> symbol = Symbol.of(word);
      if (symbol.isEmpty() && !word.isBlank()) {
        Adding.remove(folder);
        return refused(page, page.say("prepare.refused.no-symbol", word));
      }
      symbol.ifPresent(wanted::add);
    }
    String[] names = folder.toFile().list();
    if (wanted.isEmpty() && (names == null || names.length == 0)) {
      Adding.remove(folder);
      return refused(page, page.say("add.nothing"));
    }
    AddingJob job =
        adding.start(
            new Adding.Load(
                folder,
                wanted,
                EnumSet.allOf(Language.class),
                Language.of(lang == null ? "" : lang).orElse(null),
                page.may(Role.TERMINOLOGIST)),
            page.texts());
    return HttpResponse.seeOther(URI.create("/add/" + job.id()));
  }

  @Get(value = "/{id}", produces = MediaType.TEXT_HTML)
  @Secured(Role.Label.CONTRIBUTOR)
  HttpResponse<?> progress(HttpRequest<?> request, String id) {
    Page page = pages.page(request, "documents");
    return adding
        .find(id)
        .<HttpResponse<?>>map(
            job ->
                renderer.page(
                    "add",
                    page,
                    new AddPage(
                        job.id(), job.after(0), job.isDone(), null, page.may(Role.TERMINOLOGIST))))
        .orElseGet(
            () ->
                renderer.page(
                    HttpStatus.NOT_FOUND,
                    "problem",
                    page,
                    new ProblemPage(page.say("add.unknown"), page.say("add.unknown.advice"))));
  }

  /**
   * The lines behind {@code after} as they come, to the last; a browser that lost some asks again.
   */
  @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
  @Secured(Role.Label.CONTRIBUTOR)
  Publisher<Event<AddingLine>> events(HttpRequest<?> request, String id) {
    Optional<AddingJob> job = adding.find(id);
    if (job.isEmpty()) {
      return Flux.empty();
    }
    AtomicInteger told = new AtomicInteger(lastSeen(request));
    return Flux.interval(Duration.ZERO, PAUSE)
        .onBackpressureDrop()
        .concatMapIterable(tick -> job.get().after(told.get()))
        .doOnNext(line -> told.set(line.number()))
        .map(line -> Event.of(line).id(Integer.toString(line.number())))
        .takeUntil(event -> event.getData().kind().equals("done"));
  }

  private static int lastSeen(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findInt("Last-Event-ID")
        .orElseGet(() -> request.getParameters().get("after", Integer.class, 0));
  }

  private HttpResponse<?> refused(Page page, String problem) {
    return renderer.page(HttpStatus.UNPROCESSABLE_ENTITY, "add", page, form(page, problem));
  }

  private static AddPage form(Page page, @Nullable String problem) {
    return new AddPage(null, List.of(), false, problem, page.may(Role.TERMINOLOGIST));
  }

  private static void keep(CompletedFileUpload file, Path folder) throws IOException {
    Optional<String> name = UploadName.safe(file.getFilename());
    if (name.isEmpty()) {
      return; // a form without a file sends one without a name
    }
    try (InputStream content = file.getInputStream()) {
      Files.copy(
          content, folder.resolve(name.get()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
