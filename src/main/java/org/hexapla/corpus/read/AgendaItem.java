package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * The line that names the item of the agenda ({@code Agenda item 108 (j)}, {@code 议程项目 108(j)},
 * {@code البند 14 (ج) من جدول الأعمال}), read as {@code 108 (j)} in every language.
 */
final class AgendaItem {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,3})(?![\\d/])(?: ?(?:\\((\\p{L}\\u0640?)\\)|(\\p{L})\\)))?");
  private static final int LONGEST_LINE = 120;
  private static final int LAST_LETTER = 26;

  private AgendaItem() {}

  static Optional<String> read(String line, Language language) {
    Vocabulary words = Vocabulary.of(language);
    String text = Characters.plain(FootnoteMarks.strip(line)).strip();
    if (text.length() > LONGEST_LINE || !words.startsWith(text, "agenda-item")) {
      return Optional.empty();
    }
    boolean needsEnd = language != Language.EN && language != Language.ZH;
    if (needsEnd && !words.contains(text, "agenda-item-end")) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String letter = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      items.add(matcher.group(1) + (letter == null ? "" : " (" + folded(letter) + ")"));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", items));
  }

  private static String folded(String letter) {
    boolean latin = letter.charAt(0) < 128;
    for (int place = 1; !latin && place <= LAST_LETTER; place++) {
      if (ParagraphLabels.isLetterAt(letter, place)) {
        return ParagraphLabels.letterAt(place);
      }
    }
    return letter;
  }
}
