package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.Replacement.Proof;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What replaced a term, as values of a note: {@code replacement=new name; proofs=A/RES/1/1 v op3
 * 4-9 A/RES/2/2 v op3 4-11}. A proof is eight words: symbol, version, paragraph and span of the
 * earlier document and of the later one.
 */
final class ReplacementNotes {

  private static final String TERM = "replacement";
  private static final String PROOFS = "proofs";
  private static final String BETWEEN_PROOFS = ",";
  private static final int WORDS_A_CITATION = 4;

  private ReplacementNotes() {}

  static void write(@Nullable Replacement replacement, Map<String, String> values) {
    if (replacement == null) {
      return;
    }
    values.put(TERM, replacement.term());
    if (!replacement.proofs().isEmpty()) {
      values.put(
          PROOFS,
          replacement.proofs().stream()
              .map(proof -> words(proof.earlier()) + " " + words(proof.later()))
              .collect(Collectors.joining(BETWEEN_PROOFS)));
    }
  }

  private static String words(Citation citation) {
    return citation.symbol().value()
        + " "
        + citation.version()
        + " "
        + citation.locator().id()
        + " "
        + citation.span().start()
        + "-"
        + citation.span().end();
  }

  /**
   * What {@link #write} wrote; empty where the values tell of no replacement.
   *
   * @throws IllegalArgumentException where a proof is damaged
   */
  static Optional<Replacement> read(Map<String, String> values, Language language) {
    String term = values.getOrDefault(TERM, "");
    if (term.isBlank()) {
      return Optional.empty();
    }
    List<Proof> proofs = new ArrayList<>();
    String written = values.getOrDefault(PROOFS, "");
    for (String proof : written.isBlank() ? new String[0] : written.split(BETWEEN_PROOFS)) {
      String[] words = proof.split(" ");
      if (words.length != 2 * WORDS_A_CITATION) {
        throw new IllegalArgumentException("not a proof: " + proof);
      }
      proofs.add(
          new Proof(citation(words, 0, language), citation(words, WORDS_A_CITATION, language)));
    }
    return Optional.of(new Replacement(term, proofs));
  }

  private static Citation citation(String[] words, int first, Language language) {
    String[] span = words[first + 3].split("-");
    if (span.length != 2) {
      throw new IllegalArgumentException("not a span: " + words[first + 3]);
    }
    return new Citation(
        new Symbol(words[first]),
        language,
        words[first + 1],
        new Locator(words[first + 2]),
        new Span(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
  }
}
