package org.hexapla.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Secrets that the service makes itself. They are 256 random bits, so that a plain digest proves
 * them: nobody can try them all. Passwords, which people choose, are another matter ({@link
 * Passwords}).
 */
final class Secrets {

  /** Begins every secret, so that one that strays into a file or a log is known for what it is. */
  static final String PREFIX = "hexapla_";

  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static String secret() {
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  static String id() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
