package org.hexapla.exchange.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as a stream. Characters that XML 1.0 does not know (most control characters, halves of
 * surrogate pairs) are left out: no escape could carry them.
 */
final class XmlOutput {

  private static final int BUFFERED_CHARACTERS = 1 << 16;

  private final XMLStreamWriter xml;

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Begins a document. The stream is left open by {@link #end}. */
  static XmlOutput start(OutputStream output, Charset charset) throws IOException {
    // Through a writer and not a stream: given a stream, the JDK before 18 tears the two halves of
    // a character beyond the basic plane apart and writes references that no parser takes.
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(output, charset), BUFFERED_CHARACTERS);
    try {
      XmlOutput started =
          new XmlOutput(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
      started.xml.writeStartDocument(charset.name(), "1.0");
      return started.line();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Opens an element with attributes, given as name and value in turn. */
  XmlOutput open(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes an element that holds words, and ends the line. */
  XmlOutput element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /** Writes words. */
  XmlOutput text(String text) throws IOException {
    try {
      xml.writeCharacters(clean(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Closes the innermost element and ends the line. */
  XmlOutput close() throws IOException {
    try {
      xml.writeEndElement();
      return line();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Ends the line between two elements. */
  XmlOutput line() throws IOException {
    try {
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Writes a comment, which no program takes for content. */
  XmlOutput comment(String text) throws IOException {
    try {
      xml.writeComment(" " + clean(text).replace("--", "- -") + " ");
      return line();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Ends the document. */
  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The text without what XML 1.0 does not know; lines end in a line feed. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit < Character.MIN_SURROGATE || unit == '\n' || unit == '\t';
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(XmlOutput::isKnownToXml)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isKnownToXml(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
