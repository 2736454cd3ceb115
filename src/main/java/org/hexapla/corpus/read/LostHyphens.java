package org.hexapla.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * Gives words back the hyphen that an extractor took for one at the end of a line ({@code
 * SecretaryGeneral}, {@code sixtythird}): where the document itself, or {@code hyphenated.txt}, has
 * the word with its hyphen, and the document has it with more often than without.
 */
final class LostHyphens {

  private static final Pattern HYPHENATED =
      Pattern.compile("(?<![\\p{L}-])\\p{L}+(?:-\\p{L}+)+(?![\\p{L}-])");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}+(?![\\p{L}-])");
  private static final int SHORTEST = 6;

  private final Map<String, String> byJoined = new HashMap<>();

  LostHyphens(List<String> texts, Language language) {
    Map<String, Integer> withHyphen = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (String text : texts) {
      count(HYPHENATED, text, withHyphen);
      count(WORD, text, words);
    }
    for (String word : WordLists.read(language, "hyphenated")) {
      withHyphen.merge(word, 1, Integer::sum);
    }
    withHyphen.forEach(
        (word, times) -> {
          String joined = word.replace("-", "");
          if (joined.length() >= SHORTEST && words.getOrDefault(joined, 0) <= times) {
            byJoined.put(joined, word);
          }
        });
  }

  String repair(String text) {
    return WORD.matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(byJoined.getOrDefault(match.group(), match.group())));
  }

  private static void count(Pattern pattern, String text, Map<String, Integer> counts) {
    pattern.matcher(text).results().forEach(match -> counts.merge(match.group(), 1, Integer::sum));
  }
}
