package org.hexapla.check.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.read.SecureXml;

/**
 * {@code .odt} (ISO/IEC 26300): the words of its body, a paragraph a line; comments and what was
 * deleted with changes tracked are passed over, footnotes stand behind their paragraph.
 */
final class OpenTextForm implements DraftForm {

  private static final Set<String> PARAGRAPHS = Set.of("p", "h");
  private static final Set<String> PASSED_OVER =
      Set.of("annotation", "tracked-changes", "note-citation", "forms", "frame", "sequence-decls");

  @Override
  public boolean reads(Request request) {
    String start = new String(request.head(), StandardCharsets.ISO_8859_1);
    return start.startsWith("PK")
        && (request.name().endsWith(".odt") || start.contains("opendocument.text"));
  }

  @Override
  public DraftText read(Request request) throws IOException, RefusedException {
    byte[] content = PackedFile.part(request.file(), "content.xml");
    if (content == null) {
      throw new RefusedException("is called .odt but has no content.xml; save it again");
    }
    try {
      XMLStreamReader xml = SecureXml.open(new ByteArrayInputStream(content));
      List<String> lines = new ArrayList<>();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (PASSED_OVER.contains(xml.getLocalName())) {
            pass(xml);
          } else if (PARAGRAPHS.contains(xml.getLocalName())) {
            paragraph(xml, lines);
          }
        }
      }
      return DraftFiles.inItsLanguage(String.join("\n", lines), request.language());
    } catch (XMLStreamException e) {
      throw new RefusedException("the XML in the .odt is damaged: " + PlainReason.of(e));
    }
  }

  private static void paragraph(XMLStreamReader xml, List<String> lines) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    List<String> inside = new ArrayList<>();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (PASSED_OVER.contains(xml.getLocalName())) {
          pass(xml);
        } else if (PARAGRAPHS.contains(xml.getLocalName())) {
          paragraph(xml, inside); // of a footnote
        } else {
          depth++;
          words.append(blank(xml));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters()) {
        words.append(xml.getText().replaceAll("\\s+", " "));
      }
    }
    if (!words.toString().isBlank()) {
      lines.add(words.toString().strip());
    }
    lines.addAll(inside);
  }

  /** The element for several blanks counts as one: nothing is put back into this file. */
  private static String blank(XMLStreamReader xml) {
    return Set.of("s", "tab", "line-break").contains(xml.getLocalName()) ? " " : "";
  }

  private static void pass(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
