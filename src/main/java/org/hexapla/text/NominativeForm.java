package org.hexapla.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges by endings, and by the other forms of the same word in the text, how likely a Russian form
 * is the one that a dictionary shows; a term stands far more often in an oblique case. No form is
 * ever made up. In the other languages every form is as good as any.
 */
public final class NominativeForm {

  private static final Pattern WORD = Pattern.compile("(?U)[\\w]+");

  private static final Pattern NOMINATIVE_ADJECTIVE =
      Pattern.compile(".{2,}(?:ый|ая|яя|ое|ые|[кгхжшщч]ий|ний|щее|шее|нее|[кгхжшщчн]ие)(?:ся)?");
  private static final Pattern OBLIQUE_ADJECTIVE =
      Pattern.compile(
          ".{2,}(?:ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ым|[кгхжшщчн]им|[внткгд]ой|[шщжч]ей)(?:ся)?");

  /** Nouns that the endings of adjectives would take in. */
  private static final Pattern NOUN_LIKE_ADJECTIVE =
      Pattern.compile(".*(?:ние|ствие|тие|[аеия]ний|ствий|тий|ством|итой|[аеия]нием)");

  private final Set<String> attested;

  /**
   * @param attested every word of a Russian text, in small letters; none for other languages
   */
  public NominativeForm(Set<String> attested) {
    this.attested = attested;
  }

  /** Whether another form should be looked for. */
  public boolean isNeeded(String form) {
    return !attested.isEmpty() && score(form) <= 0;
  }

  /** Where the head ends: adjectives and the first noun behind them. */
  public int headEnd(String form) {
    Matcher words = WORD.matcher(form);
    int end = form.length();
    while (words.find()) {
      end = words.end();
      if (adjective(words.group().toLowerCase(Locale.ROOT)) == 0) {
        return end;
      }
    }
    return end;
  }

  /** Above 0 speaks for the nominative, below 0 against it; 0 outside Russian. */
  public int score(String form) {
    if (attested.isEmpty()) {
      return 0;
    }
    int score = 0;
    Matcher words = WORD.matcher(form.toLowerCase(Locale.ROOT));
    while (words.find()) {
      int adjective = adjective(words.group());
      score += adjective;
      if (adjective == 0) {
        return score + noun(words.group());
      }
    }
    return score;
  }

  private static int adjective(String word) {
    if (word.length() < 4 || NOUN_LIKE_ADJECTIVE.matcher(word).matches()) {
      return 0;
    }
    if (OBLIQUE_ADJECTIVE.matcher(word).matches()) {
      return -3;
    }
    return NOMINATIVE_ADJECTIVE.matcher(word).matches() ? 3 : 0;
  }

  private int noun(String word) {
    if (word.length() < 3) {
      return 0;
    }
    if (endsWithOne(word, "ами", "ями", "ах", "ях", "ам", "ям", "ию", "ием", "ией", "иею")) {
      return -2;
    }
    if (endsWithOne(word, "ия", "ие", "ость", "ство")) {
      return isPluralOfNeuter(word) ? 1 : 2;
    }
    if (word.endsWith("ий") || word.endsWith("ей")) {
      return -2;
    }
    if (endsWithOne(word, "ии", "ости", "ства")) {
      return 0;
    }
    String stem = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'а' -> isFeminine(stem) ? 2 : attested.contains(stem) ? -1 : 0;
      case 'я' -> attested.contains(stem + "ь") || attested.contains(stem + "й") ? -1 : 2;
      case 'ы', 'и' -> 1;
      case 'у', 'ю' -> -2;
      case 'м' -> word.endsWith("ом") || word.endsWith("ем") ? -2 : 2;
      case 'в' ->
          endsWithOne(word, "ов", "ев") && attested.contains(word.substring(0, word.length() - 2))
              ? -2
              : 2;
      case 'й' -> word.endsWith("ой") ? -2 : 2;
      case 'е' -> attested.contains(stem) || attested.contains(stem + "а") ? -2 : 0;
      case 'о' -> 2;
      default ->
          attested.contains(word + "ой")
                  || attested.contains(word + "ами") && !attested.contains(word + "ом")
              ? -1
              : 2;
    };
  }

  /** {@code преступления} beside {@code преступление}, not {@code комиссия}. */
  private static boolean isPluralOfNeuter(String word) {
    return endsWithOne(word, "ения", "ания", "яния", "ития", "ствия");
  }

  private boolean isFeminine(String stem) {
    return attested.contains(stem + "ой")
        || (!attested.contains(stem + "ом") && !attested.contains(stem));
  }

  private static boolean endsWithOne(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
