package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.build.TermFilter;
import org.hexapla.build.TermInventory;
import org.hexapla.corpus.DocumentLinkFinder;
import org.hexapla.corpus.DocumentLinks;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Series;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.web.DocumentAside.Mention;
import org.hexapla.web.DocumentAside.NewTerm;
import org.jspecify.annotations.Nullable;

/**
 * What a document's page asks for when it is shown: references and series, and what is new in it,
 * which takes longer than the text.
 */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentAsideController {

  private static final int NEW_TERMS = 24;

  private final DocumentLinkFinder links;
  private final SeriesFinder series;
  private final TermInventory inventory;
  private final Renderer renderer;
  private final Interface pages;

  DocumentAsideController(
      DocumentLinkFinder links,
      SeriesFinder series,
      TermInventory inventory,
      Renderer renderer,
      Interface pages) {
    this.links = links;
    this.series = series;
    this.inventory = inventory;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(value = "/document-links", produces = MediaType.TEXT_HTML)
  HttpResponse<?> links(HttpRequest<?> request) {
    return of(
        request,
        "document-links",
        symbol -> {
          DocumentLinks found = links.links(symbol);
          Language reader = language(request);
          return new DocumentAside(
              symbol.value(),
              found.cites().stream().map(link -> mention(link, reader)).toList(),
              found.citedBy().stream().map(link -> mention(link, reader)).toList(),
              members(symbol, reader));
        });
  }

  @Get(value = "/document-new", produces = MediaType.TEXT_HTML)
  HttpResponse<?> newTerms(HttpRequest<?> request) {
    Language language = language(request);
    return of(
        request,
        "document-new",
        symbol ->
            new DocumentAside.NewTerms(
                symbol.value(),
                language,
                inventory
                    .select(language, new TermFilter(null, null, null, null, null, null, symbol))
                    .stream()
                    .limit(NEW_TERMS)
                    .map(selected -> newTerm(selected, language))
                    .toList()));
  }

  private HttpResponse<?> of(
      HttpRequest<?> request, String template, Function<Symbol, Object> model) {
    Page page = pages.page(request, "documents");
    Optional<Symbol> symbol =
        Symbol.of(request.getParameters().getFirst("symbol").orElse("").strip());
    return symbol.isEmpty()
        ? renderer.page(
            HttpStatus.NOT_FOUND,
            "problem",
            page,
            new ProblemPage(page.say("problem.document"), page.say("problem.document.advice")))
        : renderer.page(template, page, model.apply(symbol.get()));
  }

  private static Language language(HttpRequest<?> request) {
    return request.getParameters().getFirst("lang").flatMap(Language::of).orElse(Language.EN);
  }

  /** A line of one document only is no series. */
  private List<Mention> members(Symbol symbol, Language reader) {
    List<Series.Member> members = series.series(symbol).members();
    return members.size() < 2
        ? List.of()
        : members.stream()
            .map(
                member ->
                    mention(
                        member.symbol(),
                        member.texts(),
                        member.date() == null ? null : member.date().toString(),
                        reader,
                        member.symbol().equals(symbol)))
            .toList();
  }

  private static Mention mention(DocumentLinks.Link link, Language reader) {
    return mention(
        link.symbol(),
        link.texts(),
        link.date() == null ? null : link.date().toString(),
        reader,
        false);
  }

  private static Mention mention(
      Symbol symbol,
      List<DocumentSummary> texts,
      @Nullable String date,
      Language reader,
      boolean here) {
    Optional<DocumentSummary> text =
        Stream.of(reader, Language.EN)
            .flatMap(wanted -> texts.stream().filter(one -> one.language() == wanted))
            .findFirst()
            .or(() -> texts.stream().findFirst());
    return new Mention(
        symbol.value(),
        text.map(one -> Links.document(symbol, one.language())).orElse(null),
        text.map(DocumentSummary::title).orElse(null),
        text.map(DocumentSummary::language).orElse(reader),
        date,
        here);
  }

  private static NewTerm newTerm(TermInventory.Selected selected, Language reader) {
    return new NewTerm(
        selected.term().candidate().term(),
        Links.place(
            selected.place().citation().symbol(),
            selected.place().citation().language(),
            selected.place().citation().locator()),
        selected.place().citation().locator().display(reader));
  }
}
