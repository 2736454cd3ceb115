package org.hexapla.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Passwords: which may be chosen, and how one is proved without being kept.
 *
 * <p>Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the second of the settings that the
 * OWASP Password Storage Cheat Sheet names. Lengths and no rules of composition follow NIST SP
 * 800-63B; as it asks, a password is normalised (NFKC) first, because keyboards of different
 * systems write the same letters with different code points.
 */
final class Passwords {

  /** Characters. */
  static final int SHORTEST = 12;

  /** Characters; longer ones would only cost time. */
  static final int LONGEST = 200;

  private static final int MEMORY_KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int OUTPUT_BYTES = 32;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIBIBYTES, PASSES, LANES, OUTPUT_BYTES, Argon2.ID);

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without letters and figures that are taken for each other. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP_LENGTH = 4;

  private Passwords() {}

  /** Why a password may not be chosen, or nothing where it may. */
  static Optional<String> refusal(String password, AccountName name) {
    String normal = normal(password);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of("the password has fewer than " + SHORTEST + " characters");
    }
    if (length > LONGEST) {
      return Optional.of("the password has more than " + LONGEST + " characters");
    }
    if (normal.codePoints().distinct().count() <= 2
        || normal.toLowerCase(Locale.ROOT).contains(name.key())) {
      return Optional.of("the password is easily guessed: it repeats itself or holds the name");
    }
    return Optional.empty();
  }

  /** What proves a password, salt and settings included. */
  static String hash(String password) {
    return Password.hash(normal(password)).addRandomSalt(16).with(ARGON2).getResult();
  }

  static boolean proves(String hash, String password) {
    return Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** A password that nobody chose: 100 random bits in five groups. */
  static String random() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      if (group > 0) {
        password.append('-');
      }
      for (int letter = 0; letter < GROUP_LENGTH; letter++) {
        password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
      }
    }
    return password.toString();
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
