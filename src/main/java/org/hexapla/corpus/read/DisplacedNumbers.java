package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;

/**
 * Puts the numbers of paragraphs back in front of them. In the text of a PDF a number may come as a
 * line of its own, before its paragraph or behind the paragraph's first line. It stands in front
 * where the paragraph before it is complete and the line behind it begins one.
 */
final class DisplacedNumbers {

  private DisplacedNumbers() {}

  static List<TextLine> repair(List<TextLine> lines, Language language) {
    List<TextLine> result = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int bare = value(ParagraphLabels.bareNumber(line.text()));
      int printed = value(ParagraphLabels.number(line.text()));
      if (bare > 0 && (bare == last + 1 || bare == 1) && i + 1 < lines.size()) {
        last = bare;
        if (standsInFront(result, lines, i, language)) {
          TextLine next = lines.get(++i);
          result.add(line.withText(bare + ". " + next.text()));
        } else {
          TextLine first = result.remove(result.size() - 1);
          result.add(first.withText(bare + ". " + first.text()));
        }
      } else {
        last = printed == last + 1 ? printed : last;
        result.add(line);
      }
    }
    return result;
  }

  private static boolean standsInFront(
      List<TextLine> before, List<TextLine> lines, int at, Language language) {
    if (before.isEmpty()) {
      return true;
    }
    TextLine next = lines.get(at + 1);
    boolean complete = Characters.endsParagraph(before.get(before.size() - 1).words());
    boolean begins = language == Language.RU || !Character.isLowerCase(firstLetter(next.words()));
    int following =
        at + 2 < lines.size() ? value(ParagraphLabels.bareNumber(lines.get(at + 2).text())) : 0;
    int own = value(ParagraphLabels.bareNumber(lines.get(at).text()));
    boolean lineOfNextNumber =
        following == own + 1
            && at + 3 < lines.size()
            && Character.isLowerCase(firstLetter(lines.get(at + 3).words()));
    return complete && begins && !lineOfNextNumber;
  }

  private static char firstLetter(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static int value(Optional<ParagraphLabels.Label> label) {
    return label.map(found -> Integer.parseInt(found.printed())).orElse(0);
  }
}
