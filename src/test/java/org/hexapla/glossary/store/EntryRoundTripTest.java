package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

class EntryRoundTripTest {

  private static Path folder;
  private static ApplicationContext context;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("entries");
    context = Stores.open(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    context.close();
    Stores.remove(folder);
  }

  @Property(tries = 60)
  void whatIsProposedIsFound(@ForAll("entries") ConceptEntry entry) {
    Glossary glossary = context.getBean(Glossary.class);
    glossary.propose(List.of(entry));
    ConceptEntry found = glossary.find(entry.id()).orElseThrow();
    assertEquals(entry.sections(), found.sections());
    assertEquals(entry.subjectField(), found.subjectField());
    assertEquals(entry.note(), found.note());
    assertEquals(entry.origin(), found.origin());
    assertEquals(1, glossary.propose(List.of(entry)).unchanged());
  }

  @Provide
  Arbitrary<ConceptEntry> entries() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(10),
            words().injectNull(0.3),
            words().injectNull(0.3),
            sections())
        .as(
            (id, field, note, sections) ->
                new ConceptEntry("c-" + id, 0, field, Origin.BUILD, note, sections));
  }

  private static Arbitrary<List<LanguageSection>> sections() {
    Arbitrary<LanguageSection> section =
        Combinators.combine(
                Arbitraries.of(Language.values()),
                words().injectNull(0.6),
                terms().list().ofMinSize(1).ofMaxSize(3).uniqueElements(TermSection::term))
            .as(LanguageSection::new);
    return section.list().ofMaxSize(6).uniqueElements(LanguageSection::language);
  }

  private static Arbitrary<TermSection> terms() {
    return Combinators.combine(
            words(),
            Arbitraries.of(TermType.values()),
            Arbitraries.of(AdministrativeStatus.values()),
            words(),
            Arbitraries.doubles().between(0, 1).injectNull(0.3),
            words().injectNull(0.5),
            contexts().list().ofMaxSize(3),
            Arbitraries.maps(Arbitraries.integers().between(1946, 2030), Arbitraries.integers())
                .ofMaxSize(4))
        .as(
            (term, type, status, source, confidence, note, contexts, usage) ->
                new TermSection(
                    term,
                    type,
                    status,
                    Origin.BUILD,
                    source,
                    confidence,
                    note,
                    contexts,
                    new TreeMap<>(usage)));
  }

  private static Arbitrary<Context> contexts() {
    Arbitrary<DocumentDate> dates =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(1946, 2030)
                .map(year -> DocumentDate.inferred(year, DocumentDate.Basis.SESSION)),
            Arbitraries.longs()
                .between(-8000, 22000)
                .map(day -> DocumentDate.printed(LocalDate.ofEpochDay(day))));
    return Combinators.combine(
            words(),
            Arbitraries.of("A/RES/61/7", "S/RES/1325(2000)", "A/79/302-S/2024/600"),
            Arbitraries.of(Language.values()),
            Arbitraries.of("op43(a)(i)", "title", "fn10", "line4"),
            Arbitraries.integers().between(0, 1000),
            dates.injectNull(0.2))
        .as(
            (sentence, symbol, language, locator, start, date) ->
                new Context(
                    sentence,
                    new Citation(
                        new Symbol(symbol),
                        language,
                        "0123456789abcdef",
                        new Locator(locator),
                        new Span(start, start + 7)),
                    date));
  }

  /** Words in any of the scripts, with marks that a careless writer of rows would trip over. */
  static Arbitrary<String> words() {
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
