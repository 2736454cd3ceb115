package org.hexapla.check.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of the body of a {@code .docx} (ISO/IEC 29500), a paragraph a line, each with the
 * element that holds it. What was deleted with changes tracked, and drawn boxes, are passed over.
 */
final class WordRuns {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Set<String> PASSED_OVER =
      Set.of(
          "del", "moveFrom", "AlternateContent", "drawing", "pict", "object", "instrText", "rPr");

  /**
   * A stretch of words.
   *
   * @param run the {@code w:r} that holds it
   * @param element the {@code w:t}, {@code w:tab} … in the run
   * @param start in the text
   */
  record Piece(Element run, Element element, int start, int end) {

    boolean isText() {
      return "t".equals(element.getLocalName());
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private WordRuns() {}

  static WordRuns of(Document body) {
    WordRuns runs = new WordRuns();
    runs.walk(body.getDocumentElement(), null);
    return runs;
  }

  String text() {
    return text.toString();
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  private void walk(Node node, @Nullable Element run) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element) || PASSED_OVER.contains(element.getLocalName())) {
        continue;
      }
      boolean ours = NAMESPACE.equals(element.getNamespaceURI());
      String name = ours ? element.getLocalName() : "";
      if (name.equals("p")) {
        int before = text.length();
        if (!text.isEmpty()) {
          text.append('\n');
        }
        walk(element, null);
        if (text.length() == before + 1 && before > 0) {
          text.setLength(before); // a paragraph without words is no line
        }
      } else if (name.equals("r")) {
        walk(element, element);
      } else if (run == null) {
        walk(element, null);
      } else {
        add(run, element, words(name, element));
      }
    }
  }

  private static String words(String name, Element element) {
    return switch (name) {
      case "t" -> element.getTextContent();
      case "tab" -> "\t";
      case "br", "cr" -> " ";
      case "noBreakHyphen" -> "\u2011";
      default -> "";
    };
  }

  private void add(Element run, Element element, String words) {
    if (!words.isEmpty()) {
      // a line end inside of a run is layout of the file and no paragraph
      pieces.add(new Piece(run, element, text.length(), text.length() + words.length()));
      text.append(words.replace('\n', ' ').replace('\r', ' '));
    }
  }
}
