package org.hexapla.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.prepare.BoothMaker;
import org.hexapla.prepare.BoothSet;
import org.hexapla.prepare.SheetMaker;
import org.hexapla.prepare.SheetQuery;
import org.hexapla.prepare.SheetResult;
import org.hexapla.text.Language;

/** The booth: a page that, once opened, works without a network, and what it keeps. */
@Controller("/booth")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoothController {

  private static final String SCRIPT = "text/javascript;charset=utf-8";

  /** What the page loads; the worker keeps it, and a changed file is another worker. */
  private static final List<String> LOADED = List.of("booth.css", "booth.js", "hexapla.svg");

  private final SheetMaker sheets;
  private final BoothMaker booth;
  private final Renderer renderer;
  private final Interface pages;

  BoothController(SheetMaker sheets, BoothMaker booth, Renderer renderer, Interface pages) {
    this.sheets = sheets;
    this.booth = booth;
    this.renderer = renderer;
    this.pages = pages;
  }

  /** Why there is no set, in the language of the interface. */
  @Serdeable
  record BoothProblem(String message) {}

  /** What makes the page a program that can be installed. */
  @Serdeable
  record Manifest(
      String name,
      String short_name,
      String start_url,
      String scope,
      String display,
      String background_color,
      String theme_color,
      List<Icon> icons) {}

  /** A picture of the program. */
  @Serdeable
  record Icon(String src, String sizes, String type, String purpose) {}

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    return renderer.page("booth", pages.page(request, "booth"), BoothPage.INSTANCE);
  }

  /** The set that an address asks for: that of documents, else of the whole glossary. */
  @Get("/set")
  HttpResponse<?> set(HttpRequest<?> request) {
    SheetQuery query = new SheetQuery(request.getParameters().asMap());
    if (!query.namesDocuments()) {
      List<Language> languages = query.languages();
      return HttpResponse.ok(
          booth.ofGlossary(languages.isEmpty() ? List.of(Language.values()) : languages));
    }
    if (!(query.read() instanceof SheetQuery.Reading.Understood asked)) {
      return problem(request, ((SheetQuery.Reading.Wrong) query.read()).refused());
    }
    SheetResult result = sheets.make(asked.request());
    if (result instanceof SheetResult.Refused refused) {
      return problem(request, refused);
    }
    BoothSet set = booth.of(((SheetResult.Made) result).sheet());
    return HttpResponse.ok(set);
  }

  private HttpResponse<BoothProblem> problem(HttpRequest<?> request, SheetResult.Refused refused) {
    String words =
        pages
            .page(request, "booth")
            .say("prepare.refused." + refused.reason().label(), refused.what());
    return HttpResponse.<BoothProblem>status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(new BoothProblem(words));
  }

  /** What keeps the page for times without a network. */
  @Get("/worker.js")
  @Produces(SCRIPT)
  HttpResponse<String> worker() {
    StringBuilder kept = new StringBuilder("'/booth', '/booth/manifest.webmanifest'");
    LOADED.forEach(name -> kept.append(", '").append(Assets.address(name)).append('\''));
    return HttpResponse.ok("const KEPT = [" + kept + "];\n" + Assets.text("booth-worker.js"))
        .header("Service-Worker-Allowed", "/booth")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  @Get("/manifest.webmanifest")
  Manifest manifest() {
    return new Manifest(
        "Hexapla",
        "Hexapla",
        "/booth",
        "/booth",
        "standalone",
        "#14181b",
        "#14506b",
        List.of(new Icon(Assets.address("hexapla.svg"), "any", "image/svg+xml", "any maskable")));
  }
}
