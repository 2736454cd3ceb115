package org.hexapla.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.align.SuccessionFinder.SharedEquivalent;
import org.hexapla.text.Language;

/** Counts in how many languages two names have one equivalent. */
final class SharedEquivalents {
  private SharedEquivalents() {}

  /** The pairs of one language, each once. */
  static List<SharedEquivalent> of(Language language, List<SharedEquivalent> all) {
    Map<TreeSet<String>, SharedEquivalent> byNames = new LinkedHashMap<>();
    for (SharedEquivalent pair : all) {
      if (pair.one().language() == language) {
        byNames.merge(
            new TreeSet<>(List.of(pair.one().key(), pair.other().key())),
            pair,
            (one, more) ->
                new SharedEquivalent(one.one(), one.other(), one.languages() + more.languages()));
      }
    }
    return List.copyOf(byNames.values());
  }
}
