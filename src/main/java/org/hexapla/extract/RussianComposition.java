package org.hexapla.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.text.NominativeForm;
import org.jspecify.annotations.Nullable;

/**
 * Puts the head of a Russian term into the nominative where the corpus has the term only in other
 * cases. The adjectives before the noun tell number and gender, the noun's ending the case; the
 * nominative of a noun without adjectives must be attested elsewhere. Where the evidence does not
 * allow it, nothing is made up.
 */
final class RussianComposition {

  /** What the endings of adjectives tell. */
  private enum Agreement {
    PLURAL,
    FEMININE,
    OTHER,
    UNKNOWN
  }

  private static final String HUSHED = "гкхжшчщ";
  private static final List<String> PLURAL = List.of("ыми", "ими", "ых", "их", "ым", "им");
  private static final List<String> FEMININE = List.of("ой", "ей", "ую", "юю");
  private static final List<String> OTHER =
      List.of("ого", "его", "ому", "ему", "ым", "им", "ом", "ем");

  /** The greatest score of {@link NominativeForm} that only an oblique adjective has. */
  private static final int OBLIQUE_ADJECTIVE = -3;

  private final Set<String> attested;
  private final NominativeForm nominative;

  /**
   * @param attested every word of the corpus, in small letters
   */
  RussianComposition(Set<String> attested, NominativeForm nominative) {
    this.attested = attested;
    this.nominative = nominative;
  }

  /**
   * The first words of a term, adjectives and the noun behind them, in the nominative.
   *
   * @param words as they stand in the text, with the conjunctions between the adjectives
   * @return as many words as the head has; null where the evidence does not allow it
   */
  @Nullable List<String> head(List<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    int noun = 0;
    while (noun < words.size() - 1 && isBeforeNoun(lower(words.get(noun)))) {
      noun++;
    }
    String written = lower(words.get(noun));
    Agreement agreement = noun == 0 ? Agreement.UNKNOWN : agreement(lower(words.get(0)), written);
    boolean name = Character.isUpperCase(words.get(noun).charAt(0));
    String head = noun(written, agreement, name);
    if (head == null) {
      return null;
    }
    List<String> composed = new ArrayList<>();
    for (String word : words.subList(0, noun)) {
      String adjective = adjective(lower(word), head, agreement);
      if (adjective == null) {
        return null;
      }
      composed.add(cased(adjective, word));
    }
    composed.add(cased(head, words.get(noun)));
    return joinedTo(composed, words.subList(noun + 1, words.size()));
  }

  /** With the second noun of a coordination, which stands in the same case; null if unknown. */
  private @Nullable List<String> joinedTo(List<String> composed, List<String> rest) {
    if (rest.size() < 2 || !rest.get(0).equals("и")) {
      return composed;
    }
    List<String> second = head(rest.subList(1, rest.size()));
    if (second == null) {
      return null;
    }
    composed.add("и");
    composed.addAll(second);
    return composed;
  }

  private boolean isBeforeNoun(String word) {
    return word.equals("и") || nominative.score(word) <= OBLIQUE_ADJECTIVE;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Agreement agreement(String adjective, String noun) {
    if (endsWithOne(adjective, FEMININE)) {
      return Agreement.FEMININE;
    }
    boolean many = noun.matches(".*(?:[ая]м|ами|ями|[ая]х|ов|ев|ей|ий|[бвгджзклмнпрст])");
    boolean dative = adjective.endsWith("ым") || adjective.endsWith("им");
    if (endsWithOne(adjective, PLURAL) && (!dative || many)) {
      return Agreement.PLURAL;
    }
    return endsWithOne(adjective, OTHER) ? Agreement.OTHER : Agreement.UNKNOWN;
  }

  private @Nullable String noun(String written, Agreement agreement, boolean name) {
    return switch (agreement) {
      case PLURAL -> plural(written);
      case FEMININE -> feminine(written);
      case OTHER -> masculineOrNeuter(written);
      case UNKNOWN -> alone(written, name);
    };
  }

  /** Комитета, комитету, комитетом, комитете; агентства; управления. */
  private static @Nullable String masculineOrNeuter(String written) {
    for (String ending : List.of("ием", "ия", "ию", "ии")) {
      if (written.endsWith(ending)) {
        return cut(written, ending) + "ие";
      }
    }
    for (String ending : List.of("ом", "ем", "а", "у", "е")) {
      if (written.endsWith(ending) && written.length() > ending.length() + 2) {
        String stem = cut(written, ending);
        if (stem.endsWith("ств")) {
          return stem + "о";
        }
        return ending.equals("ем") && !stem.endsWith("ц") ? stem + "ь" : stem;
      }
    }
    if (written.endsWith("я") || written.endsWith("ю")) {
      return cut(written, "я") + "ь";
    }
    return null;
  }

  /** Ассамблеи, комиссией, повестку, области. */
  private @Nullable String feminine(String written) {
    for (String ending : List.of("ией", "ии", "ию")) {
      if (written.endsWith(ending)) {
        return cut(written, ending) + "ия";
      }
    }
    for (String ending : List.of("еей", "еи", "ее", "ею")) {
      if (written.endsWith(ending)) {
        return cut(written, ending) + "ея";
      }
    }
    if (written.endsWith("сти") || written.endsWith("стью")) {
      return written.substring(0, written.lastIndexOf("ст")) + "сть";
    }
    for (String ending : List.of("ой", "ы", "у", "е", "и")) {
      if (written.endsWith(ending)) {
        String stem = cut(written, ending);
        return attested.contains(stem + "ь") && !attested.contains(stem + "а")
            ? stem + "ь"
            : stem + "а";
      }
    }
    return null;
  }

  /** Учреждениям, фондов, странами; of the forms without an ending only what is attested. */
  private @Nullable String plural(String written) {
    for (String ending : List.of("иями", "иям", "иях", "ий")) {
      if (written.endsWith(ending)) {
        String stem = cut(written, ending);
        boolean neuter = attested.contains(stem + "ие") || stem.matches(".*(?:[еа]н|ств|[яы]т|ов)");
        return stem + (neuter ? "ия" : "ии");
      }
    }
    for (String ending : List.of("ами", "ам", "ах", "ов")) {
      if (written.endsWith(ending)) {
        String stem = cut(written, ending);
        boolean hushed = HUSHED.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return stem + (stem.endsWith("ств") ? "а" : hushed ? "и" : "ы");
      }
    }
    if (written.endsWith("цев")) {
      return cut(written, "ев") + "ы";
    }
    for (String ending : List.of("ями", "ям", "ях", "ей")) {
      if (written.endsWith(ending)) {
        return attestedOrNull(cut(written, ending) + "и");
      }
    }
    String known = attestedOrNull(written + "ы");
    return known != null ? known : attestedOrNull(written + "а");
  }

  /** Without adjectives only endings that leave one number, and what is attested of the noun. */
  private @Nullable String alone(String written, boolean name) {
    if (written.matches(".*(?:[ая]ми|[ая]х|ов|цев|ий|иям)") && isAttestedNoun(written)) {
      return plural(written);
    }
    if (written.endsWith("ью") || written.endsWith("ости")) {
      return feminine(written);
    }
    if (written.matches(".*(?:ию|ией|ием)") || name && written.matches(".*и[ия]")) {
      String stem = written.substring(0, written.lastIndexOf("и", written.length() - 2) + 1);
      String feminine = written.endsWith("ия") ? null : attestedOrNull(stem + "я");
      return feminine != null ? feminine : attestedOrNull(stem + "е");
    }
    if (written.matches(".*(?:ом|у|а)")) {
      return attestedOrNull(String.valueOf(masculineOrNeuter(written)));
    }
    if (written.matches(".*[ыие]|.*ой") && written.length() > 3) {
      String stem = written.replaceFirst("(?:[ыие]|ой)$", "");
      boolean severalAttested = attested.contains(stem + "ам") || attested.contains(stem + "ами");
      return severalAttested ? null : attestedOrNull(stem + "а");
    }
    return null;
  }

  /** Whether another form of a noun in the genitive plural or the like is attested. */
  private boolean isAttestedNoun(String written) {
    if (written.endsWith("ий") || written.endsWith("цев")) {
      return true; // such endings have no other case
    }
    String stem = written.replaceFirst("(?:[ая]ми|[ая]х|ов|ям)$", "");
    return List.of("", "а", "у", "ы", "и", "ам", "ами", "ах", "ом", "о").stream()
        .anyMatch(ending -> attested.contains(stem + ending));
  }

  private @Nullable String attestedOrNull(String word) {
    return attested.contains(word) ? word : null;
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }

  private static boolean endsWithOne(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  /** The adjective with the ending that agrees with the noun; conjunctions as they are. */
  private static @Nullable String adjective(String written, String noun, Agreement agreement) {
    if (written.equals("и")) {
      return written;
    }
    for (String ending :
        List.of(
            "ыми", "ими", "ого", "его", "ому", "ему", "ых", "их", "ую", "юю", "ым", "им", "ом",
            "ем", "ой", "ей")) {
      if (written.endsWith(ending) && written.length() > ending.length() + 1) {
        String stem = cut(written, ending);
        boolean hushed = HUSHED.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        boolean soft = !hushed && "еию".indexOf(ending.charAt(0)) >= 0;
        return stem + ending(noun, agreement, soft, hushed);
      }
    }
    return null;
  }

  private static String ending(String noun, Agreement agreement, boolean soft, boolean hushed) {
    return switch (agreement) {
      case PLURAL -> soft || hushed ? "ие" : "ые";
      case FEMININE -> soft ? "яя" : "ая";
      default -> {
        boolean neuter = noun.endsWith("о") || noun.endsWith("е");
        yield neuter ? soft ? "ее" : "ое" : soft || hushed ? "ий" : "ый";
      }
    };
  }

  /** Written with the capitals of the form in the text. */
  private static String cased(String form, String as) {
    if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(as.charAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }
}
