package org.hexapla.corpus.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * What stood where two printed lines of a paragraph meet. A hyphen there may belong to the word
 * ({@code non-governmental}) or only part it ({@code organiza-tion}); between a Chinese sign and a
 * figure there may have been a blank ({@code 12 月}) or none. The rest of the document tells.
 */
final class LineSeams {

  /** Where two lines were joined; no reader lets this sign through. */
  private static final char SEAM = '\u00AD';

  private static final Pattern PARTED =
      Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-" + SEAM + "(\\p{L}+(?:-\\p{L}+)*)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final String FIGURE = "[A-Za-z0-9]";
  private static final Pattern SPACED =
      Pattern.compile("\\p{IsHan} " + FIGURE + "|" + FIGURE + " \\p{IsHan}");
  private static final Pattern TIGHT =
      Pattern.compile("\\p{IsHan}" + FIGURE + "|" + FIGURE + "\\p{IsHan}");
  private static final Pattern BESIDE_FIGURE =
      Pattern.compile(
          "(?<=\\p{IsHan})"
              + SEAM
              + "(?="
              + FIGURE
              + ")|(?<="
              + FIGURE
              + ")"
              + SEAM
              + "(?=\\p{IsHan})");
  private static final int SHORTEST_WORD = 4;

  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> hyphenated = new HashSet<>();
  private final boolean partsWords;
  private final boolean spacesFigures;

  /**
   * @param texts all of the document, as {@link #join} made them
   */
  LineSeams(List<String> texts, Language language) {
    int spaced = 0;
    for (String text : texts) {
      Matcher word = WORD.matcher(PARTED.matcher(text).replaceAll(" "));
      while (word.find()) {
        words.merge(fold(word.group()), 1, Integer::sum);
      }
      spaced += SPACED.matcher(text).results().count() - TIGHT.matcher(text).results().count();
    }
    WordLists.read(language, "hyphenated").forEach(word -> hyphenated.add(fold(word)));
    this.spacesFigures = spaced > 0;
    this.partsWords =
        texts.stream()
            .flatMap(text -> PARTED.matcher(text).results())
            .anyMatch(parted -> count(fold(parted.group(1) + parted.group(2))) > 0);
  }

  /** Two lines of one paragraph as one; the place is marked where it leaves a doubt. */
  static String join(String left, String right) {
    String joined = Paragraphs.join(left, right);
    boolean close = joined.length() == left.length() + right.length();
    return close && !left.isEmpty() && !right.isEmpty() ? left + SEAM + right : joined;
  }

  /** The text as it was written. */
  String repair(String text) {
    if (text.indexOf(SEAM) < 0) {
      return text;
    }
    String whole =
        PARTED
            .matcher(text)
            .replaceAll(
                word ->
                    word.group(1)
                        + (isHyphenated(word.group(1), word.group(2)) ? "-" : "")
                        + word.group(2));
    String spaced = BESIDE_FIGURE.matcher(whole).replaceAll(spacesFigures ? " " : "");
    return spaced.replace(String.valueOf(SEAM), "");
  }

  private boolean isHyphenated(String first, String second) {
    String whole = fold(first + "-" + second);
    if (count(fold(first + second)) > 0) {
      return false;
    }
    if (!partsWords || count(whole) > 0 || hyphenated.contains(whole)) {
      return true;
    }
    String firstOfSecond = fold(second.split("-", 2)[0]);
    return !Character.isLowerCase(second.charAt(0)) || isWord(firstOfSecond);
  }

  private boolean isWord(String part) {
    return part.length() >= SHORTEST_WORD && count(part) > 0;
  }

  private int count(String word) {
    return words.getOrDefault(word, 0);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
