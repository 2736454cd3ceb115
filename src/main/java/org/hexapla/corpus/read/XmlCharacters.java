package org.hexapla.corpus.read;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, decoded by its mark, else as its declaration says, else as UTF-8
 * (XML 1.0, appendix F). The JDK's parser could decode too, but prints each byte that is of no
 * character to the standard error output.
 */
final class XmlCharacters extends FilterReader {

  private static final int HEAD_BYTES = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private final Charset charset;

  private XmlCharacters(InputStream stream, Charset charset) {
    super(
        new InputStreamReader(
            stream,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    this.charset = charset;
  }

  /**
   * @throws IOException also where the declared encoding is none
   */
  static Reader of(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream);
    buffered.mark(HEAD_BYTES);
    byte[] head = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      buffered.skipNBytes(3);
      return new XmlCharacters(buffered, StandardCharsets.UTF_8);
    }
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return new XmlCharacters(buffered, StandardCharsets.UTF_16); // takes the mark away
    }
    if (startsWith(head, 0, '<')) {
      return new XmlCharacters(buffered, StandardCharsets.UTF_16BE);
    }
    if (startsWith(head, '<', 0)) {
      return new XmlCharacters(buffered, StandardCharsets.UTF_16LE);
    }
    return new XmlCharacters(buffered, declared(new String(head, StandardCharsets.ISO_8859_1)));
  }

  /** What is read as ASCII so far is not of UTF-16, whatever it says. */
  private static Charset declared(String head) throws IOException {
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("there is no encoding '" + matcher.group(1) + "'", e);
    }
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    try {
      return super.read(into, from, length);
    } catch (CharacterCodingException e) {
      throw new IOException("a byte there is of no character of " + charset, e);
    }
  }
}
