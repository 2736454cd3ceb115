package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.corpus.Paragraph;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads an instrument: its preamble, chapters, articles with their paragraphs, and closing words.
 * Every article has a piece under its number ({@code art12}): the words before its list, its only
 * paragraph, or else the line that opens it.
 */
final class ArticleReader {

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_CHAPTER = 160;
  private static final int LONGEST_TITLE = 150;

  private final Vocabulary words;
  private final String prefix;
  private final LineBreaks breaks;
  private final List<TextLine> lines;
  private final Map<Integer, ArticleLabel> articles;
  private final List<Piece> pieces = new ArrayList<>();
  private int headings;
  private int preambular;
  private boolean closing;

  /**
   * @param prefix of every id: {@code annex1.} or nothing
   * @param headingsBefore how many headings stand before the lines
   */
  ArticleReader(
      List<TextLine> lines,
      Language language,
      LineBreaks breaks,
      String prefix,
      int headingsBefore) {
    this.words = Vocabulary.of(language);
    this.prefix = prefix;
    this.breaks = breaks;
    this.lines = lines;
    this.articles = ArticleLabel.in(lines, language);
    this.headings = headingsBefore;
  }

  List<Piece> read() {
    List<Integer> starts = new ArrayList<>(articles.keySet());
    int first = starts.isEmpty() ? lines.size() : starts.get(0);
    preamble(lines.subList(0, headingsStart(first, 0)));
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int before = i == 0 ? 0 : starts.get(i - 1) + 1;
      headings(lines.subList(headingsStart(start, before), start));
      int next = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      int end = i + 1 < starts.size() ? headingsStart(next, start + 1) : next;
      article(Objects.requireNonNull(articles.get(start)), start, end);
    }
    return pieces;
  }

  /** Where the headings that stand directly before an article begin. */
  private int headingsStart(int article, int lowest) {
    int start = article;
    while (start > lowest && isHeading(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isHeading(TextLine line) {
    String text = line.words();
    if (isChapter(text)) {
      return text.length() <= LONGEST_CHAPTER;
    }
    return text.length() <= LONGEST_HEADING
        && !Characters.endsParagraph(text)
        && !ArticleParagraphs.isLabelled(text);
  }

  private boolean isChapter(String text) {
    return words.language().spaced()
        ? words.startsWith(text, "chapter")
        : text.matches("第[一二三四五六七八九十\\d ]{1,5}(?:章|部分|节|編|编).*");
  }

  private void headings(List<TextLine> run) {
    for (int i = 0; i < run.size(); i++) {
      String text = run.get(i).text();
      boolean bare = isChapter(text) && text.split(" ").length <= 2 && text.length() < 15;
      if (bare && i + 1 < run.size() && !isChapter(run.get(i + 1).words())) {
        i++;
        text = Paragraphs.join(text, run.get(i).text());
      }
      heading(text);
    }
  }

  private void heading(String text) {
    headings++;
    add("h" + headings, Paragraph.Kind.HEADING, null, text);
  }

  private void preamble(List<TextLine> before) {
    List<TextLine> rest = before;
    if (!rest.isEmpty() && prefix.isEmpty() && isTitle(rest)) {
      add("title", Paragraph.Kind.TITLE, null, rest.get(0).text());
      rest = rest.subList(1, rest.size());
    }
    for (TextLine line : whole(rest)) {
      boolean named = words.forms("preamble").contains(line.words());
      boolean titled =
          !prefix.isEmpty() && preambular == 0 && !Characters.endsParagraph(line.words());
      if (named || titled) {
        heading(line.text());
      } else {
        preambular++;
        Paragraph.Kind kind = prefix.isEmpty() ? Paragraph.Kind.PREAMBULAR : Paragraph.Kind.ANNEX;
        add("pp" + preambular, kind, null, line.text());
      }
    }
  }

  /** The first line of an instrument where it is set apart from what follows. */
  private boolean isTitle(List<TextLine> before) {
    String text = before.get(0).words();
    boolean apart = before.size() == 1 || before.get(1).afterBlank();
    return apart && text.length() <= LONGEST_TITLE && !Characters.endsParagraph(text);
  }

  private void article(ArticleLabel label, int start, int end) {
    String id = "art" + label.number();
    List<TextLine> body = new ArrayList<>(lines.subList(start + 1, end));
    String opening = lines.get(start).text();
    if (!label.rest().isEmpty() && Characters.endsParagraph(label.rest())) {
      body.add(0, lines.get(start).withText(label.rest()));
      opening = opening.substring(0, opening.length() - label.rest().length()).strip();
    } else if (label.rest().isEmpty() && body.size() > 1 && isHeading(body.get(0))) {
      opening = Paragraphs.join(opening, body.remove(0).text());
    }
    List<TextLine> paragraphs = whole(body);
    int closingAt = testimonium(paragraphs);
    List<ArticleParagraphs.Placed> placed =
        ArticleParagraphs.place(paragraphs.subList(0, closingAt));
    boolean headed = placed.isEmpty() || !placed.get(0).place().isEmpty();
    if (headed) {
      add(id, Paragraph.Kind.ARTICLE, label.printed(), opening);
    } else if (!opening.equals(lines.get(start).text()) || !label.rest().isEmpty()) {
      heading(opening);
    }
    for (ArticleParagraphs.Placed paragraph : placed) {
      if (paragraph.continues()) {
        pieces.get(pieces.size() - 1).append(paragraph.text());
      } else {
        boolean own = paragraph.place().isEmpty();
        add(
            id + paragraph.place(),
            Paragraph.Kind.ARTICLE,
            own ? label.printed() : paragraph.printed(),
            paragraph.text());
      }
    }
    paragraphs.subList(closingAt, paragraphs.size()).forEach(line -> close(line.text()));
  }

  /** Where the words that sign the instrument begin. */
  private int testimonium(List<TextLine> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      if (words.startsWith(paragraphs.get(i).words(), "testimonium")) {
        return i;
      }
    }
    return paragraphs.size();
  }

  private void close(String text) {
    if (closing) {
      pieces.get(pieces.size() - 1).append(text);
    } else {
      closing = true;
      add("closing", Paragraph.Kind.CLOSING, null, text);
    }
  }

  /** Lines as whole paragraphs: in a wrapped text several lines are one. */
  private List<TextLine> whole(List<TextLine> body) {
    List<TextLine> result = new ArrayList<>();
    for (TextLine line : body) {
      boolean begins =
          result.isEmpty()
              || !breaks.wrapped()
              || ArticleParagraphs.isLabelled(line.text())
              || (line.afterBlank() && !line.afterBreak());
      if (begins) {
        result.add(line);
      } else {
        TextLine last = result.remove(result.size() - 1);
        result.add(last.withText(Paragraphs.join(last.text(), line.text())));
      }
    }
    return result;
  }

  private void add(String id, Paragraph.Kind kind, @Nullable String number, String text) {
    pieces.add(new Piece(prefix + id, kind, number, text));
  }
}
