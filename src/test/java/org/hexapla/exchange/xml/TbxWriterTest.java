package org.hexapla.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class TbxWriterTest {

  private static final String RNG = "TBXcoreStructV03.rng";
  private static final String SCHEMATRON = "TBX-Basic_DCA.sch";

  @Test
  void isValidByOurOwnSchema() throws IOException, SAXException {
    assertEquals("", Schemas.complaintsOfOurs("tbx.rnc", written(SampleEntries.all())));
  }

  @ParameterizedTest
  @ValueSource(strings = {RNG, SCHEMATRON})
  void isValidByTheSchemasOfTheStandard(String schema) throws IOException, SAXException {
    assertEquals("", Schemas.complaintsOfStandard(schema, written(SampleEntries.all())));
    assertEquals("", Schemas.complaintsOfStandard(schema, written(List.of())));
  }

  @Test
  void theStandardsCheckRefusesItsBadSamples() throws IOException, SAXException {
    for (String bad : List.of("basic_bad.tbx", "min_bad.tbx", "poorly_formed_xml.tbx")) {
      assertNotEquals("", verdict(SCHEMATRON, bad), bad);
    }
    assertNotEquals("", verdict(RNG, "core_structure_bad.tbx"));
    assertEquals("", verdict(RNG, "core_structure_good.tbx"));
    assertEquals("", verdict(RNG, "min_good.tbx"));
    assertEquals("", verdict(RNG, "basic_good.tbx"));
    assertEquals("", verdict(SCHEMATRON, "basic_good.tbx"));
  }

  @Test
  void ourOwnCheckRefusesWhatIsOutOfOrder() throws IOException, SAXException {
    String written = written(SampleEntries.all());
    assertNotEquals(
        "",
        Schemas.complaintsOfOurs(
            "tbx.rnc", written.replaceFirst("preferredTerm-admn-sts", "proposed")));
    assertNotEquals(
        "",
        Schemas.complaintsOfOurs("tbx.rnc", written.replaceFirst("id=\"[^\"]*\"", "id=\"1/2\"")));
  }

  @Test
  void namesSourceAndAddressOfEveryContext() throws IOException {
    String written = written(List.of(SampleEntries.proposal()));
    for (Language language : Language.values()) {
      assertTrue(
          written.contains("target=\"https://docs.un.org/" + language + "/A/RES/61/266\""),
          language.code());
    }
    assertEquals(18, written.split("type=\"context\"", -1).length - 1);
    assertTrue(written.contains("<admin type=\"source\">A/RES/61/266, "));
    assertTrue(written.contains("paragraph=op43(a); span="));
    assertTrue(
        written.contains(
            "Hexapla: status=proposed; origin=build; confidence=0.875; usage=2006:28,2007:31,2025:0"));
    assertFalse(written.contains("docs.un.org/en/SAMPLE"));
  }

  @Test
  void namesTheCorpusInItsHeader() throws IOException {
    String written = written(SampleEntries.all());
    assertTrue(written.contains("<title>Hexapla 0.1.0, 2026-11-21</title>"));
    assertTrue(written.contains("<p>A/RES/61/266: en 0123456789abcdef, zh fedcba9876543210</p>"));
  }

  @Test
  void leavesOutWhatXmlCannotHoldAndKeepsWhatLiesBeyondTheBasicPlane()
      throws IOException, SAXException {
    ConceptEntry entry =
        new ConceptEntry(
            "c1",
            1,
            null,
            Origin.PERSON,
            "bell \u0007 and half \uD842",
            List.of(
                new LanguageSection(
                    Language.ZH,
                    null,
                    List.of(
                        new TermSection(
                            "𠮷\u0000野\uFFFF家",
                            TermType.FULL_FORM,
                            AdministrativeStatus.ADMITTED,
                            Origin.PERSON,
                            "line\r\nbreak",
                            null,
                            null,
                            List.of(),
                            new TreeMap<>())))));
    String written = written(List.of(entry));
    assertTrue(written.contains("<term>𠮷野家</term>"), written);
    assertTrue(written.contains("line\nbreak"), written);
    assertEquals("", Schemas.complaintsOfOurs("tbx.rnc", written));
  }

  private static String verdict(String schema, String sample) throws IOException, SAXException {
    Path file = Schemas.STANDARD.resolve("samples").resolve(sample);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "skipped: the samples of TBX are not at " + file);
    String text = Files.readString(file);
    return Schemas.complaintsOfStandard(
        schema, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String written(List<ConceptEntry> entries) throws IOException {
    return SampleEntries.written(new TbxWriter(), entries, SampleEntries.header());
  }
}
