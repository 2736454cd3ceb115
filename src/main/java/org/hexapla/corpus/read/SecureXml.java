package org.hexapla.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that may be hostile. A document type declaration is passed over: nothing it names is
 * fetched, no entity it declares exists, and a document that uses one is refused at that place.
 */
public final class SecureXml {

  /** The property of the JDK's parsers that bounds how deep elements may stand in each other. */
  public static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  /** Nobody writes a hundred; who reads elements in each other needs some stack for each. */
  public static final int DEEPEST = 1_000;

  private static final Location BEGINNING = new Beginning();

  private SecureXml() {}

  /**
   * @throws XMLStreamException always with a place
   */
  public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
    // The JDK's own parser and not whatever is on the class path: its limits are known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(DEPTH, DEEPEST);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("the file names another, " + systemId + "; none is fetched");
        });
    try {
      return factory.createXMLStreamReader(XmlCharacters.of(stream));
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), BEGINNING, e);
    } catch (XMLStreamException e) {
      throw e.getLocation() == null ? new XMLStreamException(said(e), BEGINNING, e) : e;
    }
  }

  /**
   * The characters of an XML file for a parser of another kind, which need not decode them.
   *
   * @throws IOException also where the declared encoding is none; in a line for people
   */
  public static Reader characters(InputStream stream) throws IOException {
    return XmlCharacters.of(stream);
  }

  /** The parser wraps a fault of the first characters without a word of its own. */
  private static @Nullable String said(XMLStreamException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }

  /** The first place of a file, as the parsers number it. */
  private static final class Beginning implements Location {
    @Override
    public int getLineNumber() {
      return 1;
    }

    @Override
    public int getColumnNumber() {
      return 1;
    }

    @Override
    public int getCharacterOffset() {
      return 0;
    }

    @Override
    public @Nullable String getPublicId() {
      return null;
    }

    @Override
    public @Nullable String getSystemId() {
      return null;
    }
  }

  /**
   * The words of the element at which the parser stands, to its end, without those of its codes.
   *
   * @param codes the local names of elements that hold no words, with all that stands inside them
   * @throws XMLStreamException also at an entity that is not of XML itself
   */
  public static String words(XMLStreamReader xml, Set<String> codes) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    int open = 0;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        open += open > 0 || codes.contains(xml.getLocalName()) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        open = Math.max(0, open - 1);
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException(
            "the entity " + xml.getLocalName() + " is not of XML itself", xml.getLocation());
      } else if (open == 0 && xml.isCharacters()) {
        words.append(xml.getText());
      }
    }
    return words.toString();
  }
}
