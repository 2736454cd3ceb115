package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/** The lines behind the last paragraph: {@code 39th plenary meeting} and its date. */
final class ClosingLines {

  private static final int LONGEST_LINE = 60;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,5})(?!\\d)");

  private final Dates dates;
  private final Vocabulary words;
  private final List<String> wordsOfMeeting;

  ClosingLines(Language language) {
    this.dates = Dates.of(language);
    this.words = Vocabulary.of(language);
    this.wordsOfMeeting = new ArrayList<>(words.forms("closing-words"));
    wordsOfMeeting.sort((a, b) -> b.length() - a.length());
  }

  boolean isClosing(String line) {
    return line.length() <= LONGEST_LINE && (dates.isDate(line) || isMeeting(line));
  }

  /** The number of the meeting that a line names and nothing else. */
  OptionalInt meeting(String line) {
    Matcher number = NUMBER.matcher(Characters.plain(line));
    return isMeeting(line) && number.find()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  private boolean isMeeting(String line) {
    String plain = Characters.plain(line).toLowerCase(Locale.ROOT);
    if (!words.contains(plain, "meeting") || !NUMBER.matcher(plain).find()) {
      return false;
    }
    String rest = plain;
    for (String word : wordsOfMeeting) {
      rest = rest.replace(word.toLowerCase(Locale.ROOT), " ");
    }
    return rest.chars().noneMatch(Character::isLetter);
  }
}
