package org.hexapla.corpus.read;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hexapla.corpus.Footnote;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The lines and footnotes of a {@code .docx}. Footnotes are numbered as they are mentioned. */
final class WordText {

  private static final String RAISED = "superscript";

  private final XWPFDocument document;
  private final ListNumbers numbers = new ListNumbers();
  private final Map<String, Map<Integer, ListNumbers.Level>> levels = new HashMap<>();
  private final Map<BigInteger, String> marks = new LinkedHashMap<>();
  private final List<TextLine> lines = new ArrayList<>();

  WordText(XWPFDocument document) {
    this.document = document;
  }

  FootnoteLines.Separated read() {
    body(document.getBodyElements());
    List<Footnote> footnotes = new ArrayList<>();
    marks.forEach(
        (id, mark) -> {
          String text = footnote(id);
          if (!text.isBlank()) {
            footnotes.add(new Footnote(mark, text));
          }
        });
    return new FootnoteLines.Separated(lines, footnotes);
  }

  private void body(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            body(cell.getBodyElements());
          }
        }
      } else if (element instanceof XWPFSDT block) {
        block.getContent().getText().lines().forEach(line -> TextLine.add(line, lines));
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = text(paragraph);
    if (!FootnoteMarks.strip(text).isBlank()) {
      TextLine.add(label(paragraph) + text, lines);
    }
  }

  private String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        text.append(run(run));
      } else if (element instanceof XWPFSDT block) {
        text.append(Characters.clean(block.getContent().getText()));
      }
    }
    return text.toString();
  }

  private String run(XWPFRun run) {
    StringBuilder text = new StringBuilder();
    String words = Characters.clean(String.valueOf(run.text()));
    // POI writes "[footnoteRef:1]" for a reference; the mark takes its place.
    words = words.replaceAll("\\[(?:footnote|endnote)Ref:-?\\d+\\]", "");
    text.append(isRaised(run) ? FootnoteMarks.raised(words) : words);
    for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
      String mark =
          marks.computeIfAbsent(reference.getId(), id -> Integer.toString(marks.size() + 1));
      text.append(FootnoteMarks.mark(mark));
    }
    return text.toString();
  }

  /** Raised by itself or by the style of its characters. */
  private boolean isRaised(XWPFRun run) {
    if (RAISED.equals(String.valueOf(run.getVerticalAlignment()))) {
      return true;
    }
    XWPFStyles styles = document.getStyles();
    @Nullable XWPFStyle style = styles == null ? null : styles.getStyle(run.getStyle());
    return style != null
        && style.getCTStyle().isSetRPr()
        && style.getCTStyle().getRPr().getVertAlignList().stream()
            .anyMatch(align -> RAISED.equals(String.valueOf(align.getVal())));
  }

  private String footnote(BigInteger id) {
    for (XWPFFootnote footnote : document.getFootnotes()) {
      if (id.equals(footnote.getId())) {
        String text = "";
        for (XWPFParagraph paragraph : footnote.getParagraphs()) {
          text = Paragraphs.join(text, text(paragraph).strip());
        }
        return Paragraphs.joinLines(FootnoteMarks.strip(text));
      }
    }
    return "";
  }

  private String label(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    if (list == null || list.signum() == 0) {
      return "";
    }
    BigInteger depth = paragraph.getNumIlvl();
    int at = depth == null ? 0 : depth.intValue();
    String label = numbers.next(list.toString(), at, levels(list));
    return label.isEmpty() ? "" : label + " ";
  }

  private Map<Integer, ListNumbers.Level> levels(BigInteger list) {
    return levels.computeIfAbsent(list.toString(), key -> readLevels(list));
  }

  private Map<Integer, ListNumbers.Level> readLevels(BigInteger list) {
    Map<Integer, ListNumbers.Level> result = new HashMap<>();
    XWPFNum number = document.getNumbering() == null ? null : document.getNumbering().getNum(list);
    if (number == null) {
      return result;
    }
    BigInteger id = number.getCTNum().getAbstractNumId().getVal();
    XWPFAbstractNum list0 = document.getNumbering().getAbstractNum(id);
    if (list0 == null) {
      return result;
    }
    for (CTLvl level : list0.getCTAbstractNum().getLvlList()) {
      String format = level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
      String pattern = level.isSetLvlText() ? level.getLvlText().getVal() : "";
      int start = level.isSetStart() ? level.getStart().getVal().intValue() : 1;
      result.put(
          level.getIlvl().intValue(),
          new ListNumbers.Level(format, pattern == null ? "" : pattern, start));
    }
    return result;
  }
}
