package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Footnote;
import org.hexapla.text.Language;

/**
 * Takes out the footnotes of a text that was taken from a PDF: a rule of underscores begins them,
 * the next running head ends them; their numbers, the page number and the texts come in any order.
 * Notes are numbered through the document, so their numbers follow from their order, and the
 * numbers seen only tell how many there are.
 */
final class FootnoteAreas {

  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3}) (\\S.*)");
  private static final Pattern JOB_NUMBER = Pattern.compile("\\*?\\d{2}-\\d{5}.{0,20}");

  private final Language language;
  private final List<TextLine> body = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final FootnoteNumbers numbers;
  private List<TextLine> page = new ArrayList<>();
  private List<TextLine> area = new ArrayList<>();
  private boolean inArea;
  private int pageNumber;

  private FootnoteAreas(Language language) {
    this.language = language;
    this.numbers = new FootnoteNumbers(language);
  }

  /** Whether a text has the rule under which a PDF prints its footnotes. */
  static boolean present(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> RULE.matcher(line.text()).matches());
  }

  static FootnoteLines.Separated separate(List<TextLine> lines, Language language) {
    FootnoteAreas areas = new FootnoteAreas(language);
    for (TextLine line : lines) {
      areas.take(line);
    }
    areas.endPage();
    return new FootnoteLines.Separated(areas.body, areas.footnotes);
  }

  private void take(TextLine line) {
    if (line.text().length() < 60 && SymbolMentions.whole(line.text(), language).isPresent()) {
      endPage();
      pageNumber++;
      page.add(line);
    } else if (RULE.matcher(line.text()).matches()) {
      inArea = true;
    } else {
      (inArea ? area : page).add(line);
    }
  }

  private void endPage() {
    int before = footnotes.size();
    notes().forEach(text -> footnotes.add(new Footnote("" + (footnotes.size() + 1), text)));
    body.addAll(numbers.mark(page, before + 1, footnotes.size()));
    page = new ArrayList<>();
    area = new ArrayList<>();
    inArea = false;
  }

  private List<String> notes() {
    List<Integer> seen = new ArrayList<>();
    List<String> texts = split(true, seen);
    if (seen.size() > texts.size()) {
      seen.remove((Object) pageNumber);
    }
    return !seen.isEmpty() && texts.size() > seen.size() ? split(false, new ArrayList<>()) : texts;
  }

  /**
   * The texts of the notes of a page.
   *
   * @param atFullStop whether a line behind a full stop begins another note
   * @param seen takes the numbers that stand in the area
   */
  private List<String> split(boolean atFullStop, List<Integer> seen) {
    List<String> texts = new ArrayList<>();
    boolean fresh = true;
    int expected = footnotes.size() + 1;
    for (TextLine line : area) {
      String text = Characters.plain(line.text());
      Matcher numbered = NUMBERED.matcher(text);
      boolean begins =
          numbered.matches() && numbered.group(1).equals("" + (expected + texts.size()));
      if (BARE_NUMBER.matcher(text).matches()) {
        seen.add(Integer.parseInt(text));
        fresh = true;
      } else if (!JOB_NUMBER.matcher(text).matches()) {
        if (begins) {
          seen.add(Integer.parseInt(numbered.group(1)));
        }
        String words = begins ? line.text().substring(numbered.start(2)) : line.text();
        if (fresh || begins || texts.isEmpty() || (atFullStop && last(texts).endsWith("."))) {
          texts.add(words);
        } else {
          texts.set(texts.size() - 1, Paragraphs.join(last(texts), words));
        }
        fresh = false;
      }
    }
    return texts;
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }
}
