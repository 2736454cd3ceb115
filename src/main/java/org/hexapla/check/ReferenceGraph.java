package org.hexapla.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.jspecify.annotations.Nullable;

/** The dates that the documents themselves give documents. Thread-safe; follows the corpus. */
final class ReferenceGraph {

  /** Mentions that must agree where the corpus does not have the document itself. */
  private static final int AGREEING_MENTIONS = 2;

  private final Corpus corpus;
  private volatile @Nullable State state;

  /**
   * A date.
   *
   * @param source the document that says so
   */
  record KnownDate(LocalDate date, Symbol source) {}

  private record State(long revision, Map<Symbol, KnownDate> dates) {}

  ReferenceGraph(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The date of a document, where it prints one itself or enough others agree on it. */
  Optional<KnownDate> date(Symbol symbol) {
    return Optional.ofNullable(current().dates().get(symbol));
  }

  private State current() {
    State known = state;
    if (known == null || known.revision() != corpus.revision()) {
      known = read();
      state = known;
    }
    return known;
  }

  private State read() {
    long revision = corpus.revision(); // first: a change meanwhile makes the state outdated
    Map<Symbol, Map<LocalDate, Integer>> mentioned = new HashMap<>();
    Map<Symbol, Symbol> sources = new HashMap<>();
    Map<Symbol, KnownDate> dates = new HashMap<>();
    corpus.forEach(
        document ->
            document
                .versions()
                .values()
                .forEach(
                    version -> {
                      ownDate(version)
                          .ifPresent(
                              day ->
                                  dates.put(
                                      version.symbol(), new KnownDate(day, version.symbol())));
                      count(version, mentioned, sources);
                    }));
    mentioned.forEach(
        (symbol, counts) -> {
          Map.Entry<LocalDate, Integer> most =
              counts.entrySet().stream()
                  .max(
                      Map.Entry.<LocalDate, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow();
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          if (most.getValue() >= AGREEING_MENTIONS && 2 * most.getValue() > all) {
            dates.putIfAbsent(
                symbol, new KnownDate(most.getKey(), sources.getOrDefault(symbol, symbol)));
          }
        });
    return new State(revision, dates);
  }

  private static Optional<LocalDate> ownDate(Resolution version) {
    DocumentDate date = version.date();
    return version.adopted() != null
        ? Optional.of(version.adopted())
        : Optional.ofNullable(date).map(DocumentDate::day);
  }

  private static void count(
      Resolution version,
      Map<Symbol, Map<LocalDate, Integer>> mentioned,
      Map<Symbol, Symbol> sources) {
    for (Reference reference : version.references()) {
      LocalDate date = reference.date();
      if (date != null) {
        mentioned
            .computeIfAbsent(reference.symbol(), symbol -> new HashMap<>())
            .merge(date, 1, Integer::sum);
        sources.putIfAbsent(reference.symbol(), version.symbol());
      }
    }
  }
}
