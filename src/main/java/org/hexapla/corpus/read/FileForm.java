package org.hexapla.corpus.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The form of a file, by its first bytes; its name decides only where they leave a choice, so that
 * a web page that is called {@code .docx} is read as the page that it is.
 */
enum FileForm {
  TEXT,
  HTML,
  DOCX,
  DOC,
  PDF,
  TMX,
  /** A form that no reader knows. */
  OTHER;

  private static final int PDF_MARK_WITHIN = 1024;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * @param head the first bytes of the file
   */
  static FileForm of(Path file, byte[] head) {
    if (head.length == 0) {
      return name(file).matches(".*\\.(?:txt|md|markdown|text)") ? TEXT : OTHER;
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("PK\u0003\u0004")) {
      boolean word = name(file).endsWith(".docx") || latin.contains("word/");
      return word ? DOCX : OTHER;
    }
    if (startsWith(head, OLE)) {
      return DOC;
    }
    if (latin.substring(0, Math.min(latin.length(), PDF_MARK_WITHIN)).contains("%PDF-")) {
      return PDF;
    }
    return text(latin, head);
  }

  private static FileForm text(String latin, byte[] head) {
    String start = latin.replace("\u0000", "").toLowerCase(Locale.ROOT);
    boolean markup = start.stripLeading().replaceFirst("^[^\\p{ASCII}]{1,3}", "").startsWith("<");
    if (markup && start.contains("<tmx")) {
      return TMX;
    }
    if (markup && (start.contains("<html") || start.contains("<!doctype html"))) {
      return HTML;
    }
    boolean utf16 = head.length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
    boolean unmarked = TextDecoder.utf16WithoutMark(head).isPresent();
    return utf16 || unmarked || !TextDecoder.isBinary(head) ? TEXT : OTHER;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
