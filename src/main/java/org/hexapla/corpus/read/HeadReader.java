package org.hexapla.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the body: organ, session, item of the agenda and its title, sponsors,
 * words about the adoption, title. Each line that says something becomes a heading, so that its
 * words can be cited; masthead, symbol, distribution and the notice of a sample do not.
 */
final class HeadReader {

  private static final Pattern TITLE_NUMBER =
      Pattern.compile(
          "^((?:ES-|S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?: (?:and|et|y|и|和|و) ?[A-Z])?)?|\\d{1,4}(?:"
              + " ?[A-Z])? ?\\((?:[IVXLC]{1,7}|\\d{4})\\))(?: ?[.．、:：]| ?[-–—])\\s*(\\S.*)$");
  private static final Pattern MEETING_NUMBER = Pattern.compile("(?<![\\d/])(\\d{1,5})(?![\\d/])");
  private static final Pattern YEARLY_NUMBER = Pattern.compile("\\d{1,5} ?\\((?:19|20)\\d\\d\\)");
  private static final int LONGEST_NUMBER_LINE = 40;
  private static final String NOTICE_OF_SAMPLES = "Hexapla";
  private static final int LONGEST_SESSION_LINE = 90;
  private static final int LONGEST_DRAFT_LINE = 160;

  private final Language language;
  private final Vocabulary words;
  private final Dates dates;
  private final Pattern resolution;
  private final List<String> headings = new ArrayList<>();
  private List<String> sponsors = List.of();
  private @Nullable Symbol symbol;
  private @Nullable Organ organ;
  private @Nullable Integer session;
  private @Nullable String agendaItem;
  private @Nullable String titleNumber;
  private @Nullable String title;
  private @Nullable LocalDate distributed;
  private @Nullable LocalDate adopted;
  private @Nullable Integer meeting;
  private @Nullable String adoption;
  private @Nullable String vote;
  private @Nullable DocumentKind kind;

  /**
   * Lines that may still be part of a title of the agenda item, a list of sponsors or the title.
   */
  private final List<TextLine> open = new ArrayList<>();

  private HeadReader(Language language) {
    this.language = language;
    this.words = Vocabulary.of(language);
    this.dates = Dates.of(language);
    this.resolution = words.pattern("resolution");
  }

  /**
   * @param lines before the line that opens the body
   * @param organ that opens it, or null
   */
  static Head read(List<TextLine> lines, @Nullable Organ organ, Language language) {
    HeadReader reader = new HeadReader(language);
    reader.organ = organ;
    for (int i = 0; i < lines.size(); i++) {
      if (!reader.takeTitle(lines, i)) {
        i = reader.take(lines, i);
      } else {
        break;
      }
    }
    reader.closeOpen(true);
    return new Head(
        reader.symbol,
        reader.organ,
        reader.session,
        reader.agendaItem,
        reader.headings,
        reader.sponsors,
        reader.titleNumber,
        reader.title,
        reader.distributed,
        reader.adopted,
        reader.meeting,
        reader.adoption,
        reader.vote,
        reader.kind);
  }

  /** A numbered title takes all lines to the body. */
  private boolean takeTitle(List<TextLine> lines, int at) {
    Matcher numbered = TITLE_NUMBER.matcher(Characters.plain(lines.get(at).text()));
    if (!numbered.matches()) {
      return false;
    }
    closeOpen(false);
    titleNumber = numbered.group(1);
    String text = lines.get(at).text().substring(numbered.start(2));
    for (TextLine line : lines.subList(at + 1, lines.size())) {
      text = Paragraphs.join(text, line.text());
    }
    title = text;
    return true;
  }

  /** Understands the line at an index and says up to which line it went. */
  private int take(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    String text = line.words();
    if (isFurniture(text)) {
      return at;
    }
    if (text.startsWith("[")) {
      return takeBrackets(lines, at);
    }
    if (isSession(text)) {
      closeOpen(false);
      headings.add(line.text());
      return at;
    }
    Optional<String> item = AgendaItem.read(text, language);
    if (item.isPresent() && agendaItem == null) {
      closeOpen(false);
      agendaItem = item.get();
      headings.add(line.text());
      return at;
    }
    if (isAdoption(lines, at)) {
      return takeAdoption(lines, at);
    }
    if (!takeSponsors(line) && !takeResolutionNumber(line)) {
      open.add(line);
    }
    return at;
  }

  /** The Security Council's {@code Resolution 1325 (2000)}, which has a number and no title. */
  private boolean takeResolutionNumber(TextLine line) {
    String text = Characters.plain(line.words());
    Matcher number = YEARLY_NUMBER.matcher(text);
    if (titleNumber != null || text.length() > LONGEST_NUMBER_LINE || !number.find()) {
      return false;
    }
    String rest = text.replace(number.group(), "").replaceAll("[第号]", "").strip();
    if (!resolution.matcher(rest).matches()) {
      return false;
    }
    closeOpen(false);
    titleNumber = number.group();
    kind = DocumentKind.RESOLUTION;
    headings.add(line.text());
    return true;
  }

  private boolean isFurniture(String text) {
    Optional<Symbol> whole = SymbolMentions.whole(text, language);
    if (whole.isPresent()) {
      symbol = symbol == null ? whole.get() : symbol;
      return true;
    }
    Optional<Organ> masthead = OrganLines.masthead(text, language);
    if (masthead.isPresent()) {
      organ = organ == null ? masthead.get() : organ;
      return true;
    }
    if (dates.isDate(text)) {
      distributed = dates.first(text).orElse(null);
      return true;
    }
    return words.startsWith(text, "distribution") || words.forms("masthead").contains(text);
  }

  private boolean isSession(String text) {
    boolean marked = text.length() <= LONGEST_SESSION_LINE && words.contains(text, "session");
    OptionalInt number =
        marked && session == null ? Ordinals.read(text, language) : OptionalInt.empty();
    boolean draftLine = words.contains(text, "draft") || words.contains(text, "adopted");
    if (number.isEmpty() || draftLine || dates.first(text).isPresent()) {
      return false;
    }
    session = words.contains(text, "special-session") ? null : number.getAsInt();
    return true;
  }

  private boolean isAdoption(List<TextLine> lines, int at) {
    String text = lines.get(at).words();
    String both = at + 1 < lines.size() ? text + " " + lines.get(at + 1).words() : text;
    return words.contains(text, "adopted") && dates.first(both).isPresent();
  }

  private int takeAdoption(List<TextLine> lines, int at) {
    closeOpen(false);
    String text = lines.get(at).text();
    int last = at;
    if (dates.first(text).isEmpty()) {
      last = at + 1;
      text = Paragraphs.join(text, lines.get(last).text());
    }
    String whole = FootnoteMarks.strip(text);
    adopted = dates.first(whole).orElse(null);
    kind =
        words.pattern("decision").matcher(whole).find() && !resolutionNamed(whole)
            ? DocumentKind.DECISION
            : DocumentKind.RESOLUTION;
    meeting = meeting(whole, language).orElse(meeting);
    headings.add(text);
    return last;
  }

  /** The number of the meeting that a sentence about an adoption names. */
  static Optional<Integer> meeting(String text, Language language) {
    String plain = Characters.plain(text);
    String withoutDates = plain;
    for (Dates.Found found : Dates.of(language).in(plain)) {
      withoutDates = withoutDates.replace(found.span().of(plain), " ");
    }
    Matcher number = MEETING_NUMBER.matcher(withoutDates);
    return Vocabulary.of(language).contains(text, "meeting") && number.find()
        ? Optional.of(Integer.valueOf(number.group(1)))
        : Optional.empty();
  }

  /** Whether a line is a title with the number of a resolution or decision before it. */
  static boolean isNumberedTitle(TextLine line) {
    return TITLE_NUMBER.matcher(Characters.plain(line.text())).matches();
  }

  private boolean resolutionNamed(String text) {
    return words.pattern("resolution").matcher(text).find();
  }

  private int takeBrackets(List<TextLine> lines, int at) {
    closeOpen(false);
    String text = lines.get(at).text();
    int last = at;
    while (!FootnoteMarks.strip(text).endsWith("]") && last + 1 < lines.size()) {
      last++;
      text = Paragraphs.join(text, lines.get(last).text());
    }
    String whole = FootnoteMarks.strip(text);
    if (whole.contains(NOTICE_OF_SAMPLES)) {
      return last;
    }
    adoption =
        whole.substring(1, whole.endsWith("]") ? whole.length() - 1 : whole.length()).strip();
    if (words.contains(whole, "vote")) {
      vote = adoption;
    }
    headings.add(text);
    return last;
  }

  /** A line that ends in the words for draft resolution names the sponsors before them. */
  private boolean takeSponsors(TextLine line) {
    String text = line.words();
    int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    String behind = text.substring(colon + 1).strip();
    boolean draft = words.startsWith(behind, "draft") && behind.length() <= LONGEST_DRAFT_LINE;
    if (!draft) {
      return false;
    }
    kind = DocumentKind.DRAFT;
    String whole = line.text();
    while (colon >= 0 && !open.isEmpty() && belongsToList(open.get(open.size() - 1), line)) {
      whole = Paragraphs.join(open.remove(open.size() - 1).text(), whole);
    }
    closeOpen(false);
    headings.add(whole);
    if (colon > 0) {
      String list = FootnoteMarks.strip(whole);
      int end = Math.max(list.lastIndexOf(':'), list.lastIndexOf('：'));
      sponsors = SponsorList.read(list.substring(0, end), language);
    }
    return true;
  }

  private static boolean belongsToList(TextLine earlier, TextLine line) {
    String text = earlier.words();
    boolean listed = text.chars().anyMatch(c -> ",，、،".indexOf(c) >= 0);
    return listed && !line.afterBlank() && text.lastIndexOf('：') < 0;
  }

  /**
   * What is still open belongs to the item of the agenda, or is the title where the body follows.
   */
  private void closeOpen(boolean bodyFollows) {
    if (open.isEmpty()) {
      return;
    }
    String text = "";
    for (TextLine line : open) {
      text = Paragraphs.join(text, line.text());
    }
    open.clear();
    if (bodyFollows && title == null) {
      title = text;
    } else {
      headings.add(text);
    }
  }
}
