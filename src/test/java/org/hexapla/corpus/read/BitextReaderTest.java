package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BitextReaderTest {

  @TempDir Path folder;
  private Path prefix;

  @BeforeEach
  void writeABitext() throws IOException {
    prefix = folder.resolve("boats");
    write(
        "en",
        "The boats are blue.\nThe boats wait for\u2028rain.\n\nThey see resolution 1325 (2000).\n");
    write(
        "fr",
        "Les bateaux sont bleus.\r\nLes bateaux attendent.\r\nVide.\r\nVoir la résolution 1325 (2000).\r\n");
    write(
        "ids",
        "2015/s/2015/305 en:2:1 fr:3:1\n2015/a/69/767 en:4:1 fr:4:2\n"
            + "2015/s/2015/305 en:5:1 fr:5:1\n2015/s/2015/305 en:6:1 fr:7:1\n");
  }

  private void write(String ending, String text) throws IOException {
    Files.writeString(folder.resolve("boats." + ending), text);
  }

  private ResolutionReader.Result read(Symbol given) {
    return new BitextReader().read(new ResolutionReader.Request(prefix, given, null));
  }

  private List<Resolution> documents() {
    return assertInstanceOf(ResolutionReader.Result.Read.class, read(null)).documents();
  }

  private String refusal() {
    return assertInstanceOf(ResolutionReader.Result.Refused.class, read(null)).reason();
  }

  @Test
  void groupsTheLinesOfADocumentUnderTheirNumbersInTheBitext() {
    Resolution english = documents().get(0);
    assertEquals(new Symbol("S/2015/305"), english.symbol());
    assertEquals(Language.EN, english.language());
    assertEquals(DocumentKind.OTHER, english.kind());
    assertEquals("Security Council", english.body());
    assertEquals(
        List.of(
            new Paragraph("line1", Paragraph.Kind.LINE, "2:1", "The boats are blue.", List.of()),
            new Paragraph(
                "line4",
                Paragraph.Kind.LINE,
                "6:1",
                "They see resolution 1325 (2000).",
                List.of())),
        english.paragraphs());
    assertEquals(DocumentDate.inferred(2015, DocumentDate.Basis.SOURCE), english.date());
    assertEquals(List.of("S/RES/1325(2000)"), Reading.references(english, "line4"));
  }

  @Test
  void givesEveryDocumentInEveryLanguage() {
    assertEquals(
        List.of("S/2015/305 en", "S/2015/305 fr", "A/69/767 en", "A/69/767 fr"),
        documents().stream().map(d -> d.symbol() + " " + d.language()).toList());
    assertEquals("7:1", documents().get(1).paragraph("line4").orElseThrow().number());
    assertEquals("The boats wait for rain.", documents().get(2).paragraphs().get(0).text());
  }

  @Test
  void refusesFilesOfDifferentLengthWithTheCounts() throws IOException {
    write("fr", "Une ligne.\n");
    String reason = refusal();
    assertTrue(reason.contains("en 4, fr 1, ids 4"), reason);
  }

  @Test
  void refusesIdsOfAnotherLength() throws IOException {
    write("ids", "2015/s/2015/305 en:2:1\n");
    assertTrue(refusal().contains("ids 1"), refusal());
  }

  @Test
  void refusesASingleLanguage() throws IOException {
    Files.delete(folder.resolve("boats.fr"));
    assertTrue(refusal().contains("only boats.en"), refusal());
  }

  @Test
  void refusesAnotherEncodingAndNamesTheFile() throws IOException {
    Files.write(
        folder.resolve("boats.fr"),
        "été\nété\nété\nété\n".getBytes(Charset.forName("windows-1252")));
    assertTrue(refusal().startsWith("boats.fr is not UTF-8"), refusal());
  }

  @Test
  void refusesALineOfTheIdsThatNamesNoDocument() throws IOException {
    write("ids", "2015/s/2015/305 en:1:1\n???\n2015/s/2015/305\n2015/s/2015/305\n");
    assertTrue(refusal().contains("line 2 of the .ids"), refusal());
  }

  @Test
  void aGivenSymbolWinsOverTheIds() {
    ResolutionReader.Result.Read read =
        assertInstanceOf(ResolutionReader.Result.Read.class, read(new Symbol("SAMPLE/1/2")));
    assertEquals(2, read.documents().size());
    assertEquals("SAMPLE/1/2", read.documents().get(0).symbol().value());
    assertEquals(3, read.documents().get(0).paragraphs().size());
  }

  @Test
  void namesABitextWithoutIdsAfterItsFiles() throws IOException {
    Files.delete(folder.resolve("boats.ids"));
    assertEquals("BITEXT/BOATS", documents().get(0).symbol().value());
  }

  @Test
  void readsTheDevelopmentSetOfTheParallelCorpus() {
    Path real = Path.of("../shared/data/unpc-dev/UNv1.0.devset");
    assumeTrue(Files.exists(Path.of(real + ".ids")), "the shared data folder is not there");
    ResolutionReader.Result.Read read =
        assertInstanceOf(
            ResolutionReader.Result.Read.class,
            new BitextReader().read(new ResolutionReader.Request(real, null, null)));
    assertEquals(732 * 6, read.documents().size());
    assertEquals(24_000, read.documents().stream().mapToInt(d -> d.paragraphs().size()).sum());
  }
}
