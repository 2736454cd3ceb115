package org.hexapla.align;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.WordLists;

/** The months, from {@code months.txt}: with them dates tie two texts together. */
@Singleton
final class MonthTranslations implements KnownTranslations {

  private final TextAnalyzer analyzer;
  private final Map<List<Language>, Map<String, Set<String>>> byPair = new ConcurrentHashMap<>();

  MonthTranslations(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Map<String, Set<String>> between(Language source, Language target) {
    return byPair.computeIfAbsent(List.of(source, target), pair -> read(source, target));
  }

  private Map<String, Set<String>> read(Language source, Language target) {
    List<String> sources = WordLists.read(source, "months");
    List<String> targets = WordLists.read(target, "months");
    Map<String, Set<String>> translations = new HashMap<>();
    for (int month = 0; month < sources.size(); month++) {
      Set<String> names = keys(targets.get(month), target);
      keys(sources.get(month), source).forEach(name -> translations.put(name, names));
    }
    return translations;
  }

  private Set<String> keys(String names, Language language) {
    return Arrays.stream(names.split("\\|"))
        .map(name -> analyzer.key(name.strip(), language))
        .collect(Collectors.toUnmodifiableSet());
  }
}
