package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives the paragraphs of one article their places: {@code (2)}, {@code (2)(a)}, {@code (a)(i)}, or
 * none for words that stand before a list and for the only paragraph of an article. Printed labels
 * decide. Where a text has lost them, as the lists of web pages do, the paragraphs count by their
 * order: after a colon begins a list, which is a list inside of a paragraph where the article goes
 * on behind it.
 */
final class ArticleParagraphs {

  /**
   * A paragraph with its place.
   *
   * @param place what stands behind {@code art12} in its id
   * @param printed its label, or null
   * @param continues whether its words belong to the paragraph before
   */
  record Placed(String place, @Nullable String printed, String text, boolean continues) {}

  private static final String FULL_STOPS = ".。؟?!";
  private static final String COLONS = ":：";

  private final List<TextLine> lines;

  private ArticleParagraphs(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * @param lines a paragraph each, those of one article
   */
  static List<Placed> place(List<TextLine> lines) {
    ArticleParagraphs article = new ArticleParagraphs(lines);
    boolean labelled =
        lines.stream().anyMatch(line -> number(line.text()).isPresent() || opensList(line.text()));
    return labelled ? article.byLabels() : article.byOrder();
  }

  /** The label of a numbered paragraph, in digits or Chinese numerals. */
  static Optional<ParagraphLabels.Label> number(String text) {
    return ParagraphLabels.number(text).or(() -> ParagraphLabels.chineseNumber(text));
  }

  /** Whether any label stands before a text. */
  static boolean isLabelled(String text) {
    return number(text).isPresent() || ParagraphLabels.letter(text).isPresent();
  }

  private static boolean opensList(String text) {
    return ParagraphLabels.letter(text)
        .filter(label -> ParagraphLabels.isLetterAt(label.printed(), 1))
        .isPresent();
  }

  private List<Placed> byLabels() {
    List<Placed> result = new ArrayList<>();
    ListPlace list = new ListPlace();
    String outer = "";
    int last = 0;
    int branches = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Optional<ParagraphLabels.Label> number = number(text).filter(follows(last));
      Optional<ParagraphLabels.Label> branch =
          outer.isEmpty() ? branch(text, branches + 1) : Optional.empty();
      if (number.isPresent()) {
        last = value(number.get());
        outer = "(" + last + ")";
        list.reset();
        result.add(placed(outer, number.get(), text));
      } else if (branch.isPresent()) {
        branches++;
        result.add(placed("(" + branches + ")", branch.get(), text));
      } else {
        String before = outer;
        result.add(
            list.next(lines, i)
                .map(
                    item ->
                        new Placed(
                            before + item.idEnding(),
                            item.printed(),
                            text.substring(item.length()),
                            false))
                .orElseGet(() -> new Placed("", null, text, !result.isEmpty())));
      }
    }
    return result;
  }

  private static Predicate<ParagraphLabels.Label> follows(int last) {
    return label -> value(label) == last + 1;
  }

  /** Directly under an article 子, 丑, 寅 count like figures: other languages print no label. */
  private static Optional<ParagraphLabels.Label> branch(String text, int place) {
    return ParagraphLabels.letter(text)
        .filter(label -> ParagraphLabels.isBranch(label.printed()))
        .filter(label -> ParagraphLabels.isLetterAt(label.printed(), place));
  }

  private static Placed placed(String place, ParagraphLabels.Label label, String text) {
    return new Placed(place, label.printed(), text.substring(label.length()), false);
  }

  private static int value(ParagraphLabels.Label label) {
    int chinese = ParagraphLabels.chinese(label.printed());
    return chinese > 0 ? chinese : Integer.parseInt(label.printed());
  }

  private List<Placed> byOrder() {
    List<Placed> result = new ArrayList<>();
    int numbered = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = endOfList(i);
      boolean whole = i == 0 && end == lines.size();
      if (whole) {
        result.add(bare("", i));
      } else {
        numbered++;
        result.add(bare("(" + numbered + ")", i));
      }
      for (int item = i + 1; item < end; item++) {
        String place =
            whole
                ? "(" + (item - i) + ")"
                : "(" + numbered + ")(" + ParagraphLabels.letterAt(item - i) + ")";
        result.add(bare(place, item));
      }
      i = end - 1;
    }
    return result;
  }

  private Placed bare(String place, int at) {
    String text = lines.get(at).text();
    Optional<ParagraphLabels.Label> stray =
        ParagraphLabels.letter(text).or(() -> ParagraphLabels.dashedLetter(text));
    return stray
        .filter(label -> at > 0)
        .map(label -> placed(place, label, text))
        .orElseGet(() -> new Placed(place, null, text, false));
  }

  /**
   * Behind which paragraph the list ends that the paragraph at an index opens; directly behind it
   * where it opens none.
   */
  private int endOfList(int at) {
    boolean colon = endsWith(at, COLONS);
    if (!(colon || setApart(at)) || at + 1 == lines.size()) {
      return at + 1;
    }
    if (endsWith(at + 1, FULL_STOPS)) {
      return lines.size();
    }
    int end = at + 1;
    while (end < lines.size() && !endsWith(end, FULL_STOPS)) {
      end++;
    }
    return Math.min(end + 1, lines.size());
  }

  /** Whether a blank line parts the first paragraph from others that have none between them. */
  private boolean setApart(int at) {
    if (at > 0 || lines.size() < 3 || !lines.get(1).afterBlank()) {
      return false;
    }
    return lines.subList(2, lines.size()).stream().noneMatch(TextLine::afterBlank);
  }

  private boolean endsWith(int at, String marks) {
    String words = lines.get(at).words().replaceFirst("[\\s\"'”’»)]+$", "");
    return !words.isEmpty() && marks.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
