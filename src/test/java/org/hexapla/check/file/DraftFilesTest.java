package org.hexapla.check.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hexapla.Archives;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftFilesTest {

  private static final String XLIFF_1 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="draft.txt" source-language="%s" target-language="%s" datatype="plaintext">
          <body>
            <trans-unit id="1"><source>The <g id="1">Council</g> met<ph id="2">{b}</ph>.</source>
              <seg-source><mrk mtype="seg" mid="0">The Council met.</mrk></seg-source>
              <target>%s</target>
              <alt-trans><source>Other</source><target>Autre</target></alt-trans></trans-unit>
            <trans-unit id="2"><source>Not yet translated.</source></trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String XLIFF_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="2.0" srcLang="%s" trgLang="%s" xmlns="urn:oasis:names:tc:xliff:document:2.0">
        <file id="f"><unit id="1"><notes><note>a note</note></notes>
          <segment><source>The <pc id="1">Council</pc> met<ph id="2"/>.</source>
          <target>%s</target></segment></unit></file>
      </xliff>
      """;

  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header srclang="%s" datatype="plaintext" segtype="sentence"/><body>
        <tu><tuv xml:lang="en"><seg>The <bpt i="1">{b}</bpt>Council<ept i="1"/> met.</seg></tuv>
        <tuv xml:lang="%s"><seg>%s</seg></tuv></tu>
      </body></tmx>
      """;

  private static final Path SAMPLES =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");

  @TempDir private static Path folder;
  private static ApplicationContext context;
  private static DraftFiles files;

  @BeforeAll
  static void open() {
    context = ApplicationContext.run();
    files = context.getBean(DraftFiles.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static DraftFileResult read(
      String name, byte[] content, @Nullable Language language, @Nullable Language source)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return files.read(file, language, source);
  }

  private static DraftText understood(String name, byte[] content) throws IOException {
    return assertInstanceOf(DraftFileResult.Read.class, read(name, content, null, null), () -> name)
        .draft();
  }

  @ParameterizedTest
  @CsvSource({
    "ar,اجتمع المجلس.",
    "zh,理事会举行了会议。",
    "fr,Le Conseil s’est réuni.",
    "ru,Совет собрался.",
    "es,El Consejo se reunió."
  })
  void setsTranslationsBesideTheirSources(String language, String translation) throws IOException {
    for (String form : List.of(XLIFF_1, XLIFF_2, TMX)) {
      DraftText draft =
          understood(
              "units.xml",
              form.formatted("en-US", language, translation).getBytes(StandardCharsets.UTF_8));
      assertEquals(language, draft.language().code());
      assertEquals(translation, draft.text());
      assertNotNull(draft.source());
      assertEquals(Language.EN, draft.source().language());
      assertEquals("The Council met.", draft.source().text());
    }
  }

  @Test
  void readsTheDirectionThatIsAskedFor() throws IOException {
    byte[] memory =
        TMX.formatted("en", "fr", "Le Conseil s’est réuni.").getBytes(StandardCharsets.UTF_8);
    DraftFileResult result = read("memory.tmx", memory, Language.EN, Language.FR);
    DraftText draft = assertInstanceOf(DraftFileResult.Read.class, result).draft();
    assertEquals("The Council met.", draft.text());
    assertEquals("Le Conseil s’est réuni.", draft.source().text());
  }

  @Test
  void readsAnOpenDocumentWithoutCommentsAndDeletions() throws IOException {
    String content =
        "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><office:body>"
            + "<office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            + "<text:h>Заголовок</text:h><text:p>Генеральный<text:s/><text:span>секретарь</text:span><office:annotation><text:p>мнение</text:p></office:annotation>"
            + " сказал<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>Сноска.</text:p></text:note-body></text:note>.</text:p><text:p/>"
            + "</office:text></office:body></office:document-content>";
    byte[] packed = Archives.zip(Map.of("content.xml", content.getBytes(StandardCharsets.UTF_8)));
    DraftFileResult result = read("draft.odt", packed, Language.RU, null);
    assertEquals(
        "Заголовок\nГенеральный секретарь сказал.\nСноска.",
        assertInstanceOf(DraftFileResult.Read.class, result).draft().text());
  }

  @Test
  void readsAPdfWithItsLinesJoined() throws IOException {
    Path file = folder.resolve("draft.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream words = new PDPageContentStream(document, page)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
        words.newLineAtOffset(72, 700);
        words.setLeading(14);
        words.showText("The committee took note of the statement by the Secretary-");
        words.newLine();
        words.showText("General of the United Nations and of the report on the budget.");
        words.endText();
      }
      document.save(file.toFile());
    }
    DraftFileResult result = files.read(file, Language.EN, null);
    String text = assertInstanceOf(DraftFileResult.Read.class, result).draft().text();
    assertTrue(text.contains("by the Secretary-General of the United Nations"), text);
  }

  /** Texts as old programs save them, each long enough to tell its language. */
  @ParameterizedTest
  @CsvSource({
    "ar, windows-1256, ترحب الجمعية العامة بعمل اللجنة وتطلب إلى الأمين العام أن يقدم تقريرا.",
    "ar, UTF-16, ترحب الجمعية العامة بعمل اللجنة وتطلب إلى الأمين العام أن يقدم تقريرا.",
    "zh, GB18030, 大会欢迎委员会的工作，并请秘书长向大会提出报告，说明本决议的执行情况。",
    "zh, UTF-16, 大会欢迎委员会的工作，并请秘书长向大会提出报告，说明本决议的执行情况。",
    "en, windows-1252, The Assembly welcomes the committee’s work and the report – as before.",
    "en, UTF-16, The Assembly welcomes the committee’s work and the report – as before.",
    "fr, windows-1252, L’Assemblée se félicite des travaux menés à bien et des progrès réalisés.",
    "fr, UTF-16, L’Assemblée se félicite des travaux menés à bien et des progrès réalisés.",
    "ru, windows-1251, Ассамблея приветствует работу комитета и просит представить доклад.",
    "ru, UTF-16, Ассамблея приветствует работу комитета и просит представить доклад.",
    "es, windows-1252, La Asamblea acoge con beneplácito la labor de la comisión y del señor.",
    "es, UTF-16, La Asamblea acoge con beneplácito la labor de la comisión y del señor."
  })
  void readsTextsInOlderEncodings(String language, String encoding, String line)
      throws IOException {
    byte[] content = (line + "\r\n" + line).getBytes(Charset.forName(encoding));
    DraftText draft = understood("old.txt", content);
    assertEquals(line + "\n" + line, draft.text());
    assertEquals(language, draft.language().code());
    Language of = draft.language();
    assertInstanceOf(DraftFileResult.Read.class, read("old.txt", content, of, null));
  }

  @Test
  void refusesATextInAnEncodingOfNoLanguageExpected() throws IOException {
    byte[] russian =
        "Ассамблея приветствует работу комитета и просит представить доклад."
            .getBytes(Charset.forName("windows-1251"));
    DraftFileResult result = read("old.txt", russian, Language.ZH, null);
    String reason = assertInstanceOf(DraftFileResult.Refused.class, result).reason();
    assertEquals("is in no encoding that can be told; save it as UTF-8", reason);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsDocumentsWithTheNumbersOfTheirParagraphs(Language language) throws IOException {
    for (String ending : List.of("html", "doc", "pdf")) {
      Path sample = SAMPLES.resolve("SAMPLE_RES_1_1." + language.code() + "." + ending);
      DraftFileResult result = files.read(sample, null, null);
      DraftText draft =
          assertInstanceOf(DraftFileResult.Read.class, result, sample::toString).draft();
      assertEquals(language, draft.language());
      List<String> starts =
          draft.text().lines().map(line -> line.replaceFirst("(?<=^\\d\\. ).*", "")).toList();
      assertTrue(starts.containsAll(List.of("1. ", "2. ", "3. ")), draft.text());
    }
  }

  /** A text that quotes markup is no page. */
  @Test
  void goesByTheNameWhereATextLooksLikeAPage() throws IOException {
    String page = "<html><body><p>The Council met and then it rested.</p></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertEquals(page, understood("page.md", bytes).text());
    assertEquals("The Council met and then it rested.", understood("page.html", bytes).text());
  }

  @Test
  void pairsTwoFiles() throws IOException {
    Path draft =
        Files.writeString(folder.resolve("d.txt"), "\uFEFFLe Conseil s’est réuni.\r\nFin.");
    Path original = Files.writeString(folder.resolve("o.txt"), "The Council met.\nEnd.");
    DraftFileResult result = files.readPair(draft, Language.FR, original, Language.EN);
    DraftText read = assertInstanceOf(DraftFileResult.Read.class, result).draft();
    assertEquals("Le Conseil s’est réuni.\nFin.", read.text());
    assertEquals("The Council met.\nEnd.", read.source().text());
  }

  @ParameterizedTest
  @CsvSource({
    "half.docx,PK\u0003\u0004 no archive",
    "empty.txt,' '",
    "bytes.txt,'\u0000\u0001'",
    "half.xlf,'<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file><unit>'",
    "other.tmx,'<tmx><body><tu><tuv xml:lang=\"de\"><seg>x</seg></tuv></tu></body></tmx>'",
    "bomb.xlf,'<!DOCTYPE x [<!ENTITY a \"b\">]><xliff srcLang=\"en\""
        + " trgLang=\"fr\"><unit><segment><source>&a;</source></segment></unit></xliff>'"
  })
  void refusesBadFilesInOneLine(String name, String content) throws IOException {
    refused(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(String name, byte[] content) throws IOException {
    DraftFileResult result = read(name, content, Language.FR, null);
    String reason = assertInstanceOf(DraftFileResult.Refused.class, result).reason();
    assertTrue(!reason.isBlank() && reason.lines().count() == 1, reason);
    return reason;
  }

  @ParameterizedTest
  @CsvSource({"draft.docx,word/document.xml", "draft.odt,content.xml"})
  void refusesPartsInEncodingsThatNobodyKnows(String name, String part) throws IOException {
    String content = "<?xml version=\"1.0\" encoding=\"UTF-6\"?><a/>";
    String reason =
        refused(name, Archives.zip(Map.of(part, content.getBytes(StandardCharsets.UTF_8))));
    assertTrue(reason.endsWith(" is damaged: there is no encoding 'UTF-6'"), reason);
    byte[] broken = "<?xml version=\"1.0\"?><a>\u00ff</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(refused(name, Archives.zip(Map.of(part, broken))).contains(" is damaged: "));
  }
}
