package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCharactersTest {

  private static final String SIX = "<p>سلام 和平 peace paix мир paz é</p>";

  private static String words(byte[] file) throws XMLStreamException {
    XMLStreamReader xml = SecureXml.open(new ByteArrayInputStream(file));
    xml.nextTag();
    return SecureXml.words(xml, Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
  void areReadInTheEncodingThatTheFileTells(String encoding) throws Exception {
    String declared = "<?xml version='1.0' encoding='" + encoding + "'?>" + SIX;
    assertEquals(SIX.replaceAll("</?p>", ""), words(declared.getBytes(Charset.forName(encoding))));
  }

  @Test
  void areOfUtf8WhereNothingIsTold() throws Exception {
    String words = SIX.replaceAll("</?p>", "");
    assertEquals(words, words(SIX.getBytes(StandardCharsets.UTF_8)));
    assertEquals(words, words(("\uFEFF" + SIX).getBytes(StandardCharsets.UTF_8)));
    String wrong = "<?xml version='1.0' encoding='utf-16'?>" + SIX; // as some tools write it
    assertEquals(words, words(wrong.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"windows-1256,سلام", "GB18030,和平", "windows-1252,décisions", "windows-1251,мир"})
  void areRefusedInWordsAloneWhereTheFileIsInAnother(String encoding, String words)
      throws IOException {
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      byte[] file =
          ("<p>" + "peace ".repeat(5_000) + words + "</p>").getBytes(Charset.forName(encoding));
      XMLStreamException refused = assertThrows(XMLStreamException.class, () -> words(file));
      assertTrue(refused.getMessage().contains("of no character of UTF-8"), refused.getMessage());
      byte[] noise = words.getBytes(Charset.forName(encoding));
      refused = assertThrows(XMLStreamException.class, () -> words(noise));
      assertEquals(1, refused.getLocation().getLineNumber());
    } finally {
      System.setErr(err);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void areRefusedWhereTheDeclaredEncodingIsNone() {
    byte[] file = "<?xml version='1.0' encoding='klingon'?><p/>".getBytes(StandardCharsets.UTF_8);
    XMLStreamException refused = assertThrows(XMLStreamException.class, () -> words(file));
    assertTrue(refused.getMessage().contains("'klingon'"), refused.getMessage());
  }
}
