package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hexapla.Archives;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read are refused in one line that says why; none does harm. */
class BadFormsTest {

  private static final Path FORMS =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");
  private static final Path PDF = FORMS.resolve("SAMPLE_RES_1_1.en.pdf");
  private static final Path DOCX = FORMS.resolve("SAMPLE_RES_1_1.en.docx");

  @TempDir Path folder;

  private ResolutionReader.Result read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Reading.any(new ResolutionReader.Request(file, new Symbol("SAMPLE/1/2"), null));
  }

  private static String refusal(ResolutionReader.Result result) {
    String reason =
        assertInstanceOf(ResolutionReader.Result.Refused.class, result, result::toString).reason();
    assertEquals(1, reason.lines().count(), reason);
    return reason;
  }

  @Test
  void refusesAPdfWithAPassword() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PDF.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    assertTrue(refusal(read("a.pdf", out.toByteArray())).contains("encrypted"));
  }

  @Test
  void asksForRecognitionWhereAPdfHasNoText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertTrue(refusal(read("a.pdf", out.toByteArray())).contains("no text layer"));
  }

  @Test
  void refusesADocxWithAPassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      info.getEncryptor().confirmPassword("secret");
      try (OutputStream stream = info.getEncryptor().getDataStream(files)) {
        Files.copy(DOCX, stream);
      }
      files.writeFilesystem(out);
    }
    assertTrue(refusal(read("a.docx", out.toByteArray())).contains("encrypted"));
  }

  @Test
  void refusesOfficeFilesThatAreNoDocuments() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      files.writeFilesystem(out);
    }
    assertTrue(refusal(read("a.doc", out.toByteArray())).contains("no document of Word"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf"})
  void refusesTruncatedFilesOrReadsWhatIsLeft(String form) throws IOException {
    byte[] bytes = Files.readAllBytes(FORMS.resolve("SAMPLE_RES_1_1.fr." + form));
    for (int part = 1; part < 8; part++) {
      ResolutionReader.Result result =
          read("a." + form, Arrays.copyOf(bytes, bytes.length * part / 8));
      if (result instanceof ResolutionReader.Result.Refused) {
        refusal(result);
      }
    }
    assertTrue(refusal(read("b." + form, Arrays.copyOf(bytes, 3000))).length() < 300);
  }

  @Test
  void readsAWebPageThatIsCalledDocx() throws IOException {
    byte[] page = Files.readAllBytes(FORMS.resolve("SAMPLE_RES_1_1.es.html"));
    ResolutionReader.Result result = read("a.docx", page);
    assertEquals(
        Language.ES,
        assertInstanceOf(ResolutionReader.Result.Read.class, result, result::toString)
            .documents()
            .get(0)
            .language());
  }

  @Test
  void doesNotFetchWhatADocxNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret words");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
            + "2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    String reason =
        refusal(
            read("a.docx", replaced("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))));
    assertTrue(!reason.contains("secret words"), reason);
  }

  @Test
  void refusesADocxThatUnpacksToHugeText() throws IOException {
    byte[] blanks = new byte[60 * 1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    assertTrue(refusal(read("a.docx", replaced("word/document.xml", blanks))).contains("MB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.docx", "a.doc", "a.txt", "a.html", "a.tmx"})
  void refusesAFileOfThreeHundredMegabytesUnread(String name) throws IOException {
    Path file = folder.resolve(name);
    String head =
        switch (name) {
          case "a.pdf" -> "%PDF-1.7\n";
          case "a.docx" -> "PK\u0003\u0004 word/document.xml";
          case "a.doc" -> "\u00D0\u00CF\u0011\u00E0";
          case "a.html" -> "<html><body>".repeat(400);
          case "a.tmx" -> "<?xml version='1.0'?><tmx version='1.4'>" + " ".repeat(5000);
          default -> "one two three ".repeat(400);
        };
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.write(head.getBytes(StandardCharsets.ISO_8859_1));
      large.setLength(300L * 1024 * 1024);
    }
    String reason = refusal(Reading.any(new ResolutionReader.Request(file, null, null)));
    assertTrue(reason.contains("split it"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, ru",
    "windows-1256, ar",
    "GB18030, zh",
    "windows-1252, fr",
    "UTF-16LE, es",
    "UTF-16BE, en",
  })
  void tellsTheEncodingOfTextsThatDoNot(String encoding, String language) throws IOException {
    String text = Files.readString(Path.of("glossary/sample/SAMPLE_RES_1_1." + language + ".txt"));
    String plain = text.replaceAll("[¹²³⁴]", "");
    byte[] bytes = plain.getBytes(Charset.forName(encoding));
    ResolutionReader.Result result = read("a.txt", bytes);
    assertEquals(
        language,
        assertInstanceOf(ResolutionReader.Result.Read.class, result, result::toString)
            .documents()
            .get(0)
            .language()
            .code());
    if (!encoding.startsWith("UTF")) {
      String page = "<html><body><p>" + plain.replace("\n\n", "</p><p>") + "</p></body></html>";
      ResolutionReader.Result web = read("a.html", page.getBytes(Charset.forName(encoding)));
      assertTrue(
          assertInstanceOf(ResolutionReader.Result.Read.class, web, web::toString)
              .warnings()
              .contains("read as " + encoding));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body><p>", "<!DOCTYPE html><html><p>"})
  void refusesAWebPageInAnotherLanguage(String head) throws IOException {
    String words =
        "Der Ausschuss nimmt den Bericht des Generalsekretärs über die Lage der Boote zur Kenntnis"
            + " und dankt den Wächtern des Sees für ihre Mühe und für die Größe ihrer Arbeit.";
    byte[] page = (head + words).getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(read("a.html", page)).contains("--lang"));
  }

  private static byte[] replaced(String name, byte[] content) throws IOException {
    Map<String, byte[]> parts = Archives.parts(Files.readAllBytes(DOCX));
    parts.put(name, content);
    return Archives.zip(parts);
  }
}
