package org.hexapla.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Gives the equivalents that the glossary does not have one name each: whatever their forms, that
 * in which they stand most often, so that they can be counted.
 */
final class MarkNames {

  private final TextAnalyzer analyzer;
  private final Map<Language, Map<String, Map<String, Integer>>> formsByKey =
      new EnumMap<>(Language.class);

  MarkNames(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  List<Concordance.Line> unify(List<Concordance.Line> lines) {
    for (Concordance.Line line : lines) {
      line.counterparts()
          .forEach(
              (language, counterpart) ->
                  counterpart.marked().forEach(mark -> count(mark, language)));
    }
    return lines.stream().map(this::named).toList();
  }

  private void count(Concordance.Mark mark, Language language) {
    if (!mark.known()) {
      formsByKey
          .computeIfAbsent(language, l -> new HashMap<>())
          .computeIfAbsent(analyzer.key(mark.term(), language), key -> new TreeMap<>())
          .merge(mark.term(), 1, Integer::sum);
    }
  }

  private Concordance.Line named(Concordance.Line line) {
    Map<Language, Concordance.Counterpart> named = new EnumMap<>(Language.class);
    line.counterparts()
        .forEach(
            (language, counterpart) ->
                named.put(
                    language,
                    counterpart.withMarks(
                        counterpart.marked().stream()
                            .map(mark -> mark.known() ? mark : named(mark, language))
                            .toList())));
    return new Concordance.Line(line.citation(), line.date(), line.sentence(), line.match(), named);
  }

  private Concordance.Mark named(Concordance.Mark mark, Language language) {
    Map<String, Integer> forms =
        formsByKey
            .getOrDefault(language, Map.of())
            .getOrDefault(analyzer.key(mark.term(), language), Map.of());
    String most =
        forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(mark.term());
    return new Concordance.Mark(mark.span(), most, false);
  }
}
