package org.hexapla.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.text.Language;

/** Chooses, of the forms in which a term occurs, the one that a glossary shows. */
final class BaseForm {

  /** Of the most frequent form's weight, the share below which a form is not shown. */
  private static final double RARE_FORM_SHARE = 0.01;

  private final UnitStream units;
  private final RussianNominative nominative;
  private final boolean russian;

  BaseForm(UnitStream units, Language language) {
    this.units = units;
    this.russian = language == Language.RU;
    this.nominative =
        russian ? RussianNominative.of(units) : new RussianNominative(java.util.Set.of());
  }

  /** Every form as it stands in the corpus with its count, most frequent first. */
  Map<String, Integer> surfaces(Candidate candidate) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < candidate.frequency(); i++) {
      counts.merge(units.surface(candidate.start(i), candidate.end(i)), 1, Integer::sum);
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The form that is shown. */
  String shown(Candidate candidate) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    for (int i = 0; i < candidate.frequency(); i++) {
      int start = candidate.start(i);
      boolean tells = units.has(start, UnitStream.CAPITAL | UnitStream.SMALL);
      // a form that begins a sentence says nothing of its first letter, so it counts for less
      forms.merge(units.base(start, candidate.end(i)), tells ? 4 : 1, Integer::sum);
    }
    int most = Collections.max(forms.values());
    return forms.entrySet().stream()
        .filter(form -> form.getValue() >= RARE_FORM_SHARE * most)
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    e -> russian ? nominative.score(e.getKey()) : 0)
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }
}
