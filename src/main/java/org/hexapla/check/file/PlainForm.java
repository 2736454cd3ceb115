package org.hexapla.check.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.hexapla.text.EncodingDetector;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: UTF-8, UTF-16 with its mark, or an older encoding in which the words are of the
 * language that is expected.
 */
final class PlainForm implements DraftForm {

  @Override
  public boolean reads(Request request) {
    return isUtf16(request.head()) || !hasNul(request.head());
  }

  private static boolean hasNul(byte[] head) {
    for (byte one : head) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf16(byte[] head) {
    return EncodingDetector.candidates(head).contains(StandardCharsets.UTF_16);
  }

  @Override
  public DraftText read(Request request) throws IOException, RefusedException {
    byte[] bytes = Files.readAllBytes(request.file());
    String text = isUtf16(bytes) ? "" : decoded(bytes, StandardCharsets.UTF_8).orElse("");
    if (text.isEmpty() && bytes.length > 0) {
      text = inOlderEncoding(bytes, request.language());
    }
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return DraftFiles.inItsLanguage(
        clean.replace("\r\n", "\n").replace('\r', '\n'), request.language());
  }

  private static String inOlderEncoding(byte[] bytes, @Nullable Language expected)
      throws RefusedException {
    for (Charset charset : EncodingDetector.candidates(bytes)) {
      Optional<String> text = decoded(bytes, charset);
      Optional<Language> language = text.flatMap(LanguageDetector::detect);
      boolean surely = charset.equals(StandardCharsets.UTF_16);
      if (text.isPresent()
          && (surely || language.filter(it -> expected == null || it == expected).isPresent())) {
        return text.get();
      }
    }
    throw new RefusedException("is in no encoding that can be told; save it as UTF-8");
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // the bytes are of another encoding
    }
  }
}
