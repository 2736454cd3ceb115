package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * Words of one language as often as words are: first those of its list of general vocabulary, then
 * made-up ones whose letters follow each other as in these (a model of three letters), and of all
 * of them the r-th is drawn with a probability near to 1/r (Zipf; Mandelbrot's shift of 2.7). The
 * same in every run.
 */
final class GeneratedWords {

  private static final int VOCABULARY = 40_000;
  private static final int LONGEST_WORD = 16;
  private static final double SHIFT = 2.7;
  private static final char BOUND = '\n';

  private final Random random;
  private final List<String> words;
  private final double[] upTo; // of all probability, by rank

  GeneratedWords(Language language, long seed) {
    random = new Random(seed + language.ordinal());
    List<String> listed = listed(language);
    Set<String> vocabulary = new LinkedHashSet<>(listed);
    Map<String, List<Character>> model = model(listed);
    while (vocabulary.size() < VOCABULARY) {
      vocabulary.add(language.spaced() ? madeUp(model) : characters(listed));
    }
    words = List.copyOf(vocabulary);
    upTo = new double[words.size()];
    double sum = 0;
    for (int rank = 0; rank < upTo.length; rank++) {
      sum += 1 / (rank + 1 + SHIFT);
      upTo[rank] = sum;
    }
  }

  /** The next word, a frequent one more often. */
  String next() {
    double drawn = random.nextDouble() * upTo[upTo.length - 1];
    int at = Arrays.binarySearch(upTo, drawn);
    return words.get(Math.min(words.size() - 1, at < 0 ? -at - 1 : at));
  }

  private static List<String> listed(Language language) {
    return WordLists.read(language, "general-vocabulary").stream()
        .map(line -> line.split("\\s")[0])
        .filter(word -> word.codePoints().allMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  private static Map<String, List<Character>> model(List<String> listed) {
    Map<String, List<Character>> model = new TreeMap<>();
    for (String word : listed) {
      String bounded = "" + BOUND + BOUND + word + BOUND;
      for (int i = 2; i < bounded.length(); i++) {
        model
            .computeIfAbsent(bounded.substring(i - 2, i), before -> new ArrayList<>())
            .add(bounded.charAt(i));
      }
    }
    return model;
  }

  private String madeUp(Map<String, List<Character>> model) {
    StringBuilder word = new StringBuilder("" + BOUND + BOUND);
    while (word.length() < LONGEST_WORD) {
      List<Character> next = model.get(word.substring(word.length() - 2));
      char letter = next.get(random.nextInt(next.size()));
      if (letter == BOUND) {
        break;
      }
      word.append(letter);
    }
    return word.substring(2);
  }

  /** Two or three characters of listed words. */
  private String characters(List<String> listed) {
    StringBuilder word = new StringBuilder();
    int length = 2 + random.nextInt(2);
    while (word.length() < length) {
      String from = listed.get(random.nextInt(listed.size()));
      word.append(from.charAt(random.nextInt(from.length())));
    }
    return word.toString();
  }
}
