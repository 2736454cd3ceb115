package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.hexapla.corpus.Footnote;

/** The lines and footnotes of a {@code .doc}. Footnotes are numbered as they are mentioned. */
final class OldWordText {

  private static final char NOTE = '\u0002';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_SEPARATOR = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char LINE_BREAK = '\u000B';
  private static final char CELL_END = '\u0007';
  private static final int RAISED = 1;
  private static final int LEVELS = 9;

  /** Numbers of list formats in the binary form, by the names that Open XML gives them. */
  private static final Map<Integer, String> FORMATS =
      Map.of(
          0,
          "decimal",
          1,
          "upperRoman",
          2,
          "lowerRoman",
          3,
          "upperLetter",
          4,
          "lowerLetter",
          23,
          "bullet",
          45,
          "arabicAlpha",
          46,
          "arabicAbjad",
          58,
          "russianLower");

  private final HWPFDocument document;
  private final ListNumbers numbers = new ListNumbers();
  private final List<TextLine> lines = new ArrayList<>();
  private int notes;

  OldWordText(HWPFDocument document) {
    this.document = document;
  }

  FootnoteLines.Separated read() {
    Range range = document.getRange();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      String text = text(paragraph);
      if (!FootnoteMarks.strip(text).isBlank()) {
        TextLine.add(label(paragraph) + text, lines);
      }
    }
    return new FootnoteLines.Separated(lines, footnotes());
  }

  /** The words of a paragraph: of a field its result, of a note its mark. */
  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    int instructions = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (char c : run.text().toCharArray()) {
        if (c == FIELD_BEGIN) {
          instructions++;
        } else if (c == FIELD_SEPARATOR || c == FIELD_END) {
          instructions = Math.max(0, instructions - (c == FIELD_SEPARATOR ? 1 : 0));
        } else if (instructions == 0 && c == NOTE) {
          notes++;
          text.append(words).append(FootnoteMarks.mark(Integer.toString(notes)));
          words.setLength(0);
        } else if (instructions == 0) {
          words.append(c == LINE_BREAK ? '\n' : c == CELL_END ? ' ' : c);
        }
      }
      boolean raised = run.getSubSuperScriptIndex() == RAISED;
      text.append(raised ? FootnoteMarks.raised(words.toString()) : words);
    }
    return cleanKeepingMarks(text.toString());
  }

  /** {@link Characters#clean(String)} takes the signs of marks out, so it sees what is between. */
  private static String cleanKeepingMarks(String text) {
    StringBuilder result = new StringBuilder();
    StringBuilder stretch = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (FootnoteMarks.isSign(c)) {
        result.append(Characters.clean(stretch.toString())).append(c);
        stretch.setLength(0);
      } else {
        stretch.append(c);
      }
    }
    return result.append(Characters.clean(stretch.toString())).toString();
  }

  private List<Footnote> footnotes() {
    List<Footnote> result = new ArrayList<>();
    Notes all = document.getFootnotes();
    String text = document.getFootnoteRange().text();
    for (int i = 0; i < all.getNotesCount(); i++) {
      int start = Math.min(all.getNoteTextStartOffset(i), text.length());
      int end = Math.min(all.getNoteTextEndOffset(i), text.length());
      String words = Range.stripFields(text.substring(start, Math.max(start, end)));
      String clean = Paragraphs.joinLines(Characters.clean(words.replace(LINE_BREAK, '\n')));
      if (!clean.isEmpty()) {
        result.add(new Footnote(Integer.toString(i + 1), clean));
      }
    }
    return result;
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    Map<Integer, ListNumbers.Level> levels = new HashMap<>();
    int depth = paragraph.getIlvl();
    for (int level = 0; level <= Math.min(depth, LEVELS - 1); level++) {
      char at = (char) level;
      String format = FORMATS.getOrDefault(list.getNumberFormat(at), "decimal");
      levels.put(
          level,
          new ListNumbers.Level(format, pattern(list.getNumberText(at)), list.getStartAt(at)));
    }
    String label = numbers.next(Integer.toString(list.getLsid()), depth, levels);
    return label.isEmpty() ? "" : label + " ";
  }

  /** The binary form has the number of a level, from 0, where Open XML writes {@code %1}. */
  private static String pattern(String template) {
    StringBuilder result = new StringBuilder();
    for (char c : String.valueOf(template).toCharArray()) {
      result.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return result.toString();
  }
}
