package org.hexapla.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.hexapla.web.SearchPage.HitLine;

/** The search page, and its answers alone for who types. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {

  private static final int HITS = 30;

  private final Glossary glossary;
  private final GlossarySearch search;
  private final List<String> formats;
  private final Renderer renderer;
  private final Interface pages;

  SearchController(
      Glossary glossary,
      GlossarySearch search,
      GlossaryExporter exporter,
      Renderer renderer,
      Interface pages) {
    // A memory holds paragraphs and no entries; a glossary of two languages needs to know which.
    this.formats =
        exporter.formats().stream()
            .map(GlossaryExporter.Format::name)
            .filter(name -> !List.of("tmx", "omegat").contains(name))
            .toList();
    this.glossary = glossary;
    this.search = search;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    return renderer.page(
        "search",
        pages.page(request, "search"),
        model(query(request), SearchFields.of(request), Interface.shown(request)));
  }

  /** The list alone; the browser's address follows what is typed. */
  @Get(value = "/hits", produces = MediaType.TEXT_HTML)
  HttpResponse<?> hits(HttpRequest<?> request) {
    return answers(
        pages.page(request, "search"),
        query(request),
        SearchFields.of(request),
        Interface.shown(request));
  }

  MutableHttpResponse<?> answers(
      Page page, String query, SearchFields fields, List<Language> shown) {
    return renderer
        .page("hits", page, model(query, fields, shown))
        .header(HttpHeaders.CONTENT_LOCATION, query.isEmpty() ? "/" : fields.address(query));
  }

  private static String query(HttpRequest<?> request) {
    String query = request.getParameters().getFirst("q").orElse("").strip();
    // Cut behind what can be searched, so that the page does not carry it all.
    return query.length() > GlossarySearch.LONGEST_QUERY
        ? query.substring(0, GlossarySearch.LONGEST_QUERY + 1)
        : query;
  }

  private SearchPage model(String query, SearchFields fields, List<Language> shown) {
    boolean tooLong = query.length() > GlossarySearch.LONGEST_QUERY;
    List<GlossarySearch.Suggestion> hits =
        query.isEmpty() || tooLong ? List.of() : search.suggest(query, fields.filter(), HITS);
    return new SearchPage(
        query,
        tooLong,
        glossary.size(),
        hits.stream().map(hit -> line(hit, shown)).toList(),
        shown,
        formats,
        fields,
        GlossarySearch.meant(hits));
  }

  private static HitLine line(GlossarySearch.Suggestion hit, List<Language> shown) {
    return new HitLine(
        Links.concept(hit.conceptId()),
        hit.conceptId(),
        hit.subject(),
        hit.match().label(),
        hit.language(),
        hit.term(),
        hit.status(),
        TermTag.all(hit).stream()
            .filter(tag -> shown.contains(tag.language()) || tag.language() == hit.language())
            .toList());
  }
}
