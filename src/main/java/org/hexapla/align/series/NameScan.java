package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.Occurrence;
import org.hexapla.text.Language;

/** Where the corpus has names that occur too seldom to be candidates. */
final class NameScan {

  private final UnitTexts reader;
  private final boolean spaced;

  NameScan(UnitTexts reader, boolean spaced) {
    this.reader = reader;
    this.spaced = spaced;
  }

  /**
   * The places of names, in the order of the corpus; a draft whose adopted text is there too is not
   * read.
   *
   * @param names by the keys of their units
   */
  Map<List<String>, List<Occurrence>> find(
      Corpus corpus, Language language, Collection<List<String>> names) {
    Map<List<String>, List<Occurrence>> found = new LinkedHashMap<>();
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (List<String> name : names) {
      if (found.putIfAbsent(name, new ArrayList<>()) == null) {
        byFirst.computeIfAbsent(name.get(0), f -> new ArrayList<>()).add(name);
      }
    }
    if (!found.isEmpty()) {
      corpus.forEach(
          document -> {
            Resolution text = document.versions().get(language);
            if (text != null && !isCountedElsewhere(corpus, document, language)) {
              reader.all(text).forEach(paragraph -> scan(paragraph, byFirst, found));
            }
          });
    }
    return found;
  }

  private static boolean isCountedElsewhere(
      Corpus corpus, ParallelResolution document, Language language) {
    return corpus
        .adoptedAs(document.symbol())
        .filter(adopted -> !adopted.equals(document.symbol()))
        .flatMap(adopted -> corpus.find(adopted, language))
        .isPresent();
  }

  private void scan(
      UnitText text,
      Map<String, List<List<String>>> byFirst,
      Map<List<String>, List<Occurrence>> found) {
    for (int start = 0; start < text.units().size(); start++) {
      for (List<String> name : byFirst.getOrDefault(text.units().get(start).key(), List.of())) {
        int end = end(text.units(), start, name);
        if (end > 0) {
          List<Occurrence> places = found.get(name);
          if (places != null) {
            places.add(
                new Occurrence(
                    text.citation(start, end), text.surface(start, end), text.document().date()));
          }
        }
      }
    }
  }

  /** Where a name that starts at a unit ends; words of grammar inside may be others. */
  private int end(List<Unit> units, int start, List<String> name) {
    int at = start;
    for (String key : name) {
      while (spaced && at < units.size() && units.get(at).isGrammar()) {
        at++;
      }
      if (at >= units.size() || !units.get(at).key().equals(key)) {
        return 0;
      }
      at++;
    }
    return at;
  }
}
