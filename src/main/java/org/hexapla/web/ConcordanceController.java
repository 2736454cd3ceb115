package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Set;
import org.hexapla.access.Costly;
import org.hexapla.corpus.Citation;
import org.hexapla.search.Concordance;
import org.hexapla.search.EquivalentCount;
import org.hexapla.search.Years;
import org.hexapla.text.Language;
import org.hexapla.web.ConcordancePage.Line;

/** The page on which a phrase is seen in its sentences, in two languages. */
@Controller("/concordance")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConcordanceController {

  /** Places that are counted; the newest are shown. */
  private static final int COUNTED = 200;

  private static final int SHOWN = 50;

  private static final String MARK = "match";

  private final Concordance concordance;
  private final Renderer renderer;
  private final Interface pages;

  ConcordanceController(Concordance concordance, Renderer renderer, Interface pages) {
    this.concordance = concordance;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Costly
  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request) {
    Page page = pages.page(request, "concordance");
    String phrase = request.getParameters().getFirst("q").orElse("").strip();
    Language from = language(request, "from", page.texts().language());
    Language to = language(request, "to", from == Language.EN ? Language.FR : Language.EN);
    Years years = new Years(SearchFields.since(request), SearchFields.until(request));
    boolean findable = !phrase.isEmpty() && phrase.length() <= Concordance.LONGEST_PHRASE;
    List<Concordance.Line> found =
        findable ? concordance.find(phrase, from, Set.of(to), years, COUNTED) : List.of();
    List<EquivalentCount> counts = findable ? Concordance.count(found, to) : List.of();
    return renderer.page(
        "concordance",
        page,
        new ConcordancePage(
            phrase.length() > Concordance.LONGEST_PHRASE
                ? phrase.substring(0, Concordance.LONGEST_PHRASE)
                : phrase,
            from,
            to,
            years,
            found.stream().limit(SHOWN).map(line -> line(line, to)).toList(),
            ConcordancePage.Count.all(counts)));
  }

  private static Language language(HttpRequest<?> request, String name, Language otherwise) {
    return request.getParameters().getFirst(name).flatMap(Language::of).orElse(otherwise);
  }

  private static Line line(Concordance.Line line, Language to) {
    Citation citation = line.citation();
    MarkedText sentence = new MarkedText(line.sentence());
    sentence.mark(line.match(), null, MARK);
    Concordance.Counterpart counterpart = line.counterparts().get(to);
    MarkedText other = new MarkedText(counterpart == null ? "" : counterpart.text());
    if (counterpart != null) {
      counterpart.marked().forEach(mark -> other.mark(mark.span(), null, MARK));
    }
    return new Line(
        citation.symbol().value(),
        citation.symbol().isSample(),
        citation.locator().display(citation.language()),
        Links.place(citation.symbol(), citation.language(), citation.locator()),
        line.date() == null ? null : line.date().value(),
        sentence.pieces(),
        other.pieces());
  }
}
