package org.hexapla.check.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.hexapla.Archives;
import org.hexapla.check.Finding;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AnnotatedWordTest {

  /** A line in each language, and the words in it that a finding is about. */
  private static final Map<String, String> LINES =
      new TreeMap<>(
          Map.of(
              "The secretary general was in Swaziland.", "secretary general",
              "Le secrétaire général était au Swaziland.", "secrétaire général",
              "El secretario general estaba en Swazilandia.", "secretario general",
              "Генеральный секретарь был в Свазиленде.", "Свазиленде",
              "كان الأمين العام في سوازيلند.", "سوازيلند",
              "秘书长在斯威士兰😀。", "斯威士兰"));

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir private Path folder;
  private Path draft;
  private String text;

  @BeforeEach
  void write() throws IOException {
    draft = folder.resolve("draft.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream output = Files.newOutputStream(draft)) {
      for (String line : LINES.keySet()) {
        XWPFParagraph paragraph = document.createParagraph();
        int middle = line.length() / 2;
        XWPFRun first = paragraph.createRun();
        first.setText(line.substring(0, middle));
        first.setItalic(true);
        XWPFRun second = paragraph.createRun();
        second.setText(line.substring(middle));
        second.setBold(true);
        second.setColor("224466");
        document.createParagraph();
      }
      XWPFRun tabbed = document.createParagraph().createRun();
      tabbed.setText(" Before a tab ");
      tabbed.addTab();
      tabbed.setText("behind it ");
      document.createTable(1, 1).getRow(0).getCell(0).setText("A cell & <words>.");
      document.createFootnote().createParagraph().createRun().setText("A footnote.");
      document.write(output);
    }
    text = read(draft);
  }

  private static String read(Path file) throws IOException {
    DraftFileResult result = new DraftFiles(List.of()).read(file, Language.EN, null);
    return assertInstanceOf(DraftFileResult.Read.class, result).draft().text();
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (String words : LINES.values()) {
      int start = text.indexOf(words);
      findings.add(finding(new Span(start, start + words.length()), "About “" + words + "”."));
    }
    findings.add(finding(new Span(text.indexOf("cell"), text.indexOf("cell") + 4), "A & <b>."));
    for (String words : List.of("Before", "a tab \tbehind", "behind it ", "\t")) {
      int start = text.indexOf(words);
      findings.add(finding(new Span(start, start + words.length()), "About “" + words + "”."));
    }
    findings.add(finding(new Span(0, text.length()), "About all of it."));
    return findings;
  }

  private static Finding finding(Span span, String message) {
    return new Finding.Formula(
        new Finding.Note(span, Finding.Level.HINT, message, List.of("right", "also right"), null));
  }

  private Path annotated() throws IOException {
    AnnotatedWord.Result result = AnnotatedWord.of(draft, findings(), Language.EN);
    Path file = folder.resolve("annotated.docx");
    Files.write(file, assertInstanceOf(AnnotatedWord.Result.Annotated.class, result).docx());
    return file;
  }

  @Test
  void putsACommentAtEveryFinding() throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(annotated()))) {
      List<String> comments =
          Stream.of(document.getComments()).map(XWPFComment::getText).map(String::strip).toList();
      assertEquals(findings().size(), comments.size());
      assertTrue(comments.contains("A & <b>.\n→ right · also right"), comments.toString());
      assertEquals("Hexapla", document.getComments()[0].getAuthor());
    }
  }

  /** A comment begins and ends where its words do, also inside of a run. */
  @Test
  void marksTheWordsOfEachFindingAndNoOthers() throws Exception {
    List<Finding> findings = findings();
    Map<Integer, String> marked = marked(parts(annotated()).get("word/document.xml"));
    assertEquals(findings.size(), marked.size());
    for (int id = 0; id < findings.size(); id++) {
      String words = findings.get(id).note().span().of(text);
      assertEquals(words.replaceAll("[\\n\\t]", ""), marked.get(id));
    }
  }

  /** The words between the marks of each comment, without the ends of paragraphs. */
  private static Map<Integer, String> marked(byte[] body) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList all =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body))
            .getElementsByTagNameNS(WORD, "*");
    Map<Integer, String> marked = new TreeMap<>();
    Set<Integer> open = new TreeSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String id = element.getAttributeNS(WORD, "id");
      switch (element.getLocalName()) {
        case "commentRangeStart" -> {
          open.add(Integer.valueOf(id));
          marked.put(Integer.valueOf(id), "");
        }
        case "commentRangeEnd" -> open.remove(Integer.valueOf(id));
        case "t" ->
            open.forEach(one -> marked.merge(one, element.getTextContent(), String::concat));
        default -> {} // no words
      }
    }
    assertEquals(Set.of(), open, "each mark has its end");
    return marked;
  }

  @Test
  void leavesWordsAndFormattingAsTheyWere() throws IOException {
    Path annotated = annotated();
    assertEquals(text, read(annotated));
    assertEquals(formatted(draft), formatted(annotated));
  }

  /** Every character with the formatting of its run. */
  private static List<String> formatted(Path file) throws IOException {
    List<String> characters = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        characters.add("¶" + paragraph.getCTP().getPPr());
        for (XWPFRun run : paragraph.getRuns()) {
          String format = run.isBold() + " " + run.isItalic() + " " + run.getColor();
          run.text().chars().forEach(unit -> characters.add((char) unit + " " + format));
        }
      }
    }
    return characters;
  }

  @Test
  void keepsTheBytesOfEveryOtherPart() throws IOException {
    Map<String, byte[]> before = parts(draft);
    Map<String, byte[]> after = parts(annotated());
    List<String> changed =
        List.of("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");
    before.forEach(
        (name, content) -> {
          if (!changed.contains(name)) {
            assertArrayEquals(content, after.get(name), name);
          }
        });
    assertEquals(before.size() + 1, after.size(), "the comments are a part more");
  }

  @Test
  void addsToTheCommentsThatADraftHas() throws IOException {
    Path once = annotated();
    AnnotatedWord.Result again =
        AnnotatedWord.of(once, List.of(finding(new Span(0, 3), "Once more.")), Language.AR);
    byte[] twice = assertInstanceOf(AnnotatedWord.Result.Annotated.class, again).docx();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
      assertEquals(findings().size() + 1, document.getComments().length);
    }
  }

  @Test
  void givesTheSameFileBackWhereNothingIsFound() throws IOException {
    AnnotatedWord.Result result = AnnotatedWord.of(draft, List.of(), Language.EN);
    Path file = folder.resolve("same.docx");
    Files.write(file, assertInstanceOf(AnnotatedWord.Result.Annotated.class, result).docx());
    Map<String, byte[]> after = parts(file);
    parts(draft).forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
  }

  @Test
  void refusesWhatIsNoWordFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other.docx"), "no archive");
    assertInstanceOf(
        AnnotatedWord.Result.Refused.class, AnnotatedWord.of(other, List.of(), Language.EN));
  }

  @Test
  void opensInLibreOfficeWithItsComments() throws IOException, InterruptedException {
    boolean present =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    Assumptions.assumeTrue(present, "skipped: LibreOffice is not installed");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString(),
                annotated().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(office.waitFor(4, TimeUnit.MINUTES), "LibreOffice did not end");
    String opened = Files.readString(folder.resolve("annotated.fodt"));
    int comments = opened.split("<office:annotation ", -1).length - 1;
    assertEquals(findings().size(), comments);
    for (String words : LINES.values()) {
      assertTrue(opened.contains("About “" + words + "”."), words);
    }
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    return Archives.parts(Files.readAllBytes(file));
  }
}
