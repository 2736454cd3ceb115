package org.hexapla.corpus;

import java.io.EOFException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a library could not read a file, for people: one line, without the names of classes that
 * libraries put before their messages, and never without a word.
 */
public final class PlainReason {

  private static final int LONGEST = 200;

  private static final Pattern CLASS =
      Pattern.compile("\\b(?:[a-z]\\w*[.]){2,}[A-Z][\\w$]*(?::\\s*)?");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  /** What Jackson says of the setting behind a limit. */
  private static final Pattern SETTING = Pattern.compile(",? from `[^`]*`");

  /** Where the JDK's parser says a place before the words. */
  private static final String WORDS = "Message: ";

  private PlainReason() {}

  /** The reason in the outermost failure that has one. */
  public static String of(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = isOfTheLibrary(cause) ? "" : words(cause.getMessage());
      if (!words.isEmpty()) {
        return words;
      }
    }
    return failure instanceof EOFException
        ? "it ends in the middle"
        : "its inner structure is broken";
  }

  /** Words that may repeat some of a file, without its control characters; line ends are kept. */
  public static String printable(String words) {
    return CONTROL.matcher(words).find() ? CONTROL.matcher(words).replaceAll("") : words;
  }

  /** What a library did not expect of a file, so that its message is about the library. */
  private static boolean isOfTheLibrary(Throwable cause) {
    return cause instanceof NullPointerException
        || cause instanceof ClassCastException
        || cause instanceof IndexOutOfBoundsException
        || cause instanceof NegativeArraySizeException;
  }

  private static String words(@Nullable String message) {
    if (message == null) {
      return "";
    }
    int words = message.indexOf(WORDS);
    String line =
        (words < 0 ? message : message.substring(words + WORDS.length()))
            .lines()
            .findFirst()
            .orElse("");
    String plain = SETTING.matcher(CLASS.matcher(line).replaceAll("")).replaceAll("");
    String printed = printable(plain).replaceAll("\\s+", " ").strip();
    return printed.length() > LONGEST ? printed.substring(0, LONGEST) + " …" : printed;
  }
}
