package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Footnote;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a web page: one a block, with the numbers that a browser puts before list items. */
final class WebPageText implements NodeVisitor {

  private static final Map<String, String> FORMATS =
      Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

  private static final String NOT_OF_THE_TEXT =
      "script, style, nav, noscript, template, iframe, object, form, [hidden], body > footer";

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String label = "";
  private int raised;

  FootnoteLines.Separated read(Document page) {
    page.select(NOT_OF_THE_TEXT).remove();
    List<Footnote> footnotes = new ArrayList<>();
    WebPageNotes.take(page)
        .forEach(
            (mark, text) -> {
              if (!text.isBlank()) {
                footnotes.add(new Footnote(mark, text));
              }
            });
    NodeTraversor.traverse(this, page.body());
    closeParagraph();
    return new FootnoteLines.Separated(lines, footnotes);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      // A browser takes the end of a line for a blank, but in Chinese it stands for nothing.
      String words = Paragraphs.joinLines(Characters.clean(text.getWholeText()));
      String ends = text.getWholeText();
      open.append(isBlankAt(ends, 0) ? " " : "");
      open.append(raised > 0 ? FootnoteMarks.raised(words) : words);
      open.append(isBlankAt(ends, ends.length() - 1) ? " " : "");
    } else if (node instanceof Element element) {
      head(element);
    }
  }

  private void head(Element element) {
    if (element.hasAttr(WebPageNotes.MARK)) {
      open.append(FootnoteMarks.mark(element.attr(WebPageNotes.MARK)));
    } else if (element.nameIs("br")) {
      open.append('\n');
    } else if (element.isBlock()) {
      closeParagraph();
    }
    if (element.nameIs("li")) {
      label = label(element);
    }
    raised += element.nameIs("sup") ? 1 : 0;
  }

  private static boolean isBlankAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      raised -= element.nameIs("sup") ? 1 : 0;
      if (element.isBlock()) {
        closeParagraph();
      }
    }
  }

  /** The number of an item of an ordered list, in the form that the list asks for. */
  private static String label(Element item) {
    Element list = item.parent();
    if (list == null || !list.nameIs("ol")) {
      return "";
    }
    String type = list.attr("type");
    int value = number(list.attr("start"), 1);
    for (Element sibling : list.children()) {
      if (sibling.nameIs("li")) {
        value = number(sibling.attr("value"), value);
        if (sibling == item) {
          break;
        }
        value++;
      }
    }
    String written = ListNumbers.written(value, FORMATS.getOrDefault(type, "decimal"));
    return FORMATS.containsKey(type) ? "(" + written + ") " : written + ". ";
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  /** The number of an item belongs to the first words in it, whatever block they stand in. */
  private void closeParagraph() {
    String text = open.toString();
    open.setLength(0);
    if (!text.isBlank()) {
      TextLine.add(label + text.strip(), lines);
      label = "";
    }
  }
}
