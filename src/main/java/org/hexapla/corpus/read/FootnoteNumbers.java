package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * Tells the footnote numbers in the text of a PDF, which have lost their raised place ({@code
 * Secretary-General,1 and}, {@code resolution 59/22, 1}), from other numbers: new ones come in
 * order and on the page that has their note; they hang on a word or a mark of punctuation, or stand
 * behind one at the end of a line.
 */
final class FootnoteNumbers {

  private static final Pattern CANDIDATE =
      Pattern.compile("(?<=[\\p{L},;.:)”\"’»])( ?)(\\d{1,3})(?=[\\s,;.:)]|$)");
  private static final Pattern LAST_WORD = Pattern.compile("(\\S+)$");

  private final Pattern parts;
  private int highest;

  FootnoteNumbers(Language language) {
    this.parts = Vocabulary.of(language).pattern("parts");
  }

  /**
   * The lines of a page with marks in place of the numbers.
   *
   * @param first number of the first note on the page
   * @param last number of the last note on it, less than {@code first} where it has none
   */
  List<TextLine> mark(List<TextLine> page, int first, int last) {
    List<TextLine> result = new ArrayList<>();
    for (TextLine line : page) {
      result.add(line.withText(mark(line.text(), first, last)));
    }
    return result;
  }

  private String mark(String text, int first, int last) {
    Matcher matcher = CANDIDATE.matcher(text);
    StringBuilder result = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(2));
      boolean fresh = number == highest + 1 && number >= first && number <= last;
      boolean again = number >= 1 && number <= highest && matcher.group(1).isEmpty();
      if ((fresh || again) && isMark(text, matcher)) {
        result.append(text, from, matcher.start()).append(FootnoteMarks.mark("" + number));
        from = matcher.end();
        highest = Math.max(highest, number);
      }
    }
    return result.append(text.substring(from)).toString();
  }

  private boolean isMark(String text, Matcher matcher) {
    String before = text.substring(0, matcher.start());
    char last = before.charAt(before.length() - 1);
    Matcher word = LAST_WORD.matcher(before);
    String token = word.find() ? word.group(1) : "";
    boolean attached = matcher.group(1).isEmpty();
    boolean atEnd = matcher.end() == text.length();
    if (last == '.' && attached) {
      return token.length() > "Corr.".length() && token.indexOf('/') < 0;
    }
    if (Character.isLetter(last)) {
      boolean longWord = token.length() > 2 && token.indexOf('/') < 0;
      boolean properName = Character.isUpperCase(token.charAt(0)) && !parts.matcher(token).find();
      return longWord && (attached ? !Character.isUpperCase(last) : properName && !atEnd);
    }
    boolean inNumber = attached && Character.isDigit(beforeLast(before));
    return attached ? !inNumber || token.indexOf('/') >= 0 : atEnd;
  }

  private static char beforeLast(String text) {
    return text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
  }
}
