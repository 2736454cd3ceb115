package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Short ways for tests to read a document and to look at it. */
final class Reading {
  static final List<ResolutionReader> READERS =
      List.of(
          new PlainTextReader(),
          new WordReader(),
          new OldWordReader(),
          new PdfReader(),
          new WebPageReader(),
          new TmxReader(),
          new BitextReader());

  private Reading() {}

  static Resolution file(Path file) {
    return file(file, null);
  }

  static Resolution file(Path file, String symbol) {
    Symbol given = symbol == null ? null : new Symbol(symbol);
    return only(any(new ResolutionReader.Request(file, given, null)));
  }

  /** What the reader of a file's form makes of it. */
  static ResolutionReader.Result any(ResolutionReader.Request request) {
    try (InputStream stream = Files.newInputStream(request.file())) {
      byte[] head = stream.readNBytes(4096);
      return READERS.stream()
          .filter(reader -> reader.reads(request.file(), head))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no reader for " + request.file()))
          .read(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Resolution text(String text, String symbol, Language language) {
    ResolutionReader.Request request =
        new ResolutionReader.Request(Path.of("text.txt"), new Symbol(symbol), language);
    return only(Documents.fromText(Characters.clean(text), request, new java.util.ArrayList<>()));
  }

  static Resolution only(ResolutionReader.Result result) {
    ResolutionReader.Result.Read read =
        assertInstanceOf(ResolutionReader.Result.Read.class, result, result::toString);
    assertEquals(1, read.documents().size());
    return read.documents().get(0);
  }

  static List<String> ids(Resolution document, Paragraph.Kind kind) {
    return paragraphs(document, paragraph -> paragraph.kind() == kind).stream()
        .map(Paragraph::id)
        .toList();
  }

  static List<Paragraph> paragraphs(Resolution document, Predicate<Paragraph> wanted) {
    return document.paragraphs().stream().filter(wanted).toList();
  }

  static String words(Resolution document, String id) {
    return document.paragraph(id).orElseThrow(() -> new AssertionError("no " + id)).text();
  }

  /** {@code A/RES/61/7 2006-10-20} for each reference of a paragraph or footnote. */
  static List<String> references(Resolution document, String id) {
    return document.references().stream()
        .filter(reference -> reference.inParagraph().equals(id))
        .map(Reading::line)
        .toList();
  }

  private static String line(Reference reference) {
    String date = reference.date() == null ? "" : " " + reference.date();
    String part = reference.citedParagraph() == null ? "" : " [" + reference.citedParagraph() + "]";
    return reference.symbol() + date + part;
  }
}
