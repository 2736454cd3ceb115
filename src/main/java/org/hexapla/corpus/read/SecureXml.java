package org.hexapla.corpus.read;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may be hostile. A document type declaration is passed over: nothing it names is
 * fetched, no entity it declares exists, and a document that uses one is refused at that place.
 */
public final class SecureXml {

  private SecureXml() {}

  public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
    // The JDK's own parser and not whatever is on the class path: its limits are known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("the file names another, " + systemId + "; none is fetched");
        });
    return factory.createXMLStreamReader(stream);
  }
}
