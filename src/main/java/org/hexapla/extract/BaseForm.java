package org.hexapla.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.NominativeForm;
import org.hexapla.text.RussianPhrases;

/** Chooses, of the forms in which a term occurs, the one that a glossary shows. */
final class BaseForm {

  /** Of the most frequent form's weight, the share below which a form is not shown. */
  private static final double RARE_FORM_SHARE = 0.01;

  private final UnitStream units;
  private final boolean russian;
  private final NominativeForm nominative;
  private final RussianPhrases phrases = new RussianPhrases();
  private final JoinedNouns joining;

  BaseForm(UnitStream units, Language language) {
    this.units = units;
    russian = language == Language.RU;
    joining = new JoinedNouns(units, language);
    Set<String> attested = russian ? words(units) : Set.of();
    nominative = new NominativeForm(attested);
  }

  private static Set<String> words(UnitStream units) {
    Set<String> words = new HashSet<>();
    for (int unit = 0; unit < units.size(); unit++) {
      if (units.has(unit, UnitStream.CONTENT)) {
        words.add(units.surface(unit, unit + 1).toLowerCase(Locale.ROOT));
      }
    }
    return words;
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

  /** Where the candidate numbers an event, a form for each number; else nothing. */
  List<String> instances(Candidate candidate) {
    Map<String, String> forms = new LinkedHashMap<>();
    if (!candidate.numbered) {
      return List.of();
    }
    for (int i : candidate.inOrder()) {
      int start = candidate.start(i);
      String number = number(start, candidate.end(i));
      if (!number.isEmpty()) {
        forms.putIfAbsent(number, units.base(start, candidate.end(i)));
      }
    }
    return List.copyOf(forms.values());
  }

  private String number(int start, int end) {
    StringBuilder number = new StringBuilder();
    for (int unit = start; unit < end; unit++) {
      number.append(units.ordinal(unit));
    }
    return number.toString();
  }

  /** The form of one place; of a name with several numbers, with a slot for the number. */
  private String form(int start, int end, boolean slots) {
    String base = units.base(start, end);
    if (!slots) {
      return joining.written(base, start, end);
    }
    int offset = units.end(end - 1) - base.length();
    StringBuilder form = new StringBuilder(base);
    for (int unit = end - 1; unit >= start; unit--) {
      if (units.has(unit, UnitStream.ORDINAL)) {
        int from = Math.max(0, units.start(unit) - offset);
        form.replace(from, units.end(unit) - offset, slot(units.surface(unit, unit + 1)));
      }
    }
    return form.toString();
  }

  /** The sign for what differs; in Chinese between the words that make it a number. */
  private static String slot(String number) {
    char last = number.charAt(number.length() - 1);
    return last == '届' || last == '次' ? "第…" + last : "…";
  }

  /** The form that is shown. */
  String shown(Candidate candidate) {
    boolean slots = instances(candidate).size() > 1;
    Map<String, Integer> forms = new LinkedHashMap<>();
    for (int i = 0; i < candidate.frequency(); i++) {
      int start = candidate.start(i);
      if (!candidate.isTelling(i)) {
        continue;
      }
      boolean tells = units.has(start, UnitStream.CAPITAL | UnitStream.SMALL);
      // a form that begins a sentence says nothing of its first letter, so it counts for less
      forms.merge(form(start, candidate.end(i), slots), tells ? 4 : 1, Integer::sum);
    }
    int most = Collections.max(forms.values());
    String best = best(forms, most);
    return russian ? phrases.nominative(forms).orElse(best) : best;
  }

  private String best(Map<String, Integer> forms, int most) {
    return forms.entrySet().stream()
        .filter(form -> form.getValue() >= RARE_FORM_SHARE * most)
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    form -> nominative.score(form.getKey()))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }
}
