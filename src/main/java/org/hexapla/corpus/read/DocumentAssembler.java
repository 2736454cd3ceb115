package org.hexapla.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes a document of the lines and footnotes of a text, whatever the form they came in. */
final class DocumentAssembler {

  private final Language language;
  private final List<TextLine> lines;
  private final List<Footnote> footnotes;
  private final List<String> warnings = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final BodyStart start;
  private final Head head;
  private OptionalInt meeting = OptionalInt.empty();

  DocumentAssembler(FootnoteLines.Separated text, Language language) {
    this.language = language;
    this.footnotes = text.footnotes();
    @Nullable Symbol printed = printedSymbol(text.lines(), language);
    this.lines = PageLines.remove(text.lines(), null, language);
    this.start = BodyStart.in(lines, language);
    @Nullable Organ organ =
        start.style() == BodyStart.Style.RESOLUTION
            ? OrganLines.opening(lines.get(start.headEnd()).text(), language).orElse(null)
            : null;
    this.head = HeadReader.read(lines.subList(0, start.headEnd()), organ, language);
    this.symbol = printed;
  }

  private final @Nullable Symbol symbol;

  /** The symbol that the document itself prints or implies. */
  Optional<Symbol> symbol() {
    if (symbol != null) {
      return Optional.of(symbol);
    }
    String number = head.titleNumber();
    Organ organ = head.organ();
    if (number == null || organ == null) {
      return Optional.empty();
    }
    boolean decision =
        head.kind() == DocumentKind.DECISION || start.style() == BodyStart.Style.NARRATIVE;
    String kind = decision ? "/DEC/" : "/RES/";
    return Symbol.of(organ.series() + kind + number);
  }

  List<String> warnings() {
    return warnings;
  }

  /** The document under a symbol; empty where the text has no words. */
  Optional<Resolution> resolution(Symbol known) {
    switch (start.style()) {
      case RESOLUTION, NARRATIVE -> structured();
      case AMENDMENT -> amendment();
      case INSTRUMENT -> {
        LineBreaks breaks = new LineBreaks(lines);
        add(new ArticleReader(lines, language, breaks, "", 0).read(), breaks.wrapped());
      }
      case PLAIN -> {
        LineBreaks breaks = new LineBreaks(lines);
        add(lineByLine(lines, breaks), breaks.wrapped());
      }
    }
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(understood(known).resolution());
  }

  private void structured() {
    List<TextLine> body =
        DisplacedNumbers.repair(lines.subList(start.body(), lines.size()), language);
    LineBreaks breaks = new LineBreaks(body);
    List<Piece> pieces = headPieces();
    BodyReader reader = new BodyReader(language, breaks, head.headings().size());
    reader.read(body);
    pieces.addAll(reader.pieces());
    meeting = reader.meeting();
    warnings.addAll(reader.warnings());
    add(pieces, breaks.wrapped());
  }

  private List<Piece> headPieces() {
    List<Piece> pieces = new ArrayList<>();
    for (String heading : head.headings()) {
      pieces.add(new Piece("h" + (pieces.size() + 1), Paragraph.Kind.HEADING, null, heading));
    }
    if (head.title() != null) {
      pieces.add(new Piece("title", Paragraph.Kind.TITLE, head.titleNumber(), head.title()));
    }
    return pieces;
  }

  /** The head of a corrigendum, then what it changes, line by line. */
  private void amendment() {
    List<TextLine> body = lines.subList(start.body(), lines.size());
    LineBreaks breaks = new LineBreaks(body);
    List<Piece> pieces = headPieces();
    pieces.addAll(lineByLine(body, breaks));
    add(pieces, breaks.wrapped());
  }

  /** Without numbered structure every paragraph is cited under the number of its line. */
  private static List<Piece> lineByLine(List<TextLine> lines, LineBreaks breaks) {
    List<Piece> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      boolean begins =
          pieces.isEmpty()
              || !breaks.wrapped()
              || (line.afterBlank() && !line.afterBreak())
              || (pieces.get(pieces.size() - 1).isComplete() && line.afterBlank());
      if (begins) {
        String id = "line" + line.number();
        pieces.add(new Piece(id, Paragraph.Kind.LINE, null, line.text()));
      } else {
        pieces.get(pieces.size() - 1).append(line.text());
      }
    }
    return pieces;
  }

  private void add(List<Piece> pieces, boolean wrapped) {
    List<String> texts = pieces.stream().map(piece -> FootnoteMarks.strip(piece.text())).toList();
    LostHyphens hyphens = new LostHyphens(wrapped ? texts : List.of(), language);
    Set<String> ids = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.hasWords()) {
        Paragraph read = piece.paragraph();
        String text = wrapped ? hyphens.repair(read.text()) : read.text();
        String id = unique(read.id(), ids);
        List<String> marks = read.footnotes().stream().filter(this::hasFootnote).toList();
        paragraphs.add(new Paragraph(id, read.kind(), read.number(), text, marks));
      }
    }
  }

  private boolean hasFootnote(String mark) {
    return footnotes.stream().anyMatch(footnote -> footnote.mark().equals(mark));
  }

  private static String unique(String id, Set<String> ids) {
    String candidate = id;
    for (int copy = 2; !ids.add(candidate); copy++) {
      candidate = id + "-" + copy;
    }
    return candidate;
  }

  private Understood understood(Symbol known) {
    Organ organ = known.organ().or(() -> Optional.ofNullable(head.organ())).orElse(null);
    @Nullable Integer session = head.session();
    if (session == null && known.session().isPresent()) {
      session = known.session().getAsInt();
    }
    @Nullable LocalDate adopted = adopted();
    @Nullable Integer number = head.meeting();
    if (number == null && meeting.isPresent()) {
      number = meeting.getAsInt();
    }
    String told = text("op1");
    if (number == null && told != null && start.style() == BodyStart.Style.NARRATIVE) {
      number = HeadReader.meeting(told, language).orElse(null);
    }
    return new Understood(
        known,
        language,
        kind(known),
        organ == null ? null : organ.englishName(),
        session,
        head.agendaItem(),
        text("title"),
        date(known, adopted, session),
        adopted,
        number,
        head.adoption(),
        vote(),
        drafts(known),
        head.sponsors(),
        paragraphs,
        footnotes);
  }

  /** As printed, without its brackets. */
  private @Nullable String vote() {
    String text = text("vote");
    return text == null ? head.vote() : text.replaceFirst("^\\[", "").replaceFirst("\\]$", "");
  }

  private @Nullable String text(String id) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.id().equals(id))
        .map(Paragraph::text)
        .findFirst()
        .orElse(null);
  }

  private DocumentKind kind(Symbol known) {
    if (start.style() == BodyStart.Style.INSTRUMENT) {
      return DocumentKind.INSTRUMENT;
    }
    if (known.kind() != DocumentKind.OTHER) {
      return known.kind();
    }
    return head.kind() == null ? DocumentKind.OTHER : head.kind();
  }

  /** The day in the line about the adoption, else in the closing lines of what is no draft. */
  private @Nullable LocalDate adopted() {
    if (head.adopted() != null || head.kind() == DocumentKind.DRAFT) {
      return head.adopted();
    }
    String told = start.style() == BodyStart.Style.NARRATIVE ? text("op1") : text("closing");
    return told == null ? null : Dates.of(language).first(told).orElse(null);
  }

  private @Nullable DocumentDate date(
      Symbol known, @Nullable LocalDate adopted, @Nullable Integer session) {
    if (adopted != null) {
      return DocumentDate.printed(adopted);
    }
    if (head.distributed() != null) {
      return DocumentDate.printed(head.distributed());
    }
    boolean assembly = known.organ().filter(Organ.GENERAL_ASSEMBLY::equals).isPresent();
    return session != null && assembly && !known.isSample()
        ? DocumentDate.inferred(Symbol.openingYear(session), DocumentDate.Basis.SESSION)
        : null;
  }

  /** The drafts that the words about the adoption name. */
  private List<Symbol> drafts(Symbol known) {
    String adoption = head.adoption();
    if (adoption == null) {
      return List.of();
    }
    return ReferenceFinder.of(language, known).in("h", adoption).stream()
        .map(reference -> reference.symbol())
        .filter(named -> named.kind() == DocumentKind.DRAFT)
        .distinct()
        .toList();
  }

  private static @Nullable Symbol printedSymbol(List<TextLine> lines, Language language) {
    return lines.stream()
        .limit(LINES_OF_HEAD)
        .map(line -> SymbolMentions.whole(line.words(), language))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static final int LINES_OF_HEAD = 15;
}
