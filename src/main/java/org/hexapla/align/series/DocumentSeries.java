package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Which documents follow which: an organ takes the same matter up again, under the same title but
 * for a name that may have changed.
 */
final class DocumentSeries {

  /** Of the words of two titles, the share that must be common (Dice). */
  private static final double ALIKE = 0.7;

  /** A document that is less like the best predecessor than this is passed over for a later one. */
  private static final double AS_GOOD = 0.1;

  private final UnitTexts reader;

  DocumentSeries(UnitTexts reader) {
    this.reader = reader;
  }

  /** A document and the one before it in its series. */
  record Step(Resolution earlier, Resolution later) {}

  private record Titled(DocumentSummary document, int year, String day, Set<String> words) {}

  /** Every document with the one before it, in the order of their dates. */
  List<Step> steps(Corpus corpus, Language language) {
    List<Titled> documents = titled(corpus, language);
    Map<String, List<Integer>> byWord = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Titled later = documents.get(i);
      predecessor(later, documents, byWord)
          .ifPresent(
              earlier ->
                  resolution(corpus, earlier)
                      .ifPresent(
                          one ->
                              resolution(corpus, later)
                                  .ifPresent(other -> steps.add(new Step(one, other)))));
      for (String word : later.words()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    return steps;
  }

  private List<Titled> titled(Corpus corpus, Language language) {
    List<Titled> documents = new ArrayList<>();
    for (DocumentSummary summary : corpus.documents()) {
      if (summary.language() == language
          && summary.title() != null
          && summary.date() != null
          && !isCountedElsewhere(corpus, summary.symbol(), language)) {
        Set<String> words = new HashSet<>();
        List<Unit> units = reader.units(summary.title());
        for (int i = 0; i < units.size(); i++) {
          if (units.get(i).isWord()) {
            words.add(units.get(i).key());
          }
        }
        String day = summary.date().day() == null ? "" : summary.date().day().toString();
        documents.add(new Titled(summary, summary.date().year(), day, words));
      }
    }
    documents.sort(
        Comparator.comparingInt(Titled::year)
            .thenComparing(Titled::day)
            .thenComparing(titled -> titled.document().symbol()));
    return documents;
  }

  private static boolean isCountedElsewhere(Corpus corpus, Symbol symbol, Language language) {
    return corpus
        .adoptedAs(symbol)
        .filter(adopted -> !adopted.equals(symbol))
        .flatMap(adopted -> corpus.find(adopted, language))
        .isPresent();
  }

  private static Optional<Titled> predecessor(
      Titled later, List<Titled> documents, Map<String, List<Integer>> byWord) {
    Map<Integer, Integer> common = new HashMap<>();
    for (String word : later.words()) {
      byWord.getOrDefault(word, List.of()).forEach(one -> common.merge(one, 1, Integer::sum));
    }
    Map<Integer, Double> alike = new HashMap<>();
    common.forEach(
        (one, shared) -> {
          Titled earlier = documents.get(one);
          double dice = 2.0 * shared / (earlier.words().size() + later.words().size());
          if (dice >= ALIKE && earlier.year() < later.year()) {
            alike.put(one, dice);
          }
        });
    double best = alike.values().stream().mapToDouble(d -> d).max().orElse(0);
    return alike.entrySet().stream()
        .filter(one -> one.getValue() >= best - AS_GOOD)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder())
        .map(documents::get);
  }

  private static Optional<Resolution> resolution(Corpus corpus, Titled titled) {
    return corpus.find(titled.document().symbol(), titled.document().language());
  }
}
