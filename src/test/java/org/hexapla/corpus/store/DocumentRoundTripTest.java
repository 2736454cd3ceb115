package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

class DocumentRoundTripTest {

  private static Path folder;
  private static ApplicationContext context;

  /** What a document says about itself, one part of it. */
  private record Head(
      String body, Integer session, String item, String title, String adoption, String vote) {}

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("documents");
    context = Stores.open(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    context.close();
    Stores.remove(folder);
  }

  @Property(tries = 60)
  void whatIsSavedIsFound(@ForAll("documents") Resolution document) {
    Corpus corpus = context.getBean(Corpus.class);
    corpus.save(List.of(document));
    assertEquals(
        Optional.of(document),
        corpus.find(document.symbol(), document.language(), document.version()));
    assertEquals(Optional.of(document), corpus.find(document.symbol(), document.language()));
  }

  @Provide
  Arbitrary<Resolution> documents() {
    // A version stands for its content: no two documents of one run share it.
    Arbitrary<String> versions = Arbitraries.create(() -> Long.toHexString(System.nanoTime()));
    return Combinators.combine(
            versions,
            Arbitraries.of(Language.values()),
            Arbitraries.of(DocumentKind.values()),
            heads(),
            days().injectNull(0.3),
            symbols().list().ofMaxSize(2),
            paragraphs(),
            footnotes().tuple2())
        .as(
            (version, language, kind, head, day, drafts, paragraphs, notes) ->
                new Resolution(
                    new Symbol("A/RES/79/331"),
                    language,
                    version,
                    kind,
                    head.body(),
                    head.session(),
                    head.item(),
                    head.title(),
                    day == null
                        ? DocumentDate.inferred(2006, DocumentDate.Basis.SESSION)
                        : DocumentDate.printed(day),
                    day,
                    head.session(),
                    head.adoption(),
                    head.vote(),
                    drafts,
                    paragraphs.get(0).footnotes(),
                    paragraphs,
                    List.of(notes.get1(), notes.get2()),
                    drafts.stream()
                        .map(draft -> new Reference(draft, day, head.item(), "p0", new Span(1, 9)))
                        .toList()));
  }

  private static Arbitrary<Head> heads() {
    return Combinators.combine(
            words().injectNull(0.3),
            Arbitraries.integers().between(1, 99).injectNull(0.3),
            words().injectNull(0.3),
            words().injectNull(0.3),
            words().injectNull(0.3),
            words().injectNull(0.3))
        .as(Head::new);
  }

  private static Arbitrary<List<Paragraph>> paragraphs() {
    return Combinators.combine(
            Arbitraries.of(Paragraph.Kind.values()),
            words().injectNull(0.5),
            words(),
            words().list().ofMaxSize(3))
        .as((kind, number, text, marks) -> new Paragraph("p", kind, number, text, marks))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            list ->
                java.util.stream.IntStream.range(0, list.size())
                    .mapToObj(
                        i ->
                            new Paragraph(
                                "p" + i,
                                list.get(i).kind(),
                                list.get(i).number(),
                                list.get(i).text(),
                                list.get(i).footnotes()))
                    .toList());
  }

  private static Arbitrary<Footnote> footnotes() {
    return Combinators.combine(words(), words()).as(Footnote::new);
  }

  private static Arbitrary<Symbol> symbols() {
    return Arbitraries.of("A/61/L.7", "A/61/L.7/Add.1", "A/79/302-S/2024/600").map(Symbol::new);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-8000, 22000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('\u0621', '\u064A')
        .withCharRange('\u4E00', '\u4E40')
        .withCharRange('a', 'z')
        .withCharRange('\u0410', '\u044F')
        .withChars("éñ'’\"\\%;,\n\u00A0،。")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank());
  }
}
