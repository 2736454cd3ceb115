package org.hexapla.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.terminology.LangEntry;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class MartifWriterTest {

  @Test
  void isValidByOurOwnSchema() throws IOException, SAXException {
    assertEquals("", Schemas.complaintsOfOurs("martif.rnc", written()));
  }

  @Test
  void isValidByTheStandardsDtd() throws IOException, SAXException, ParserConfigurationException {
    Path dtd = Schemas.STANDARD.resolve("v2").resolve("TBXcoreStructV02.dtd");
    Assumptions.assumeTrue(Files.exists(dtd), () -> "skipped: the DTD of TBX 2 is not at " + dtd);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    List<String> complaints = new ArrayList<>();
    builder.setErrorHandler(new Listing(complaints));
    String named =
        written().replaceFirst("\\?>", "?><!DOCTYPE martif SYSTEM \"" + dtd.toUri() + "\">");
    builder.parse(new InputSource(new StringReader(named)));
    assertEquals(List.of(), complaints);
  }

  @Test
  void okapiReadsEveryTermBack() throws IOException {
    TBXReader reader = new TBXReader();
    reader.open(new ByteArrayInputStream(written().getBytes(StandardCharsets.UTF_8)));
    for (ConceptEntry entry : SampleEntries.all()) {
      assertTrue(reader.hasNext(), entry.id());
      net.sf.okapi.lib.terminology.ConceptEntry read = reader.next();
      assertEquals(entry.id(), XmlId.read(read.getId()));
      for (LanguageSection section : entry.sections()) {
        LangEntry terms = read.getEntries(LocaleId.fromString(section.language().code()));
        int i = 0;
        for (TermSection term : section.terms()) {
          assertEquals(term.term(), terms.getTerm(i++).getText());
        }
      }
    }
    reader.close();
  }

  private static String written() throws IOException {
    return SampleEntries.written(new MartifWriter(), SampleEntries.all(), SampleEntries.header());
  }

  private record Listing(List<String> complaints) implements ErrorHandler {
    @Override
    public void warning(SAXParseException complaint) {
      complaints.add(complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
      complaints.add(complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      complaints.add(complaint.getMessage());
    }
  }
}
