package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  private static final Path SIX = Path.of("src/test/resources/org/hexapla/corpus/read/six");

  @TempDir Path folder;

  private ResolutionReader.Result read(byte[] bytes) throws IOException {
    Path file = folder.resolve("given.txt");
    Files.write(file, bytes);
    return new PlainTextReader()
        .read(new ResolutionReader.Request(file, new Symbol("SAMPLE/1/2"), null));
  }

  private String refusal(byte[] bytes) throws IOException {
    ResolutionReader.Result result = read(bytes);
    String reason =
        assertInstanceOf(ResolutionReader.Result.Refused.class, result, result::toString).reason();
    assertEquals(1, reason.lines().count(), reason);
    return reason;
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, ru",
    "windows-1256, ar",
    "GB18030, zh",
    "UTF-16, ru",
    "UTF-16, ar",
    "UTF-16, zh",
    "windows-1252, fr",
    "windows-1252, es",
  })
  void readsOtherEncodingsWhereTheyAreCertain(String encoding, String language) throws IOException {
    Path original = SIX.resolve("pages." + language + ".txt");
    String text = Files.readString(original).replaceAll("[¹²’‘]", "").replaceAll("[٠-٩]", "7");
    ResolutionReader.Result result = read(text.getBytes(Charset.forName(encoding)));
    ResolutionReader.Result.Read read =
        assertInstanceOf(ResolutionReader.Result.Read.class, result, result::toString);
    assertEquals(language, read.documents().get(0).language().code());
    assertTrue(read.warnings().get(0).contains(encoding), read.warnings().toString());
    assertEquals(
        Reading.text(text, "SAMPLE/1/2", Language.of(language).orElseThrow()).paragraphs(),
        read.documents().get(0).paragraphs());
  }

  @Test
  void refusesAnEncodingThatCannotBeTold() throws IOException {
    byte[] bytes = new byte[200];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i * 37 % 128);
    }
    assertTrue(refusal(bytes).contains("UTF-8"), refusal(bytes));
  }

  @Test
  void refusesBinaryAndEmptyFiles() throws IOException {
    assertTrue(refusal(new byte[] {1, 2, 0, 4, 5}).contains("binary"));
    assertTrue(refusal(new byte[0]).contains("empty"));
    assertTrue(refusal(" \n\t\n ".getBytes(StandardCharsets.UTF_8)).contains("empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Ausschuss nimmt den Bericht des Generalsekretärs über die Lage der Boote zur Kenntnis"
            + " und dankt den Wächtern des Sees für ihre Mühe und für die Größe ihrer Arbeit.",
        "Комітет бере до відома доповідь про стан човнів і дякує їхнім охоронцям за їхню працю.",
        "委員会は船に関する報告書に留意し、湖の番人に感謝する。",
        "کمیته گزارش مربوط به قایق‌ها را مورد توجه قرار می‌دهد و از نگهبانان دریاچه تشکر می‌کند.",
        "Il comitato prende atto della relazione sulle barche e ringrazia i guardiani del lago.",
        "12345 67890",
      })
  void refusesOtherLanguages(String text) throws IOException {
    String reason = refusal(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(reason.contains("--lang"), reason);
  }

  @ParameterizedTest
  @CsvSource({"ar", "zh", "en", "fr", "ru", "es"})
  void tellsTheSixLanguagesByOneSentence(String code) throws IOException {
    String text = Files.readString(SIX.resolve("pages." + code + ".txt"));
    assertEquals(Language.of(code), LanguageDetector.detect(text));
    for (String line : text.lines().filter(line -> line.length() > 120).toList()) {
      assertEquals(Language.of(code), LanguageDetector.detect(line), line);
    }
  }

  @Test
  void refusesAMissingFileInOneLine() {
    ResolutionReader.Result result =
        new PlainTextReader()
            .read(new ResolutionReader.Request(folder.resolve("none.txt"), null, null));
    assertInstanceOf(ResolutionReader.Result.Refused.class, result);
  }

  @Test
  void warnsWhereTheSymbolGivenIsNotTheOneInTheText() throws IOException {
    ResolutionReader.Result.Read read =
        assertInstanceOf(
            ResolutionReader.Result.Read.class,
            read(Files.readAllBytes(SIX.resolve("pages.en.txt"))));
    assertEquals(
        List.of("taken as SAMPLE/1/2, but the text calls itself A/98/L.77"), read.warnings());
  }

  @Test
  void findsTheLanguageOfAShortTextInItsName() {
    assertEquals(Optional.empty(), LanguageDetector.detect("Rio 2016"));
  }
}
