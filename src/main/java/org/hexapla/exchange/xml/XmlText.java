package org.hexapla.exchange.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words of an element. */
final class XmlText {

  /** Characters; longer words are no words, and would fill the memory. */
  private static final int LIMIT = 1_000_000;

  private XmlText() {}

  /**
   * The words of the element at whose start the reader stands, those of elements inside it
   * included; afterwards the reader stands at its end. Line breaks followed by indentation come
   * from the layout of the file and become a blank.
   */
  static String read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(words, reader);
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity '" + reader.getLocalName() + "' is not resolved", reader.getLocation());
        default -> {
          // comments and processing instructions are no words
        }
      }
    }
    return words.toString().replaceAll("[ \\t]*\\n[ \\t]+", " ").strip();
  }

  private static void append(StringBuilder words, XMLStreamReader reader)
      throws XMLStreamException {
    if (words.length() + reader.getTextLength() > LIMIT) {
      throw new XMLStreamException(
          "a text of more than " + LIMIT + " characters", reader.getLocation());
    }
    words.append(reader.getText());
  }
}
