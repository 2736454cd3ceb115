package org.hexapla.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class MultiTermWriterTest {

  @Test
  void isValidByOurOwnSchema() throws IOException, SAXException {
    assertEquals("", Schemas.complaintsOfOurs("multiterm.rnc", written()));
  }

  @Test
  void carriesIdStatusAndContextOfEveryLanguage() throws IOException {
    String written = written();
    assertTrue(written.contains("<descrip type=\"Concept\">organ/united-nations</descrip>"));
    assertTrue(written.contains("<descrip type=\"Status\">superseded</descrip>"));
    for (Language language : Language.values()) {
      assertTrue(written.contains("type=\"" + language.englishName() + "\""));
    }
    assertEquals(18, written.split("type=\"Context\"", -1).length - 1);
    assertTrue(written.contains("A/RES/61/266: en 0123456789abcdef"));
  }

  private static String written() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new MultiTermWriter()
        .write(SampleEntries.source(SampleEntries.all()), SampleEntries.header(), output);
    return output.toString(StandardCharsets.UTF_16);
  }
}
