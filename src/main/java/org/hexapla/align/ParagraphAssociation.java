package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.CrossLanguageEvidence;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;

/**
 * Consistency across languages by association of candidates over the paragraphs that they share: a
 * paragraph has the same id in every language. For each other language the greatest coefficient of
 * Dice (1945) between a candidate and one of that language's, 2·f(a,b) / (f(a) + f(b)) with f the
 * paragraphs, counted where the language has them; the mean over the languages. No word is aligned;
 * time grows with the pairs of candidates that meet in a paragraph.
 */
public final class ParagraphAssociation implements CrossLanguageEvidence {

  /** Paragraphs in which two candidates must meet: two that meet once say nothing. */
  private static final int LEAST_MEETINGS = 2;

  private final Map<Language, Terms> terms = new EnumMap<>(Language.class);
  private final Map<CandidateTerm, Double> consistency = new IdentityHashMap<>();

  /** The paragraphs of each candidate of one language, and the candidates of each paragraph. */
  private record Terms(List<CandidateTerm> candidates, int[][] paragraphs, int[][] byParagraph) {}

  /**
   * @param candidates of each language
   */
  public ParagraphAssociation(Map<Language, List<ScoredTerm>> candidates) {
    Map<String, Integer> paragraphs = new HashMap<>();
    Map<Language, List<CandidateTerm>> kept = new EnumMap<>(Language.class);
    Map<Language, int[][]> places = new EnumMap<>(Language.class);
    candidates.forEach(
        (language, scored) -> {
          List<CandidateTerm> own =
              scored.stream()
                  .map(ScoredTerm::candidate)
                  .filter(one -> one.termClass() != TermClass.FORMULA)
                  .toList();
          kept.put(language, own);
          places.put(
              language, own.stream().map(one -> paragraphs(one, paragraphs)).toArray(int[][]::new));
        });
    kept.forEach(
        (language, own) -> {
          int[][] in = places.getOrDefault(language, new int[0][]);
          terms.put(language, new Terms(own, in, inverted(in, paragraphs.size())));
        });
    terms.keySet().forEach(this::measure);
  }

  private static int[] paragraphs(CandidateTerm candidate, Map<String, Integer> numbers) {
    return candidate.occurrences().stream()
        .map(Occurrence::citation)
        .mapToInt(place -> numbers.computeIfAbsent(paragraph(place), key -> numbers.size()))
        .distinct()
        .toArray();
  }

  private static String paragraph(Citation place) {
    return place.symbol() + " " + place.locator().id();
  }

  private static int[][] inverted(int[][] paragraphs, int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(8));
    }
    for (int candidate = 0; candidate < paragraphs.length; candidate++) {
      for (int paragraph : paragraphs[candidate]) {
        lists.get(paragraph).add(candidate);
      }
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private void measure(Language language) {
    Terms own = java.util.Objects.requireNonNull(terms.get(language));
    double[] sums = new double[own.candidates().size()];
    int others = 0;
    for (Map.Entry<Language, Terms> other : terms.entrySet()) {
      if (other.getKey() != language && !other.getValue().candidates().isEmpty()) {
        others++;
        add(own, other.getValue(), sums);
      }
    }
    for (int i = 0; i < sums.length; i++) {
      consistency.put(own.candidates().get(i), others == 0 ? 0 : sums[i] / others);
    }
  }

  /** Adds the greatest association of each candidate with one of another language. */
  private static void add(Terms own, Terms other, double[] sums) {
    int[] meetings = new int[other.candidates().size()];
    int[] met = new int[meetings.length];
    for (int candidate = 0; candidate < sums.length; candidate++) {
      int count = 0;
      int here = 0;
      for (int paragraph : own.paragraphs()[candidate]) {
        int[] candidates = other.byParagraph()[paragraph];
        here += candidates.length == 0 ? 0 : 1;
        for (int one : candidates) {
          if (meetings[one]++ == 0) {
            met[count++] = one;
          }
        }
      }
      double best = 0;
      for (int i = 0; i < count; i++) {
        if (meetings[met[i]] >= LEAST_MEETINGS) {
          int there = other.paragraphs()[met[i]].length;
          best = Math.max(best, 2.0 * meetings[met[i]] / (here + there));
        }
        meetings[met[i]] = 0;
      }
      Arrays.fill(met, 0, count, 0);
      sums[candidate] += best;
    }
  }

  @Override
  public double consistency(CandidateTerm candidate) {
    return consistency.getOrDefault(candidate, 0.0);
  }
}
