package org.hexapla.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Series;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.jspecify.annotations.Nullable;

/** Selects ranked terms by a filter. */
final class TermSelection {

  private final Corpus corpus;
  private final TermFilter filter;

  /** The documents that answer session and item; null where all do. */
  private final @Nullable Set<Symbol> documents;

  /** The predecessors of the document whose news are asked for. */
  private final Set<Symbol> predecessors;

  TermSelection(Corpus corpus, SeriesFinder series, TermFilter filter) {
    this.corpus = corpus;
    this.filter = filter;
    documents =
        filter.session() == null && filter.agendaItem() == null ? null : answeringDocuments();
    Symbol newIn = filter.newIn();
    predecessors = newIn == null ? Set.of() : predecessors(newIn, series);
  }

  private Set<Symbol> answeringDocuments() {
    Set<Symbol> answering = new HashSet<>();
    corpus.forEach(
        document -> {
          if (document.versions().values().stream().anyMatch(this::answers)) {
            answering.add(document.symbol());
          }
        });
    return answering;
  }

  private boolean answers(Resolution text) {
    Integer session = filter.session();
    String item = filter.agendaItem();
    return (session == null || session.equals(text.session()))
        && (item == null
            || text.agendaItem() != null && plain(item).equals(plain(text.agendaItem())));
  }

  private static String plain(String item) {
    return item.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private Set<Symbol> predecessors(Symbol symbol, SeriesFinder series) {
    Set<Symbol> own = new HashSet<>(Set.of(symbol));
    corpus.forEach(
        document -> {
          if (document.symbol().equals(symbol)) {
            document.versions().values().forEach(text -> own.addAll(text.drafts()));
          }
        });
    LocalDate day = day(symbol, series);
    Set<Symbol> earlier = new HashSet<>();
    for (Series.Member member : series.series(symbol).members()) {
      boolean held = !member.texts().isEmpty();
      if (held && day != null && member.date() != null && member.date().isBefore(day)) {
        earlier.add(member.symbol());
      }
    }
    if (earlier.isEmpty() && day != null) {
      corpus.documents().stream()
          .filter(text -> text.date() != null && isBefore(text.date(), day))
          .forEach(text -> earlier.add(text.symbol()));
    }
    earlier.removeAll(own);
    return earlier;
  }

  private static @Nullable LocalDate day(Symbol symbol, SeriesFinder series) {
    return series.series(symbol).members().stream()
        .filter(member -> member.symbol().equals(symbol))
        .map(Series.Member::date)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean isBefore(DocumentDate date, LocalDate day) {
    return date.day() == null ? date.year() < day.getYear() : date.day().isBefore(day);
  }

  /** The terms that answer, in their order, each with the first place that does. */
  List<TermInventory.Selected> select(List<ScoredTerm> ranked) {
    List<TermInventory.Selected> selected = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      ScoredTerm term = ranked.get(i);
      Optional<Occurrence> place = firstPlace(term);
      if (place.isPresent()) {
        selected.add(new TermInventory.Selected(i + 1, term, place.get()));
      }
    }
    return selected;
  }

  private Optional<Occurrence> firstPlace(ScoredTerm term) {
    List<Occurrence> places = term.candidate().occurrences();
    if (filter.termClass() != null && filter.termClass() != term.candidate().termClass()) {
      return Optional.empty();
    }
    LocalDate since = filter.since();
    if (since != null
        && !places.stream().allMatch(one -> one.date() != null && !isBefore(one.date(), since))) {
      return Optional.empty();
    }
    if (places.stream().anyMatch(one -> predecessors.contains(one.citation().symbol()))) {
      return Optional.empty();
    }
    return places.stream().filter(this::isWanted).findFirst();
  }

  private boolean isWanted(Occurrence place) {
    Symbol symbol = place.citation().symbol();
    TermFilter.Years years = filter.years();
    return (filter.symbol() == null || filter.symbol().equals(symbol))
        && (filter.newIn() == null || filter.newIn().equals(symbol))
        && (documents == null || documents.contains(symbol))
        && (years == null || place.date() != null && years.has(place.date().year()));
  }
}
