package org.hexapla.corpus.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.RomanNumerals;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which document a number means. The General Assembly counts {@code session/number} since its 31st
 * session and {@code number (session)} before; the Security Council {@code number (year)}; the
 * Economic and Social Council {@code year/number}; the Human Rights Council {@code session/number}
 * with sessions that the Assembly had before it counted so. Inside a sample every number is that of
 * a sample.
 */
final class NumberedDocuments {

  private static final int FIRST_SESSION_WITH_SLASH = 31;
  private static final int LAST_PLAUSIBLE_SESSION = 155;
  private static final int LAST_ROMAN_SESSION = 30;
  private static final int FIRST_ECOSOC_YEAR_WITH_SLASH = 1978;
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_HUMAN_RIGHTS_COUNCIL_SESSION = 99;
  private static final String CYRILLIC_LOOKALIKES = "АВСЕНКМОРТХ";
  private static final String LATIN_LOOKALIKES = "ABCEHKMOPTX";

  private final boolean sample;
  private final Optional<Organ> own;
  private final Pattern assembly;
  private final Pattern humanRights;
  private final Pattern economic;
  private final Pattern others;

  NumberedDocuments(Language language, Symbol document) {
    Vocabulary words = Vocabulary.of(language);
    this.sample = document.isSample();
    this.own = document.organ();
    this.assembly = words.pattern("general-assembly");
    this.humanRights = words.pattern("human-rights-council");
    this.economic = words.pattern("economic-and-social-council");
    this.others = words.pattern("other-bodies");
  }

  /**
   * @param number a match with the groups of {@link ShortMentions}
   * @param around the words before and behind that may name the organ
   */
  Optional<Symbol> symbol(Matcher number, boolean decision, String around) {
    String kind = decision ? "DEC" : "RES";
    if (number.group("conference") != null) {
      return sample ? Optional.empty() : Symbol.of(number.group("conference"));
    }
    if (number.group("bracket") != null) {
      return bracketed(number, kind, around);
    }
    return slashed(number, kind, around);
  }

  private Optional<Symbol> bracketed(Matcher number, String kind, String around) {
    String bracket = number.group("bracket");
    String value = number.group("number") + letter(number.group("part")) + "(" + bracket + ")";
    if (sample) {
      return Symbol.of("SAMPLE/" + kind + "/" + value);
    }
    if (Character.isDigit(bracket.charAt(0))) {
      return kind.equals("RES") ? Symbol.of("S/RES/" + value) : Optional.empty();
    }
    if (others.matcher(around).find()) {
      return Optional.empty();
    }
    if (economic.matcher(around).find()) {
      return Symbol.of("E/" + kind + "/" + value);
    }
    boolean assemblyMeant = own.isEmpty() || own.get() != Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
    boolean plausible = RomanNumerals.value(bracket) <= LAST_ROMAN_SESSION;
    return plausible && (assemblyMeant || assembly.matcher(around).find())
        ? Symbol.of("A/" + kind + "/" + value)
        : Optional.empty();
  }

  private Optional<Symbol> slashed(Matcher number, String kind, String around) {
    String session = number.group("session");
    String value = session + "/" + number.group("item") + letter(number.group("letter"));
    if (sample) {
      return Symbol.of("SAMPLE/" + kind + "/" + value);
    }
    if (session.startsWith("S-") || session.startsWith("ES-")) {
      boolean council = humanRights.matcher(around).find() && session.startsWith("S-");
      return Symbol.of((council ? "A/HRC/" : "A/") + kind + "/" + value);
    }
    int first = Integer.parseInt(session);
    if (first >= FIRST_YEAR && first <= LAST_YEAR) {
      boolean council = first >= FIRST_ECOSOC_YEAR_WITH_SLASH && !others.matcher(around).find();
      return council ? Symbol.of("E/" + kind + "/" + value) : Optional.empty();
    }
    return assemblyOrHumanRights(first, kind, value, around);
  }

  private Optional<Symbol> assemblyOrHumanRights(
      int session, String kind, String value, String around) {
    boolean namesAssembly = assembly.matcher(around).find();
    boolean ownCouncil = own.filter(Organ.HUMAN_RIGHTS_COUNCIL::equals).isPresent();
    boolean council = humanRights.matcher(around).find() || (ownCouncil && !namesAssembly);
    if (council && !namesAssembly && session <= LAST_HUMAN_RIGHTS_COUNCIL_SESSION) {
      return Symbol.of("A/HRC/" + kind + "/" + value);
    }
    return session >= FIRST_SESSION_WITH_SLASH && session <= LAST_PLAUSIBLE_SESSION
        ? Symbol.of("A/" + kind + "/" + value)
        : Optional.empty();
  }

  /** The letter of a part, in Latin capitals also where a Russian text prints its own А, В, С. */
  private static String letter(@Nullable String letter) {
    if (letter == null) {
      return "";
    }
    int index = CYRILLIC_LOOKALIKES.indexOf(letter.charAt(0));
    return index < 0 ? letter : LATIN_LOOKALIKES.charAt(index) + letter.substring(1);
  }
}
