package org.hexapla.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Language;

/**
 * A document as an author types it into a text processor: the lines of its head, its paragraphs
 * with the footnotes where they are mentioned, its closing lines. It is made of a text and of what
 * was understood of it.
 *
 * @param head the lines up to the one that opens the body
 * @param paragraphs of the body, each with the marks of {@link FootnoteMarks} in its words
 * @param closing the lines behind the last paragraph
 */
record Manuscript(
    String symbol,
    Language language,
    List<String> head,
    List<Part> paragraphs,
    List<String> closing,
    List<Footnote> footnotes) {

  private static final Pattern MARK = Pattern.compile("\uE000([^\uE001]*)\uE001");
  private static final int CONTEXT = 8;

  /**
   * A paragraph of the body.
   *
   * @param depth 0 without label, 1 for {@code 7.}, 2 for {@code (a)}, 3 for {@code (i)}
   * @param label the number or letter as printed, without full stop or brackets; empty for depth 0
   */
  record Part(Paragraph.Kind kind, int depth, String label, String text) {}

  static Manuscript of(Path file, Resolution document) throws IOException {
    TextDecoder.Result.Text text =
        (TextDecoder.Result.Text) TextDecoder.decode(Files.readAllBytes(file));
    Language language = document.language();
    FootnoteLines.Separated separated = TextDocument.of(Characters.clean(text.text()), language);
    List<TextLine> lines = separated.lines();
    int opening = 0;
    while (OrganLines.opening(lines.get(opening).text(), language).isEmpty()) {
      opening++;
    }
    List<TextLine> body = lines.subList(opening + 1, lines.size());
    return new Manuscript(
        document.symbol().value(),
        language,
        lines.subList(0, opening + 1).stream().map(TextLine::words).toList(),
        parts(document, body),
        closing(body, language),
        separated.footnotes());
  }

  private static List<String> closing(List<TextLine> body, Language language) {
    ClosingLines closing = new ClosingLines(language);
    return body.stream().map(TextLine::words).filter(closing::isClosing).toList();
  }

  private static List<Part> parts(Resolution document, List<TextLine> body) {
    String stream = body.stream().map(TextLine::text).collect(Collectors.joining());
    List<Part> parts = new ArrayList<>();
    boolean begun = false;
    for (Paragraph paragraph : document.paragraphs()) {
      Paragraph.Kind kind = paragraph.kind();
      begun |= kind != Paragraph.Kind.HEADING && kind != Paragraph.Kind.TITLE;
      if (begun && kind != Paragraph.Kind.CLOSING) {
        boolean labelled = paragraph.number() != null;
        int depth = labelled ? 1 + (int) paragraph.id().chars().filter(c -> c == '(').count() : 0;
        parts.add(
            new Part(kind, depth, labelled ? paragraph.number() : "", marked(paragraph, stream)));
      }
    }
    return parts;
  }

  /** The words of a paragraph with its marks put behind the signs that they follow in the text. */
  private static String marked(Paragraph paragraph, String stream) {
    StringBuilder text = new StringBuilder(paragraph.text());
    Matcher mark = MARK.matcher(stream);
    while (mark.find()) {
      String before = compact(FootnoteMarks.strip(stream.substring(0, mark.start())));
      String context = before.substring(Math.max(0, before.length() - CONTEXT));
      int at = compact(text.toString()).indexOf(context);
      boolean wanted = paragraph.footnotes().contains(mark.group(1));
      if (at >= 0 && wanted && text.indexOf(mark.group()) < 0) {
        text.insert(behind(text, at + context.length()), mark.group());
      }
    }
    return text.toString();
  }

  private static String compact(String text) {
    return text.replace(" ", "");
  }

  /** Where so many signs that are no blanks have passed. */
  private static int behind(CharSequence text, int signs) {
    int at = 0;
    for (int passed = 0; passed < signs; at++) {
      passed += text.charAt(at) == ' ' ? 0 : 1;
    }
    return at;
  }
}
