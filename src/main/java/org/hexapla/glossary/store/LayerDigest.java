package org.hexapla.glossary.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hexapla.glossary.ConceptEntry;

/** Tells two layers apart without comparing their rows. */
final class LayerDigest {
  private LayerDigest() {}

  /**
   * The SHA-256 of all that a layer holds, its lock version left out. A record's string form names
   * every component in order, so that it changes with any of them.
   */
  static String of(ConceptEntry layer) {
    String content =
        layer.id() + layer.subjectField() + layer.origin() + layer.note() + layer.sections();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
