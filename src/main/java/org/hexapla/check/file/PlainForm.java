package org.hexapla.check.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Plain text: UTF-8, or UTF-16 with its mark. */
final class PlainForm implements DraftForm {

  @Override
  public boolean reads(Request request) {
    return marked(request.head()) != null || !hasNul(request.head());
  }

  private static boolean hasNul(byte[] head) {
    for (byte one : head) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable Charset marked(byte[] head) {
    boolean two = head.length > 1;
    boolean utf16 =
        two
            && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
                || head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
    return utf16 ? StandardCharsets.UTF_16 : null;
  }

  @Override
  public DraftText read(Request request) throws IOException, RefusedException {
    Charset marked = marked(request.head());
    Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(request.file())))
              .toString();
      String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return DraftFiles.inItsLanguage(
          clean.replace("\r\n", "\n").replace('\r', '\n'), request.language());
    } catch (CharacterCodingException e) {
      throw new RefusedException("is neither UTF-8 nor UTF-16; save it as UTF-8");
    }
  }
}
