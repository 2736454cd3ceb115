package org.hexapla.corpus.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexapla.text.EncodingDetector;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. UTF-8 is taken at its word; UTF-16 where it begins with its mark; another encoding
 * only where the text that comes out is in a language that is written in it.
 */
final class TextDecoder {

  private static final double CONTROL_SHARE = 0.02;

  private TextDecoder() {}

  /** What decoding led to. */
  sealed interface Result {
    /**
     * @param warning says which encoding was guessed, or null
     */
    record Text(String text, @Nullable String warning) implements Result {}

    /**
     * @param reason one line
     */
    record Refused(String reason) implements Result {}
  }

  static Result decode(byte[] bytes) {
    if (bytes.length == 0) {
      return new Result.Refused("the file is empty");
    }
    if (hasUtf16Mark(bytes)) {
      return utf16(bytes);
    }
    Optional<Charset> unmarked = utf16WithoutMark(bytes);
    if (unmarked.isPresent()) {
      return strict(bytes, unmarked.get())
          .<Result>map(text -> new Result.Text(text, "read as " + unmarked.get().name()))
          .orElseGet(() -> new Result.Refused("the file is damaged UTF-16; save it as UTF-8"));
    }
    if (isBinary(bytes)) {
      return new Result.Refused("the file is not text but binary; give it in a form that is read");
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      String text = utf8.get();
      return new Result.Text(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    }
    return guessed(bytes, text -> text);
  }

  /** The text where all bytes are valid in a charset. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Result utf16(byte[] bytes) {
    Optional<String> text = strict(bytes, StandardCharsets.UTF_16);
    return text.<Result>map(t -> new Result.Text(t, "read as UTF-16"))
        .orElseGet(() -> new Result.Refused("the file is damaged UTF-16; save it as UTF-8"));
  }

  /**
   * @param words what is text in the decoded bytes, so that mark-up does not speak for a language
   */
  static Result guessed(byte[] bytes, UnaryOperator<String> words) {
    for (Charset charset : EncodingDetector.candidates(bytes)) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent() && isWrittenIn(words.apply(text.get()), charset)) {
        return new Result.Text(text.get(), "read as " + charset.name());
      }
    }
    return new Result.Refused(
        "the encoding is not UTF-8 and cannot be told for certain; save the file as UTF-8");
  }

  private static boolean isWrittenIn(String text, Charset charset) {
    Optional<Language> language = LanguageDetector.detect(text);
    return language.isPresent()
        && switch (charset.name()) {
          case "windows-1251" -> language.get() == Language.RU;
          case "windows-1256" -> language.get() == Language.AR;
          case "GB18030" -> language.get() == Language.ZH;
          default ->
              language.get() == Language.FR
                  || language.get() == Language.ES
                  || language.get() == Language.EN;
        };
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
  }

  /**
   * UTF-16 that does not say so: a zero byte in every blank and end of line, always in the same
   * half of the pairs. In a binary file they stand anywhere.
   */
  static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int[] plain = new int[2];
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      for (int half = 0; half < 2; half++) {
        zeros[half] += bytes[i + half] == 0 ? 1 : 0;
        byte other = bytes[i + 1 - half];
        boolean blank = other == ' ' || other == '\n';
        plain[half] += bytes[i + half] == 0 && blank ? 1 : 0;
      }
    }
    if (plain[0] > 0 && zeros[1] == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return plain[1] > 0 && zeros[0] == 0
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** A zero byte, or more control characters than any text has. */
  static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean blank = b == '\n' || b == '\r' || b == '\t' || b == '\f';
      controls += b > 0 && b < ' ' && !blank ? 1 : 0;
    }
    return controls > CONTROL_SHARE * bytes.length;
  }
}
