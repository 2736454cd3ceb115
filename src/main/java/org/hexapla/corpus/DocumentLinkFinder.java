package org.hexapla.corpus;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.corpus.DocumentIndex.CitingPlace;
import org.hexapla.corpus.DocumentLinks.Link;
import org.hexapla.corpus.DocumentLinks.Place;

/** Answers what a document cites and by what it is cited. */
@Singleton
public final class DocumentLinkFinder {

  private final Corpus corpus;
  private final DocumentIndex index;

  public DocumentLinkFinder(Corpus corpus, DocumentIndex index) {
    this.corpus = corpus;
    this.index = index;
  }

  /** The links of a document, be it in the corpus or only mentioned there. */
  public DocumentLinks links(Symbol symbol) {
    List<DocumentSummary> texts = index.summaries(List.of(symbol));
    Map<Symbol, List<CitingPlace>> cited = new LinkedHashMap<>();
    for (DocumentSummary text : texts) {
      corpus.find(symbol, text.language()).ifPresent(document -> collect(document, cited));
    }
    Map<Symbol, List<CitingPlace>> citing = new LinkedHashMap<>();
    for (CitingPlace place : index.citing(symbol)) {
      citing.computeIfAbsent(place.symbol(), s -> new ArrayList<>()).add(place);
    }
    List<Link> citedBy = new ArrayList<>(links(citing));
    citedBy.sort(
        Comparator.comparing((Link link) -> Optional.ofNullable(link.date()).orElse(LocalDate.MAX))
            .thenComparing(Link::symbol));
    return new DocumentLinks(symbol, texts, links(cited), citedBy);
  }

  private static void collect(Resolution document, Map<Symbol, List<CitingPlace>> cited) {
    for (Reference reference : document.references()) {
      cited
          .computeIfAbsent(reference.symbol(), s -> new ArrayList<>())
          .add(new CitingPlace(document.symbol(), document.language(), reference));
    }
  }

  private List<Link> links(Map<Symbol, List<CitingPlace>> places) {
    Map<Symbol, List<DocumentSummary>> texts =
        index.summaries(places.keySet()).stream()
            .collect(Collectors.groupingBy(DocumentSummary::symbol));
    List<Link> links = new ArrayList<>();
    places.forEach(
        (symbol, found) -> {
          List<DocumentSummary> own = texts.getOrDefault(symbol, List.of());
          boolean mentioned = !found.get(0).symbol().equals(symbol);
          links.add(
              new Link(
                  symbol,
                  own,
                  ownDate(own)
                      .or(() -> mentioned ? mostNamed(found) : Optional.empty())
                      .orElse(null),
                  found.stream().map(DocumentLinkFinder::place).toList()));
        });
    return links;
  }

  private static Place place(CitingPlace found) {
    return new Place(
        found.language(),
        new Locator(found.reference().inParagraph()),
        found.reference().citedParagraph());
  }

  /** The day that the texts of a document print. */
  static Optional<LocalDate> ownDate(List<DocumentSummary> texts) {
    return texts.stream()
        .map(DocumentSummary::date)
        .filter(Objects::nonNull)
        .map(DocumentDate::day)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<LocalDate> mostNamed(List<CitingPlace> places) {
    Map<LocalDate, Long> counts =
        places.stream()
            .map(place -> place.reference().date())
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
