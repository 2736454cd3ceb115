package org.hexapla.align;

import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * Judges how likely an attested form is the one that a dictionary would show. Only Russian needs it
 * here: a term stands far more often in an oblique case than in the nominative. The judgement is by
 * the endings of adjectives, which agree with their noun and show its case; a form is never made
 * up.
 */
final class BaseForm {

  /** How much likelier an adjective's nominative ending makes a form. */
  private static final double NOMINATIVE_GAIN = 20;

  private static final Pattern NOMINATIVE_ADJECTIVE =
      Pattern.compile("(?iU).{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?:ся)?");
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "(?iU).{2,}(?:ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|ами|ями|ах|ях|ам|ям|ом|ем|ой|ою)");
  private static final Pattern GENITIVE_OR_DATIVE = Pattern.compile("(?iU).{2,}(?:у|ю|ов|ев|ей|е)");

  private final boolean russian;

  private BaseForm(boolean russian) {
    this.russian = russian;
  }

  static BaseForm of(Language language) {
    return new BaseForm(language == Language.RU);
  }

  /** A weight above 0: higher for a form that looks like a dictionary's. */
  double likelihood(String form) {
    if (!russian) {
      return 1;
    }
    String[] words = form.split("[\\s\\p{Pd}]+");
    String first = words[0];
    if (NOMINATIVE_ADJECTIVE.matcher(first).matches() && words.length > 1) {
      return NOMINATIVE_GAIN;
    }
    if (OBLIQUE.matcher(first).matches()) {
      return 1 / NOMINATIVE_GAIN;
    }
    return GENITIVE_OR_DATIVE.matcher(first).matches() ? 0.5 : 1;
  }
}
