package org.hexapla.exchange.xml;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.read.SecureXml;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryReader;
import org.jspecify.annotations.Nullable;

/**
 * TBX of both generations: ISO 30042:2019 in the styles DCA (categories are attributes) and DCT
 * (categories are elements of other namespaces), and {@code martif} of 2008 with {@code tig} and
 * {@code ntig}. Elements are known by their local names, so that a wrong namespace costs a remark
 * and no entry. Read as a stream, an entry at a time.
 */
@Singleton
final class TbxReader implements GlossaryReader {

  private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
  private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

  /** Levels that group a category with what is said of it. */
  private static final Set<String> GROUPS =
      Set.of("descripGrp", "adminGrp", "termNoteGrp", "termGrp");

  /** Levels without anything that an entry of ours holds. */
  private static final Set<String> SKIPPED = Set.of("transacGrp", "termCompList", "back");

  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
  private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  @Override
  public String format() {
    return "tbx";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8);
    String plain = start.indexOf('\0') >= 0 ? start.replace("\0", "") : start; // UTF-16
    return plain.contains("<martif")
        || plain.contains("<tbx")
        || (fileName.toLowerCase(Locale.ROOT).endsWith(".tbx") && plain.contains("<"));
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader reader = null;
      try {
        reader = SecureXml.open(stream);
        read(reader, intake);
      } catch (XMLStreamException e) {
        intake.problem(line(e, reader), "the XML ends here: " + PlainReason.of(e));
      }
    }
  }

  private static void read(XMLStreamReader reader, Intake intake) throws XMLStreamException {
    TbxEntryBuilder entry = new TbxEntryBuilder(intake);
    boolean rootIsRead = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!rootIsRead) {
          checkRoot(reader, intake);
          rootIsRead = true;
        } else {
          start(reader, entry);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(reader.getLocalName(), entry);
      }
    }
  }

  private static void checkRoot(XMLStreamReader reader, Intake intake) throws XMLStreamException {
    String name = reader.getLocalName();
    int line = reader.getLocation().getLineNumber();
    if (!name.equals("tbx") && !name.equals("martif")) {
      throw new XMLStreamException("<" + name + "> is not the root of a TBX file");
    }
    @Nullable String namespace = reader.getNamespaceURI();
    if (name.equals("tbx") && !NAMESPACE.equals(namespace)) {
      intake.problem(
          line,
          "the namespace is '" + namespace + "' and not " + NAMESPACE + "; read all the same");
    }
  }

  private static void start(XMLStreamReader reader, TbxEntryBuilder entry)
      throws XMLStreamException {
    String name = reader.getLocalName();
    if (name.equals("title")) {
      entry.ours(XmlText.read(reader).startsWith(ExportHeader.PROGRAM + " "));
    } else if (CONCEPTS.contains(name)) {
      entry.startConcept(
          reader.getLocation().getLineNumber(), reader.getAttributeValue(null, "id"));
    } else if (LANGUAGES.contains(name)) {
      entry.startLanguage(language(reader));
    } else if (TERMS.contains(name)) {
      entry.startTerm();
    } else if (name.equals("descripGrp")) {
      entry.startGroup();
    } else if (SKIPPED.contains(name)) {
      XmlText.read(reader);
    } else if (entry.isOpen() && !GROUPS.contains(name)) {
      category(reader, name, entry);
    }
  }

  private static void category(XMLStreamReader reader, String name, TbxEntryBuilder entry)
      throws XMLStreamException {
    @Nullable String type = reader.getAttributeValue(null, "type");
    // DCA names the category in an attribute, DCT by the element itself.
    String category =
        Set.of("descrip", "admin", "termNote", "xref", "ref").contains(name) && type != null
            ? type
            : name;
    entry.category(category, XmlText.read(reader));
  }

  private static void end(String name, TbxEntryBuilder entry) {
    if (CONCEPTS.contains(name)) {
      entry.endConcept();
    } else if (LANGUAGES.contains(name)) {
      entry.endLanguage();
    } else if (TERMS.contains(name)) {
      entry.endTerm();
    } else if (name.equals("descripGrp")) {
      entry.endGroup();
    }
  }

  private static String language(XMLStreamReader reader) {
    @Nullable String tag = reader.getAttributeValue(XML_NAMESPACE, "lang");
    return tag == null ? "" : tag;
  }

  private static long line(XMLStreamException e, @Nullable XMLStreamReader reader) {
    if (e.getLocation() != null) {
      return e.getLocation().getLineNumber();
    }
    return reader == null ? 1 : reader.getLocation().getLineNumber();
  }
}
