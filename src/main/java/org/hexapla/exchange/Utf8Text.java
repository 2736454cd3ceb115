package org.hexapla.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A text in UTF-8 as other programs leave it: with or without a byte order mark, now and then with
 * a damaged line, or cut off in the middle.
 */
public final class Utf8Text {

  /** What stands where bytes could not be read as UTF-8. */
  private static final char LOST = '\uFFFD';

  private static final String LOST_REASON =
      "bytes that are not UTF-8; save the file as UTF-8, or say in which encoding it is";

  /** Characters; a longer line is no line of a glossary, and would fill the memory. */
  private static final int LONGEST_LINE = 8_000_000;

  private static final int FEED = '\n';

  private Utf8Text() {}

  /** Takes a line of a text. */
  @FunctionalInterface
  public interface LineTaker {
    /**
     * @param number from 1
     */
    void take(long number, String line) throws IOException;
  }

  /**
   * The first line that is not UTF-8 in a file that is in another encoding: one in which at least
   * half of the lines that hold more than ASCII are not UTF-8. The last line does not count where
   * the file ends in the middle of it.
   */
  public static OptionalLong otherEncodingFrom(Path file) throws IOException {
    LineCount count = new LineCount();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] line = new byte[256];
      int length = 0;
      for (int read = stream.read(); read >= 0; read = stream.read()) {
        if (read == FEED) {
          count.line(line, length);
          length = 0;
        } else if (length < LONGEST_LINE) {
          line = length < line.length ? line : java.util.Arrays.copyOf(line, 2 * length);
          line[length++] = (byte) read;
        }
      }
      if (count.lines == 0) {
        count.line(line, length);
      }
    }
    return count.verdict();
  }

  /** How many lines are what. */
  private static final class LineCount {
    private long lines;
    private long beyondAscii;
    private long foreign;
    private long firstForeign;

    void line(byte[] bytes, int length) {
      lines++;
      if (isAscii(bytes, length)) {
        return;
      }
      beyondAscii++;
      if (!isUtf8(bytes, length)) {
        firstForeign = foreign == 0 ? lines : firstForeign;
        foreign++;
      }
    }

    OptionalLong verdict() {
      return foreign > 0 && 2 * foreign >= beyondAscii
          ? OptionalLong.of(firstForeign)
          : OptionalLong.empty();
    }

    private static boolean isAscii(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        if (bytes[i] < 0) {
          return false;
        }
      }
      return true;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
        return true;
      } catch (CharacterCodingException e) {
        return false;
      }
    }
  }

  /** Opens a text behind its byte order mark; damaged bytes are read as a mark of their own. */
  public static BufferedReader open(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** Hands over every line that can be read, and tells of the others. */
  public static void lines(Path file, GlossaryReader.Intake intake, LineTaker taker)
      throws IOException {
    try (BufferedReader reader = open(file)) {
      StringBuilder line = new StringBuilder();
      long number = 1;
      boolean tooLong = false;
      int unit;
      do {
        unit = reader.read();
        if (unit >= 0 && unit != FEED) {
          tooLong |= line.length() >= LONGEST_LINE;
          if (!tooLong) {
            line.append((char) unit);
          }
          continue;
        }
        if (tooLong) {
          intake.problem(number, "a line of more than " + LONGEST_LINE + " characters");
        } else {
          hand(number, line.toString(), intake, taker);
        }
        line.setLength(0);
        tooLong = false;
        number++;
      } while (unit >= 0);
    }
  }

  private static void hand(long number, String line, GlossaryReader.Intake intake, LineTaker taker)
      throws IOException {
    if (isDamaged(line)) {
      intake.problem(number, LOST_REASON);
    } else if (!line.isBlank()) {
      taker.take(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
  }

  /** Whether bytes of a text that {@link #open} gave were not UTF-8. */
  public static boolean isDamaged(String text) {
    return text.indexOf(LOST) >= 0;
  }

  /** Why a damaged row is left out. */
  public static String damage() {
    return LOST_REASON;
  }
}
