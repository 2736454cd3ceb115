package org.hexapla.glossary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names the entries that people make. */
final class EntryIds {

  /** Hexadecimal digits of the hash. */
  private static final int DIGITS = 10;

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.-]{0,98}");

  private EntryIds() {}

  /**
   * {@code e-} and the first ten digits of the SHA-256 of the terms, which no entry has yet: the
   * same terms give the same id in every store.
   */
  static String fresh(List<Designation> terms, Glossary glossary) {
    String content = terms.stream().map(Designation::toString).collect(Collectors.joining("\n"));
    String id = of(content);
    for (int turn = 2; isTaken(id, glossary); turn++) {
      id = of(content + "\n" + turn);
    }
    return id;
  }

  /** Whether an id can be part of an address. */
  static boolean isWellFormed(String id) {
    return WELL_FORMED.matcher(id).matches();
  }

  private static boolean isTaken(String id, Glossary glossary) {
    return glossary.find(id).isPresent() || !glossary.changes(id).isEmpty();
  }

  private static String of(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "e-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
