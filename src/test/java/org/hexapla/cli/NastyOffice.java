package org.hexapla.cli;

import static org.hexapla.Archives.zip;
import static org.hexapla.cli.NastyFile.DEEP;
import static org.hexapla.cli.NastyFile.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, and the forms of Office and PDF, as nobody should send them. */
final class NastyOffice {

  private static final Path FORMS =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");

  /** Bytes of a part that packs to almost nothing. */
  private static final int BOMB = 200_000_000;

  /** Bytes of a part that is too large for a text, but not for a memory. */
  private static final int LARGE = 30_000_000;

  private static final byte[] BLANKS = bytes(" ".repeat(1 << 16));

  private static final String WORDS =
      "L'Assemblée générale se félicite des progrès accomplis et prie le Secrétaire général. ";

  private final List<NastyFile> files = new ArrayList<>();
  private final String outside;

  private NastyOffice(String outside) {
    this.outside = outside;
  }

  static List<NastyFile> files(String outside) {
    NastyOffice office = new NastyOffice(outside);
    office.archives();
    office.damaged();
    office.word();
    office.sheets();
    office.pdf();
    office.rtf();
    return office.files;
  }

  private void add(String name, String ending, byte[] content) {
    files.add(new NastyFile(name, ending, content));
  }

  private void archives() {
    add("an empty archive", "zip", zip(Map.of()));
    add("an archive without parts", "docx", zip(Map.of("x.txt", bytes("x"))));
    add("an archive that climbs", "zip", zip(Map.of("../../evil.txt", bytes(WORDS.repeat(9)))));
    add("an archive of archives", "zip", nested(20));
    for (String part : List.of("word/document.xml", "content.xml", "xl/workbook.xml", "a.txt")) {
      String ending = part.startsWith("word") ? "docx" : part.startsWith("xl") ? "xlsx" : "odt";
      add("much in " + part, part.equals("a.txt") ? "zip" : ending, packed(part, LARGE));
    }
    add("a bomb of text", "zip", packed("a.txt", BOMB));
    add("a bomb of Word", "docx", packed("word/document.xml", BOMB));
    add("a bomb of a sheet", "xlsx", packed("xl/workbook.xml", BOMB));
    byte[] archive = zip(Map.of("a.txt", bytes(WORDS.repeat(100))));
    NastyFile whole = new NastyFile("an archive", "zip", archive);
    files.add(whole.cut("half", archive.length / 2));
    files.add(whole.cut("the head", 4));
    byte[] gzip = gzip(WORDS.repeat(2_000));
    add("half a gzip", "txt", Arrays.copyOf(gzip, gzip.length / 2));
  }

  private static byte[] nested(int depth) {
    byte[] inner = bytes(WORDS);
    for (int i = 0; i < depth; i++) {
      inner = zip(Map.of("inner.zip", inner));
    }
    return inner;
  }

  private static byte[] packed(String part, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes(types(part)));
      zip.putNextEntry(new ZipEntry(part));
      for (int left = size; left > 0; left -= BLANKS.length) {
        zip.write(BLANKS, 0, Math.min(left, BLANKS.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void damaged() {
    for (String ending : List.of("docx", "doc", "pdf", "html")) {
      byte[] whole = sample(ending);
      NastyFile file = new NastyFile(ending, ending, whole);
      files.add(file.cut("half", whole.length / 2));
      files.add(file.cut("a tenth", whole.length / 10));
      byte[] wrong = whole.clone();
      new Random(7).ints(200, 0, wrong.length).forEach(at -> wrong[at] ^= 0x55);
      add("a damaged " + ending, ending, wrong);
    }
  }

  private static byte[] sample(String ending) {
    try {
      return Files.readAllBytes(FORMS.resolve("SAMPLE_RES_1_1.en." + ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void word() {
    add("a docx of no xml", "docx", docx("not xml at all"));
    add("a docx of nothing", "docx", docx(""));
    add("a docx with an entity", "docx", docx(NastyMarkup.entity("w:document", "&x;", outside)));
    add("a deep docx", "docx", docx("<w:document><w:body>" + "<w:p>".repeat(DEEP)));
    add("a deep whole docx", "docx", docx(nestedTables()));
    add("a docx that names others", "docx", zip(namingOthers()));
    add(
        "a deep odt",
        "odt",
        zip(
            Map.of(
                "content.xml",
                bytes(
                    "<o xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                        + "<text:p>".repeat(DEEP)))));
  }

  private static String nestedTables() {
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        + "<w:body>"
        + "<w:tbl><w:tr><w:tc>".repeat(DEEP / 10)
        + "<w:p><w:r><w:t>"
        + WORDS
        + "</w:t></w:r></w:p>"
        + "</w:tc></w:tr></w:tbl>".repeat(DEEP / 10)
        + "</w:body></w:document>";
  }

  private Map<String, byte[]> namingOthers() {
    String relation =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='rId1' TargetMode='External' Target='"
            + outside
            + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return Map.of(
        "[Content_Types].xml",
        bytes(types("word/document.xml")),
        "_rels/.rels",
        bytes(relation + "officeDocument'/></Relationships>"),
        "word/_rels/document.xml.rels",
        bytes(relation + "attachedTemplate'/></Relationships>"),
        "word/document.xml",
        bytes(
            "<w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body><w:p><w:r><w:t>"
                + WORDS
                + "</w:t></w:r></w:p></w:body></w:document>"));
  }

  private void sheets() {
    add(
        "an xlsx with an entity",
        "xlsx",
        zip(
            Map.of(
                "[Content_Types].xml", bytes(types("xl/workbook.xml")),
                "xl/workbook.xml", bytes(NastyMarkup.entity("workbook", "&x;", outside)),
                "xl/sharedStrings.xml",
                    bytes(NastyMarkup.entity("sst", "<si><t>&x;</t></si>", outside)))));
    add(
        "an xlsx whose sheet is missing",
        "xlsx",
        zip(
            Map.of(
                "[Content_Types].xml", bytes(types("xl/workbook.xml")),
                "xl/workbook.xml",
                    bytes(
                        "<workbook"
                            + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                            + "<sheets><sheet name='a' sheetId='1'/></sheets></workbook>"))));
    add("an xlsx of no xml", "xlsx", zip(Map.of("xl/workbook.xml", bytes("no xml"))));
  }

  private void pdf() {
    add("the head of a pdf", "pdf", bytes("%PDF-1.7\n"));
    add("a pdf of nothing", "pdf", bytes("%PDF-1.7\n%%EOF\n"));
    add(
        "a pdf that refers to itself",
        "pdf",
        bytes(
            "%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 1>>endobj\n"
                + "trailer<</Root 1 0 R>>\n"
                + "%%EOF\n"));
    add(
        "a deep pdf",
        "pdf",
        bytes("%PDF-1.4\n1 0 obj" + "[".repeat(DEEP) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    add(
        "a pdf of a long stream",
        "pdf",
        bytes("%PDF-1.4\n1 0 obj<</Length 2000000000>>stream\nx\nendstream endobj\n%%EOF\n"));
  }

  private void rtf() {
    add("the head of a doc", "doc", sampleHead());
    add("a deep rtf", "rtf", bytes("{\\rtf1 " + "{".repeat(DEEP) + WORDS + "}".repeat(DEEP) + "}"));
    add("half an rtf", "rtf", bytes("{\\rtf1\\ansi {\\fonttbl {\\f0 Times"));
  }

  private static byte[] sampleHead() {
    return Arrays.copyOf(sample("doc"), 8);
  }

  private static byte[] docx(String document) {
    return zip(
        Map.of(
            "[Content_Types].xml",
            bytes(types("word/document.xml")),
            "_rels/.rels",
            bytes(
                "<Relationships"
                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='rId1' Target='word/document.xml' Type='http://schemas"
                    + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                    + "</Relationships>"),
            "word/document.xml",
            bytes(document)));
  }

  private static String types(String part) {
    return "<?xml version=\"1.0\"?><Types"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/"
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        + ".main+xml\"/></Types>";
  }
}
