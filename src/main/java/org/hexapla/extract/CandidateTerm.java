package org.hexapla.extract;

import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;

/**
 * A string that may be a term, with all its forms and places.
 *
 * @param language its language
 * @param key under which its forms are one, see {@link org.hexapla.text.TextAnalyzer#key}
 * @param term the base form that is shown
 * @param termClass what it names
 * @param surfaceForms every form as it stands in the corpus, with its count, most frequent first
 * @param tiedForms what the corpus ties to it by brackets: the short forms of a full form, the full
 *     forms of a short one
 * @param instances where the term is a pattern such as {@code 第…届会议}, a form for each number that
 *     stands in its slot; else empty
 * @param occurrences in the order of the corpus
 * @param documents in how many documents it stands, a draft and its adopted text counted once
 */
public record CandidateTerm(
    Language language,
    String key,
    String term,
    TermClass termClass,
    Map<String, Integer> surfaceForms,
    List<String> tiedForms,
    List<String> instances,
    List<Occurrence> occurrences,
    int documents) {

  public CandidateTerm {
    if (key.isBlank() || term.isBlank()) {
      throw new IllegalArgumentException("a candidate needs a key and a form");
    }
    surfaceForms =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(surfaceForms));
    tiedForms = List.copyOf(tiedForms);
    instances = List.copyOf(instances);
    occurrences = List.copyOf(occurrences);
  }

  /** Whether it is a pattern with a slot, which stands nowhere as it is shown. */
  public boolean isPattern() {
    return !instances.isEmpty();
  }

  public int frequency() {
    return occurrences.size();
  }
}
