package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hexapla.corpus.Paragraph;
import org.hexapla.text.Language;

/**
 * Reads the body of a resolution: preambular paragraphs, numbered operative ones with their
 * lettered parts, headings between them, closing lines, annexes. Number and place decide; the words
 * that open preambular paragraphs help where a line could also go on with the paragraph before it.
 */
final class BodyReader {

  private static final int LARGEST_GAP = 3;
  private static final int LONGEST_HEADING = 150;
  private static final double SHORT_LINE = 0.8;

  private enum Part {
    PREAMBLE,
    OPERATIVE,
    CLOSING
  }

  private final Vocabulary words;
  private final boolean spaced;
  private final LineBreaks breaks;
  private final ClosingLines closing;
  private final Pattern annexLine;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final ListPlace place = new ListPlace();
  private Part part = Part.PREAMBLE;
  private String prefix = "";
  private int headings;
  private int preambular;
  private int operative;
  private int annexes;
  private int sections = 1;
  private boolean voteOpen;
  private boolean closed;

  BodyReader(Language language, LineBreaks breaks, int headingsBefore) {
    this.words = Vocabulary.of(language);
    this.spaced = language.spaced();
    this.breaks = breaks;
    this.closing = new ClosingLines(language);
    this.headings = headingsBefore;
    this.annexLine =
        Pattern.compile(
            words.anyOf("annex")
                + " ?(?:[IVXLC]{1,5}|\\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3}|الأول|الثاني|الثالث|الرابع)?");
  }

  void read(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean articles = annexes == 0 && opensArticles(lines, i);
      if (!articles) {
        take(lines, i);
      }
      if (articles || lastIsAnnexLine()) {
        i = takeArticles(lines, articles ? i - 1 : i);
      }
    }
    unnumberedOperative();
  }

  /**
   * Whether the first article of a declaration that is the resolution itself stands at an index.
   */
  private boolean opensArticles(List<TextLine> lines, int at) {
    return ArticleLabel.read(lines.get(at), words.language())
            .filter(label -> label.number() == 1)
            .isPresent()
        && ArticleLabel.in(lines.subList(at, lines.size()), words.language()).containsKey(0);
  }

  private boolean lastIsAnnexLine() {
    return last().map(piece -> piece.id().equals("annex" + annexes)).orElse(false);
  }

  /** The articles behind the line at an index, to the next annex; says up to which line it went. */
  private int takeArticles(List<TextLine> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && !isAnnexLine(lines.get(end))) {
      end++;
    }
    List<TextLine> body = lines.subList(at + 1, end);
    if (ArticleLabel.in(body, words.language()).isEmpty()) {
      return at;
    }
    int before = annexes == 0 ? headings : 0;
    pieces.addAll(new ArticleReader(body, words.language(), breaks, prefix, before).read());
    part = Part.OPERATIVE;
    return end - 1;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<String> warnings() {
    return warnings;
  }

  /** The number of the meeting in the closing lines. */
  OptionalInt meeting() {
    return meeting;
  }

  private OptionalInt meeting = OptionalInt.empty();

  private void take(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    String text = line.words();
    if (text.isBlank()) {
      last().ifPresent(piece -> piece.append(line.text()));
    } else if (isAnnex(line)) {
      startAnnex(line);
    } else if (voteOpen || opensVote(text)) {
      takeVote(line);
    } else if (part != Part.PREAMBLE && isComplete() && closing.isClosing(text)) {
      takeClosing(line);
    } else if (!takeNumbered(line) && !takeLettered(lines, at)) {
      takeUnlabelled(lines, at);
    }
  }

  private boolean isAnnex(TextLine line) {
    boolean mayBegin = part != Part.PREAMBLE || annexes > 0;
    return mayBegin && isComplete() && isAnnexLine(line);
  }

  private boolean isAnnexLine(TextLine line) {
    return line.words().length() < 40
        && annexLine.matcher(Characters.plain(line.words())).matches();
  }

  private void startAnnex(TextLine line) {
    annexes++;
    closed = false;
    prefix = "annex" + annexes + ".";
    part = Part.PREAMBLE;
    preambular = 0;
    operative = 0;
    headings = 0;
    sections = 1;
    place.reset();
    pieces.add(new Piece("annex" + annexes, Paragraph.Kind.ANNEX, null, line.text()));
  }

  private void takeClosing(TextLine line) {
    OptionalInt number = closing.meeting(line.words());
    meeting = number.isPresent() ? number : meeting;
    if (closed) {
      last().ifPresent(piece -> piece.append(line.text()));
    } else {
      part = Part.CLOSING;
      closed = true;
      pieces.add(new Piece("closing", Paragraph.Kind.CLOSING, null, line.text()));
    }
  }

  /** The result of a vote stands in brackets behind the last paragraph or the closing lines. */
  private boolean opensVote(String text) {
    return part != Part.PREAMBLE
        && text.startsWith("[")
        && isComplete()
        && words.pattern("vote").matcher(text).find();
  }

  private void takeVote(TextLine line) {
    if (voteOpen) {
      // A blank also in Chinese: the lines of a vote are a list and no sentence.
      last().ifPresent(piece -> piece.append(" " + line.text()));
    } else {
      pieces.add(new Piece("vote", Paragraph.Kind.CLOSING, null, line.text()));
    }
    voteOpen = !line.words().endsWith("]");
    part = Part.CLOSING;
  }

  private boolean takeNumbered(TextLine line) {
    Optional<ParagraphLabels.Label> label = ParagraphLabels.number(line.text());
    if (label.isEmpty() || part == Part.CLOSING) {
      return false;
    }
    int number = Integer.parseInt(label.get().printed());
    boolean next = number == operative + 1;
    boolean afterGap = number > operative + 1 && number <= operative + LARGEST_GAP && operative > 0;
    boolean again = number == 1 && operative > 0 && lastIsHeading();
    boolean free = pieces.isEmpty() || isComplete() || lastIsHeading();
    if (!(next && (free || operative > 0)) && !(afterGap && free) && !again) {
      return false;
    }
    if (afterGap && !next) {
      warnings.add("paragraph " + (operative + 1) + " is missing before paragraph " + number);
    }
    if (again) {
      sections++;
    }
    operative = number;
    part = Part.OPERATIVE;
    place.reset();
    Paragraph.Kind kind = annexes > 0 ? Paragraph.Kind.ANNEX : Paragraph.Kind.OPERATIVE;
    String words = line.text().substring(label.get().length());
    pieces.add(new Piece(operativeId(), kind, label.get().printed(), words));
    return true;
  }

  private String operativeId() {
    String section = sections > 1 ? "sec" + sections + "." : "";
    return prefix + section + "op" + operative;
  }

  private boolean takeLettered(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (part != Part.OPERATIVE || !mayBeginItem(line)) {
      return false;
    }
    Optional<ListPlace.Item> item = place.next(lines, at);
    item.ifPresent(
        found ->
            pieces.add(
                new Piece(
                    operativeId() + found.idEnding(),
                    Paragraph.Kind.SUBPARAGRAPH,
                    found.printed(),
                    line.text().substring(found.length()))));
    return item.isPresent();
  }

  private boolean mayBeginItem(TextLine line) {
    if (isComplete() || (line.afterBlank() && !breaks.wrapped() && !line.afterBreak())) {
      return true;
    }
    String text = last().map(piece -> FootnoteMarks.strip(piece.text())).orElse("");
    return words.forms("conjunction").stream()
        .anyMatch(word -> text.endsWith(spaced ? " " + word : word) || text.endsWith("以" + word));
  }

  private void takeUnlabelled(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (part == Part.PREAMBLE) {
      takePreambular(lines, at);
    } else if (part == Part.OPERATIVE && isHeading(lines, at)) {
      heading(line);
    } else {
      last().ifPresent(piece -> piece.append(line.text()));
    }
  }

  private void takePreambular(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    boolean titleOfAnnex =
        annexes > 0 && preambular == 0 && !Characters.endsParagraph(line.words());
    if (titleOfAnnex || (annexes > 0 && isHeading(lines, at))) {
      if (lastIsHeading() && !line.afterBlank()) {
        last().ifPresent(piece -> piece.append(line.text()));
      } else {
        heading(line);
      }
    } else if (beginsPreambular(line)) {
      preambular++;
      Paragraph.Kind kind = annexes > 0 ? Paragraph.Kind.ANNEX : Paragraph.Kind.PREAMBULAR;
      pieces.add(new Piece(prefix + "pp" + preambular, kind, null, line.text()));
    } else {
      last().ifPresent(piece -> piece.append(line.text()));
    }
  }

  private boolean beginsPreambular(TextLine line) {
    if (preambular == 0) {
      return true;
    }
    boolean opens = words.opensPreambular(line.words());
    boolean certainBlank = line.afterBlank() && !line.afterBreak();
    if (!isComplete()) {
      return opens && certainBlank && !breaks.wrapped();
    }
    if (breaks.wrapped()) {
      return opens || certainBlank || breaks.isShort(line, SHORT_LINE);
    }
    boolean tells = spaced && line.afterBreak();
    boolean goesOn = tells && !opens && !Character.isUpperCase(line.words().charAt(0));
    return !goesOn;
  }

  /** A line without a label that is no sentence, with the next number directly behind it. */
  private boolean isHeading(List<TextLine> lines, int at) {
    String text = lines.get(at).words();
    boolean possible = isComplete() || lastIsHeading();
    if (!possible
        || text.length() > LONGEST_HEADING
        || Characters.endsParagraph(text)
        || at + 1 >= lines.size()) {
      return false;
    }
    for (int i = at + 1; i < lines.size() && i <= at + 2; i++) {
      Optional<ParagraphLabels.Label> label = ParagraphLabels.number(lines.get(i).text());
      if (label.isPresent()) {
        int number = Integer.parseInt(label.get().printed());
        return number == operative + 1 || number == 1;
      }
      if (Characters.endsParagraph(lines.get(i).words())) {
        return false;
      }
    }
    return false;
  }

  private void heading(TextLine line) {
    headings++;
    pieces.add(new Piece(prefix + "h" + headings, Paragraph.Kind.HEADING, null, line.text()));
  }

  /** Where nothing is numbered, the last paragraph is the operative one if a full stop ends it. */
  private void unnumberedOperative() {
    int at = pieces.size() - 1;
    while (at >= 0 && pieces.get(at).kind() != Paragraph.Kind.PREAMBULAR) {
      at--;
    }
    if (operative > 0 || annexes > 0 || at < 0) {
      return;
    }
    String text = FootnoteMarks.strip(pieces.get(at).text()).strip();
    if (text.endsWith(".") || text.endsWith("。")) {
      pieces.set(at, new Piece("op1", Paragraph.Kind.OPERATIVE, null, pieces.get(at).text()));
    }
  }

  private boolean isComplete() {
    return last()
        .map(piece -> piece.isComplete() || piece.kind() == Paragraph.Kind.CLOSING)
        .orElse(true);
  }

  private boolean lastIsHeading() {
    return last()
        .map(
            piece -> piece.kind() == Paragraph.Kind.HEADING || piece.id().equals("annex" + annexes))
        .orElse(false);
  }

  private Optional<Piece> last() {
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
  }
}
