package org.hexapla.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an account.
 *
 * @param shown as it was given, composed (NFC), without blanks around it
 * @param key the same for names that differ only in case, width or composition (NFKC, lower case)
 */
record AccountName(String shown, String key) {

  private static final int LONGEST = 100;

  /** Letters of every script with their marks, figures, and the signs that names have. */
  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'’\\-]*");

  /** The name, or nothing where it cannot be one. */
  static Optional<AccountName> of(String text) {
    String shown = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (shown.length() > LONGEST || !ALLOWED.matcher(shown).matches()) {
      return Optional.empty();
    }
    String key = Normalizer.normalize(shown, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Optional.of(new AccountName(shown, key));
  }
}
