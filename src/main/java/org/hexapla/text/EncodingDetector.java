package org.hexapla.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses the encoding of a text that is not UTF-8, from the frequencies of its bytes (ICU). A
 * guess is no more than that: who uses it must check that the decoded text is in the language
 * expected.
 */
public final class EncodingDetector {

  private static final List<String> CONSIDERED =
      List.of("windows-1251", "windows-1256", "GB18030", "windows-1252");
  private static final int SAMPLE_BYTES = 64 * 1024;

  private EncodingDetector() {}

  /** UTF-16 where a byte order mark says so, else the legacy encodings that fit, best first. */
  public static List<Charset> candidates(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return List.of(StandardCharsets.UTF_16);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return List.of(StandardCharsets.UTF_16);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)));
    List<Charset> result = new ArrayList<>();
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
      if (CONSIDERED.contains(name) && !result.contains(Charset.forName(name))) {
        result.add(Charset.forName(name));
      }
    }
    return result;
  }
}
