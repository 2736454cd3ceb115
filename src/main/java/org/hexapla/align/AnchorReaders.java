package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * The anchor readers of all pairs of languages; when what is known has changed, the next one comes.
 */
@Singleton
final class AnchorReaders {

  private final TextAnalyzer analyzer;
  private final List<KnownTranslations> known;
  private final Map<List<Language>, Kept> readers = new ConcurrentHashMap<>();

  @Inject
  AnchorReaders(TextAnalyzer analyzer, List<KnownTranslations> known) {
    this.analyzer = analyzer;
    this.known = List.copyOf(known);
  }

  /** Readers that know nothing but what stands in the texts and in the word lists. */
  static AnchorReaders standard() {
    TextAnalyzer analyzer = TextAnalyzer.standard();
    return new AnchorReaders(analyzer, List.of(new MonthTranslations(analyzer)));
  }

  private record Kept(List<Map<String, Set<String>>> known, AnchorReader reader) {}

  /** Reads the texts of a language so as another can answer them. */
  AnchorReader between(Language language, Language other) {
    Kept last = readers.get(List.of(language, other));
    if (last != null && isSame(last.known(), known(language, other))) {
      return last.reader(); // nearly always, and many ask at once
    }
    return readers
        .compute(
            List.of(language, other),
            (pair, kept) -> {
              // asked again: whoever waited would else bring back what was known before
              List<Map<String, Set<String>>> now = known(language, other);
              if (kept == null) {
                return new Kept(now, new AnchorReader(analyzer, language, other, now));
              }
              return isSame(kept.known(), now) ? kept : new Kept(now, kept.reader().next(now));
            })
        .reader();
  }

  private List<Map<String, Set<String>>> known(Language language, Language other) {
    return known.stream().map(each -> each.between(language, other)).toList();
  }

  private static boolean isSame(
      List<Map<String, Set<String>>> first, List<Map<String, Set<String>>> second) {
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i) != second.get(i)) {
        return false;
      }
    }
    return true;
  }
}
