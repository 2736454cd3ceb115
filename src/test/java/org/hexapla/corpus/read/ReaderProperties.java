package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** No input makes a reader throw, and whatever it understands holds together. */
class ReaderProperties {

  private static final Path SIX = Path.of("src/test/resources/org/hexapla/corpus/read/six");
  private static final Symbol SYMBOL = new Symbol("A/98/L.77");

  @Property(tries = 400)
  void whatIsReadHoldsTogether(
      @ForAll("texts") String text, @ForAll Language language, @ForAll("symbols") Symbol symbol) {
    ResolutionReader.Request request =
        new ResolutionReader.Request(Path.of("given.txt"), symbol, language);
    ResolutionReader.Result result =
        Documents.fromText(Characters.clean(text), request, new ArrayList<>());
    if (result instanceof ResolutionReader.Result.Read read) {
      read.documents().forEach(ReaderProperties::holdsTogether);
    }
  }

  @Property(tries = 200)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("given", ".txt");
    try {
      Files.write(file, bytes);
      assertNotNull(
          new PlainTextReader().read(new ResolutionReader.Request(file, SYMBOL, Language.EN)));
      assertNotNull(new BitextReader().read(new ResolutionReader.Request(file, null, null)));
    } finally {
      Files.delete(file);
    }
  }

  static void holdsTogether(Resolution document) {
    Set<String> ids = new HashSet<>();
    Set<String> marks = new HashSet<>();
    for (Footnote footnote : document.footnotes()) {
      assertTrue(ids.add(footnote.id()), footnote.id() + " twice");
      marks.add(footnote.mark());
    }
    for (Paragraph paragraph : document.paragraphs()) {
      assertTrue(ids.add(paragraph.id()), paragraph.id() + " twice");
      assertEquals(paragraph.text().strip(), paragraph.text());
      assertFalse(paragraph.text().contains("\n"), "a paragraph is one line");
      assertTrue(marks.containsAll(paragraph.footnotes()), "a mark without its footnote");
    }
    for (Reference reference : document.references()) {
      String words = reference.span().of(text(document, reference.inParagraph()));
      assertFalse(words.isBlank());
      assertTrue(words.codePoints().anyMatch(Character::isDigit), words);
    }
    linesNameOnlyReferences(document);
  }

  private static void linesNameOnlyReferences(Resolution document) {
    new RecalledSeries()
        .lines(document)
        .forEach(line -> assertTrue(document.references().containsAll(line.members())));
  }

  private static String text(Resolution document, String id) {
    return document
        .paragraph(id)
        .map(Paragraph::text)
        .or(
            () ->
                document.footnotes().stream()
                    .filter(footnote -> footnote.id().equals(id))
                    .map(Footnote::text)
                    .findFirst())
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  @Provide
  Arbitrary<Symbol> symbols() {
    return Arbitraries.of("A/98/L.77", "S/RES/1325(2000)", "E/2015/1", "SAMPLE/RES/1/1", "CD/1998")
        .map(Symbol::new);
  }

  /** Real lines in any order, cut and mixed with what breaks readers. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(realLines())),
            Tuple.of(2, Arbitraries.of(TRAPS)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    return line.list().ofMaxSize(60).map(lines -> String.join("\n", lines));
  }

  private static final List<String> TRAPS =
      List.of(
          "",
          "",
          "1.",
          "2.",
          "(a)",
          "(i)",
          "¹",
          "¹ ²",
          "_______________",
          "A/98/L.77",
          "3",
          "[",
          "]",
          "[[[((((",
          "**",
          "__ __",
          "¹ Note.",
          "99999999. word",
          "1. ",
          "Annex",
          "附件",
          ":",
          "：决议草案",
          ": draft resolution",
          "and",
          "\uE000x\uE001",
          "\uD83D\uDE00",
          "\uD800",
          "٣ -",
          "07-12345",
          "resolution 61/7 of 31 February 2006",
          "A/1/2/3/4/5/6/7/8/9/10/11/12/13/14",
          "第 1/2 号",
          "- (a) ",
          "1. (a) x;",
          "Article 1",
          "Article 2. x",
          "第二条",
          "المادة 3",
          "一、",
          "The General Assembly,",
          "大会，",
          "#",
          "* * *");

  private static List<String> realLines() {
    List<String> lines = new ArrayList<>();
    try {
      for (Language language : Language.values()) {
        lines.addAll(Files.readAllLines(SIX.resolve("pages." + language + ".txt")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
