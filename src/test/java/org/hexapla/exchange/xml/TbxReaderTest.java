package org.hexapla.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.exchange.Collected;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTerm;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TbxReaderTest {

  private final TbxReader reader = new TbxReader();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"tbx", "tbx2"})
  void readsBackAllThatHexaplaWrote(String format) throws IOException {
    GlossaryWriter writer = format.equals("tbx") ? new TbxWriter() : new MartifWriter();
    String written = SampleEntries.written(writer, SampleEntries.all(), SampleEntries.header());
    Collected read = Collected.from(reader, folder, "ours.tbx", written);
    assertEquals(List.of(), read.problems);
    assertEquals(SampleEntries.all().size(), read.entries.size());
    for (int i = 0; i < read.entries.size(); i++) {
      assertSame(SampleEntries.all().get(i), read.entries.get(i));
    }
  }

  private static void assertSame(ConceptEntry written, ImportedEntry read) {
    assertEquals(written.id(), read.id());
    assertEquals(written.subjectField(), read.subjectField());
    assertEquals(written.origin(), read.origin());
    assertEquals(written.note(), read.note());
    int i = 0;
    for (LanguageSection section : written.sections()) {
      assertEquals(section.definition(), read.definitions().get(section.language()));
      for (TermSection term : section.terms()) {
        assertEquals(
            new ImportedTerm(
                section.language(),
                term.term(),
                term.type(),
                term.status(),
                term.origin(),
                term.source(),
                term.confidence(),
                term.note(),
                term.contexts(),
                term.usage(),
                term.grammar(),
                term.geographicalUsage(),
                term.replacement()),
            read.terms().get(i++));
      }
    }
    assertEquals(i, read.terms().size());
  }

  @Test
  void readsCategoriesThatAreElements() throws IOException {
    Collected read =
        Collected.from(
            reader,
            folder,
            "dct.tbx",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
              <tbxHeader><fileDesc><sourceDesc><p>Written for the test</p></sourceDesc></fileDesc></tbxHeader>
              <text><body>
                <conceptEntry id="c7">
                  <min:subjectField>budget</min:subjectField>
                  <langSec xml:lang="ru-RU">
                    <basic:definition>Деньги на
                      один год.</basic:definition>
                    <termSec>
                      <term>регулярный бюджет</term>
                      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                      <basic:termType>fullForm</basic:termType>
                      <basic:source>office list</basic:source>
                    </termSec>
                  </langSec>
                  <langSec xml:lang="ar"><termSec><term>الميزانية <hi>العادية</hi></term></termSec></langSec>
                </conceptEntry>
              </body></text>
            </tbx>
            """);
    assertEquals(List.of(), read.problems);
    ImportedEntry entry = read.entries.get(0);
    assertNull(entry.id(), "the number of another glossary");
    assertEquals("budget", entry.subjectField());
    assertEquals("Деньги на один год.", entry.definitions().get(Language.RU));
    ImportedTerm term = read.term(0, Language.RU);
    assertEquals("регулярный бюджет", term.term());
    assertEquals(AdministrativeStatus.PREFERRED, term.status());
    assertEquals(TermType.FULL_FORM, term.type());
    assertEquals("office list", term.source());
    assertEquals(List.of("الميزانية العادية"), read.terms(0, Language.AR));
  }

  @Test
  void readsNestedTermsOfTheSecondGeneration() throws IOException {
    Collected read =
        Collected.from(
            reader,
            folder,
            "ntig.tbx",
            """
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>test</p></sourceDesc></fileDesc></martifHeader>
            <text><body><termEntry id="1"><langSet xml:lang="zh-CN"><ntig><termGrp><term>经常预算</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp>
            <descripGrp><descrip type="context">委员会审查经常预算。</descrip><admin type="source">report</admin></descripGrp>
            </ntig></langSet><langSet xml:lang="es"><tig><term>presupuesto ordinario</term></tig></langSet>
            <langSet xml:lang="pt"><tig><term>orçamento regular</term></tig></langSet></termEntry></body></text></martif>
            """);
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("经常预算"), read.terms(0, Language.ZH));
    assertEquals(AdministrativeStatus.ADMITTED, read.term(0, Language.ZH).status());
    assertEquals("Context: 委员会审查经常预算。 (report)", read.term(0, Language.ZH).note());
    assertEquals(List.of("presupuesto ordinario"), read.terms(0, Language.ES));
    assertEquals(List.of("pt"), read.otherLanguages);
  }

  @Test
  void neverFetchesWhatAFileNames() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the words of another file");
    Collected read =
        Collected.from(
            reader,
            folder,
            "entity.tbx",
            "<!DOCTYPE tbx [<!ENTITY other SYSTEM \""
                + secret.toUri()
                + "\">]>\n"
                + tbx(concept("c1", "en", "first") + concept("c2", "en", "&other;")));
    assertEquals(List.of("first"), read.terms(0, Language.EN));
    assertEquals(1, read.entries.size());
    assertEquals(1, read.problems.size(), read.problems.toString());
    assertFalse(read.problems.toString().contains("the words of another file"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tbx SYSTEM \"%s/TBXcoreStructV02.dtd\">",
        "<!DOCTYPE tbx PUBLIC \"-//LISA//DTD TBX//EN\" \"%s/tbx.dtd\">",
        "<!DOCTYPE tbx [<!ENTITY %% more SYSTEM \"%s/more.ent\"> %%more;]>"
      })
  void neverAsksTheNetworkForADeclaration(String declaration) throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      Collected read =
          Collected.from(
              reader,
              folder,
              "declared.tbx",
              declaration.formatted(address) + "\n" + tbx(concept("c1", "en", "budget")));
      assertEquals(List.of("budget"), read.terms(0, Language.EN));
      assertEquals(0, requests.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void refusesABombOfEntities() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tbx [<!ENTITY a0 \"0123456789\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    Collected read =
        Collected.from(
            reader, folder, "bomb.tbx", bomb + "]>\n" + tbx(concept("c1", "en", "&a11;")));
    assertEquals(List.of(), read.entries);
    assertEquals(1, read.problems.size(), read.problems.toString());
  }

  @Test
  void keepsTheEntriesOfHalfAFile() throws IOException {
    String whole = tbx(concept("c1", "fr", "budget") + concept("c2", "fr", "mandat"));
    Collected read =
        Collected.from(reader, folder, "half.tbx", whole.substring(0, whole.indexOf("mandat")));
    assertEquals(List.of("budget"), read.terms(0, Language.FR));
    assertEquals(1, read.entries.size());
    assertTrue(read.problems.get(0).contains("the XML ends here"), read.problems.toString());
  }

  @Test
  void remarksOnAWrongNamespaceAndReadsOn() throws IOException {
    Collected read =
        Collected.from(
            reader,
            folder,
            "namespace.tbx",
            tbx(concept("c1", "en", "budget")).replace("urn:iso:std:iso:30042:ed-2", "urn:other"));
    assertEquals(1, read.entries.size());
    assertTrue(read.problems.get(0).contains("urn:other"), read.problems.toString());
  }

  @Test
  void namesTheLineOfAnEntryWithoutATermAndCountsOtherLanguages() throws IOException {
    Collected read =
        Collected.from(
            reader,
            folder,
            "other.tbx",
            tbx(
                concept("c1", "en", "budget")
                    + concept("c2", "de", "Haushalt")
                    + "<conceptEntry id=\"c3\"><note>nothing</note></conceptEntry>"));
    assertEquals(1, read.entries.size());
    assertEquals(List.of("4: an entry without a term"), read.problems);
    assertEquals(List.of("de"), read.otherLanguages);
  }

  @Test
  void readsSixteenBitUnits() throws IOException {
    Path file = folder.resolve("utf16.tbx");
    String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + tbx(concept("c1", "zh", "预算"));
    Files.write(file, text.getBytes(StandardCharsets.UTF_16));
    assertTrue(reader.reads("unnamed", Files.readAllBytes(file)));
    assertEquals(List.of("预算"), Collected.from(reader, file).terms(0, Language.ZH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"samples/basic_good.tbx", "samples/own_six_lang_sample.tbx", "v2/good.tbx"})
  void readsTheSamplesOfTheStandard(String name) throws IOException {
    Path file = Schemas.STANDARD.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "skipped: the samples of TBX are not at " + file);
    Collected read = Collected.from(reader, file);
    assertEquals(List.of(), read.problems);
    assertFalse(read.entries.isEmpty());
  }

  private static String tbx(String entries) {
    return "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
        + " xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n"
        + entries
        + "</body></text></tbx>\n";
  }

  private static String concept(String id, String language, String term) {
    return "<conceptEntry id=\"%s\"><langSec xml:lang=\"%s\"><termSec><term>%s</term></termSec></langSec></conceptEntry>\n"
        .formatted(id, language, term);
  }
}
