package org.hexapla.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.text.RussianDictionary.Reading;

/**
 * The forms of one Russian word, also of words that the dictionary has only in parts ({@code
 * государства-члены}) and of acronyms, which do not change.
 */
final class RussianForms {

  private static final List<String> NUMBERS_AND_GENDERS =
      List.of("Sin", "PL", "Masc", "Fem", "Neut");

  /** Letters that the parts of a compound have at least. */
  private static final int SHORTEST_PREFIX = 3;

  private static final int SHORTEST_TAIL = 6;

  private final RussianDictionary dictionary = new RussianDictionary();

  /** What words allow, as it was found before: asked for each pair of words of a text. */
  private final Map<String, Long> ofNouns = new HashMap<>();

  private final Map<String, Long> ofModifiers = new HashMap<>();

  List<Reading> readings(String word) {
    return dictionary.readings(word);
  }

  boolean isAdverb(String word) {
    return readings(word).stream().anyMatch(Reading::isAdverb);
  }

  /**
   * What a word allows, as a noun or as what agrees with one; 0 where it is none.
   *
   * @param modifier whether it is asked for as an adjective
   */
  long features(String word, boolean modifier) {
    Map<String, Long> known = modifier ? ofModifiers : ofNouns;
    Long before = known.get(word);
    if (before != null) {
      return before;
    }
    long found = read(word, modifier);
    known.put(word, found);
    return found;
  }

  private long read(String word, boolean modifier) {
    long found = 0;
    for (Reading reading : readings(word)) {
      found |= is(reading, modifier) ? RussianFeatures.of(reading.tag()) : 0;
    }
    if (found != 0 || !readings(word).isEmpty()) {
      return found;
    }
    if (isUnchanging(word)) {
      return modifier ? 0 : RussianFeatures.ALL;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) {
      int tail = tail(word);
      return tail > 0 ? features(word.substring(tail), modifier) : 0;
    }
    long first = modifier ? 0 : features(word.substring(0, hyphen), false);
    long second = features(word.substring(hyphen + 1), modifier);
    return first == 0 ? second : first & RussianFeatures.anyGender(second);
  }

  /** Where the longest known word begins inside a compound ({@code миро|строительство}); else 0. */
  private int tail(String word) {
    for (int at = SHORTEST_PREFIX; at <= word.length() - SHORTEST_TAIL; at++) {
      if (readings(word.substring(at)).stream().anyMatch(one -> one.isNoun() || one.isModifier())) {
        return at;
      }
    }
    return 0;
  }

  private static boolean is(Reading reading, boolean modifier) {
    return modifier ? reading.isModifier() : reading.isNoun();
  }

  /** Acronyms, and names that begin with one: {@code ООН-Хабитат}. */
  private static boolean isUnchanging(String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? word : word.substring(0, hyphen);
    return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  /**
   * A word in the nominative, in small letters.
   *
   * @param allowed what its phrase allows of it, of one number
   * @param plural which number that is
   * @param gender that of the noun; asked for where the word is an adjective in the singular
   */
  Optional<String> nominative(
      String word, boolean modifier, long allowed, boolean plural, String gender) {
    String written = word.toLowerCase(Locale.ROOT);
    for (Reading reading : readings(word)) {
      if (is(reading, modifier) && (RussianFeatures.of(reading.tag()) & allowed) != 0) {
        String number = plural ? "PL" : modifier ? gender : "Sin";
        Optional<String> form =
            dictionary.form(
                reading.lemma(), nominativeTag(reading.tag(), number, modifier), written);
        if (form.isPresent()) {
          return form;
        }
      }
    }
    if (!readings(word).isEmpty()) {
      return Optional.empty();
    }
    return isUnchanging(word)
        ? Optional.of(word)
        : ofParts(word, modifier, allowed, plural, gender);
  }

  private Optional<String> ofParts(
      String word, boolean modifier, long allowed, boolean plural, String gender) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) {
      int tail = tail(word);
      return tail == 0
          ? Optional.empty()
          : nominative(word.substring(tail), modifier, allowed, plural, gender)
              .map(form -> word.substring(0, tail) + form);
    }
    String first = word.substring(0, hyphen);
    long anyGender = RussianFeatures.anyGender(allowed);
    boolean changes = !modifier && (features(first, false) & anyGender) != 0;
    Optional<String> before =
        changes ? nominative(first, false, anyGender, plural, gender) : Optional.of(first);
    Optional<String> after =
        nominative(word.substring(hyphen + 1), modifier, anyGender, plural, gender);
    return before.flatMap(one -> after.map(other -> one + "-" + other));
  }

  private static String nominativeTag(String tag, String number, boolean modifier) {
    return Arrays.stream(tag.split(":", -1))
        .map(
            part -> {
              boolean changes =
                  modifier
                      ? NUMBERS_AND_GENDERS.contains(part)
                      : part.equals("Sin") || part.equals("PL");
              return changes ? number : RussianFeatures.isCase(part) ? "Nom" : part;
            })
        .collect(Collectors.joining(":"));
  }
}
