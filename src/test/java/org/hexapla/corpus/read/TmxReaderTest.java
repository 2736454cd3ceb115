package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxReaderTest {

  @TempDir Path folder;

  private ResolutionReader.Result read(String units) throws IOException {
    Path file = folder.resolve("boats.tmx");
    Files.writeString(
        file,
        "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n"
            + "<tmx version='1.4'><header srclang='en' segtype='sentence'/><body>\n"
            + units
            + "</body></tmx>");
    return Reading.any(new ResolutionReader.Request(file, null, null));
  }

  private static ResolutionReader.Result.Read ok(ResolutionReader.Result result) {
    return assertInstanceOf(ResolutionReader.Result.Read.class, result, result::toString);
  }

  @Test
  void citesThePlaceThatPropertiesName() throws IOException {
    ResolutionReader.Result.Read read =
        ok(
            read(
                """
                <tu><prop type='x-symbol'>SAMPLE/RES/1/1</prop><prop type='x-paragraph'>op9(a)</prop>
                  <tuv xml:lang='en-GB'><seg>Row the <bpt i='1'>{b</bpt>boats<ept i='1'>}</ept>.</seg></tuv>
                  <tuv xml:lang='FR'><seg>Ramer.</seg></tuv>
                  <tuv xml:lang='ar'><seg>جدفوا القوارب.</seg></tuv></tu>
                <tu><prop type='x-symbol'>SAMPLE/RES/1/1</prop><prop type='x-paragraph'>op9(a)</prop>
                  <tuv lang='en'><seg>Mend the <hi>nets</hi>.</seg></tuv>
                  <tuv lang='zh-CN'><seg>补网。</seg></tuv>
                  <tuv lang='de'><seg>Netze flicken.</seg></tuv></tu>
                """));
    List<Resolution> documents = read.documents();
    assertEquals(4, documents.size());
    assertTrue(read.excerpts());
    assertEquals(new Symbol("SAMPLE/RES/1/1"), documents.get(0).symbol());
    assertEquals(
        List.of(
            new Paragraph(
                "op9(a)",
                Paragraph.Kind.SUBPARAGRAPH,
                null,
                "Row the boats. Mend the nets.",
                List.of())),
        documents.get(0).paragraphs());
    assertTrue(read.warnings().get(0).contains("{de=1}"), read.warnings().toString());
  }

  @Test
  void citesTheUnitWhereNoPlaceIsNamed() throws IOException {
    List<Resolution> documents =
        ok(read(
                "<tu><tuv xml:lang='ru'><seg>Лодка.</seg></tuv><tuv xml:lang='es'><seg/></tuv></tu>"
                    + "<tu><tuv xml:lang='ru'><seg>Сеть.</seg></tuv></tu>"))
            .documents();
    assertEquals(new Symbol("TMX/BOATS"), documents.get(0).symbol());
    assertEquals(
        List.of("line1", "line2"),
        documents.get(0).paragraphs().stream().map(Paragraph::id).toList());
  }

  @Test
  void refusesWhatIsNotWellFormedAndFetchesNothing() throws IOException {
    String broken =
        assertInstanceOf(ResolutionReader.Result.Refused.class, read("<tu><tuv></tu>")).reason();
    assertTrue(broken.startsWith("line "), broken);
    Path file = folder.resolve("entity.tmx");
    Path secret = Files.writeString(folder.resolve("secret"), "secret words");
    Files.writeString(
        file,
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><tmx version='1.4'><body><tu><tuv xml:lang='en'><seg>&x;</seg></tuv></tu>"
            + "</body></tmx>");
    ResolutionReader.Result result = Reading.any(new ResolutionReader.Request(file, null, null));
    String reason = assertInstanceOf(ResolutionReader.Result.Refused.class, result).reason();
    assertTrue(!reason.contains("secret words"), reason);
  }
}
