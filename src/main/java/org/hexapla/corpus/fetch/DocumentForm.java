package org.hexapla.corpus.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the Official Document System gives documents, by their first bytes. */
enum DocumentForm {
  /** Office Open XML: a zip archive, which ends with its directory. */
  DOCX(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6}),
  /** The compound file of older word processors. */
  DOC(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[0]),
  PDF("%PDF-".getBytes(StandardCharsets.US_ASCII), "%%EOF".getBytes(StandardCharsets.US_ASCII));

  /** The end mark may have a comment of the archive or some line ends behind it. */
  private static final int END_WITHIN = 66_000;

  private static final int HEAD = 512;

  private final byte[] first;
  private final byte[] last;

  DocumentForm(byte[] first, byte[] last) {
    this.first = first;
    this.last = last;
  }

  /** {@code docx}: the value of {@code t=} and the ending of files. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DocumentForm> of(String code) {
    for (DocumentForm form : values()) {
      if (form.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form that bytes begin like, whatever was asked for. */
  static Optional<DocumentForm> ofBytes(byte[] bytes) {
    for (DocumentForm form : values()) {
      if (startsWith(bytes, form.first)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Whether bytes are a page of a web site. */
  static boolean isWebPage(String contentType, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return contentType.startsWith("text/html")
        || head.contains("<!doctype html")
        || head.contains("<html");
  }

  /** Whether the end of the file is there. */
  boolean isWhole(byte[] bytes) {
    if (last.length == 0) {
      return true;
    }
    for (int at = bytes.length - last.length; at >= Math.max(0, bytes.length - END_WITHIN); at--) {
      if (matches(bytes, at, last)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && matches(bytes, 0, mark);
  }

  private static boolean matches(byte[] bytes, int at, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
