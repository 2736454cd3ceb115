package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Corpus.Saved;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Stores.Kind.class)
class StoredCorpusTest {

  private static final String SYMBOL = "SAMPLE/RES/79/331";

  @Parameter Stores.Kind kind;
  @TempDir Path folder;
  private ApplicationContext context;
  private Corpus corpus;

  @BeforeEach
  void open() {
    context = kind.open(folder);
    corpus = context.getBean(Corpus.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void reopen() {
    context.close();
    open();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsWhatItSavedFieldByFieldAfterReopening(Language language) {
    Resolution saved = Documents.full(SYMBOL, language, "a1");
    assertEquals(List.of(Saved.NEW), corpus.save(List.of(saved)));
    reopen();
    assertEquals(Optional.of(saved), corpus.find(saved.symbol(), language));
    assertEquals(Optional.of(saved), corpus.find(saved.symbol(), language, "a1"));
  }

  @Test
  void findsADocumentOfWhichHardlyAnythingIsKnown() {
    Resolution line = Documents.line("S/2015/305", Language.EN, "b", "The Council met.");
    corpus.save(List.of(line));
    assertEquals(Optional.of(line), corpus.find(line.symbol(), Language.EN));
  }

  @Test
  void keepsWhatWasCommittedWhenTheProcessIsKilled() throws Exception {
    Resolution saved = Documents.full(SYMBOL, Language.AR, "a1");
    corpus.save(List.of(saved));
    kind.kill(folder);
    reopen();
    assertEquals(Optional.of(saved), corpus.find(saved.symbol(), Language.AR));
    assertEquals(1, corpus.revision());
  }

  @Test
  void keepsAReplacedVersionForWhatCitesIt() {
    Resolution first = Documents.full(SYMBOL, Language.ZH, "a1");
    Resolution second = Documents.full(SYMBOL, Language.ZH, "a2");
    corpus.save(List.of(first));
    assertEquals(List.of(Saved.REPLACED), corpus.save(List.of(second)));
    assertEquals(Optional.of(second), corpus.find(first.symbol(), Language.ZH));
    assertEquals(Optional.of(first), corpus.find(first.symbol(), Language.ZH, "a1"));
    assertEquals(1, corpus.documents().size());
  }

  @Test
  void takesAnEarlierVersionBack() {
    Resolution first = Documents.full(SYMBOL, Language.RU, "a1");
    corpus.save(List.of(first));
    corpus.save(List.of(Documents.full(SYMBOL, Language.RU, "a2")));
    assertEquals(List.of(Saved.REPLACED), corpus.save(List.of(first)));
    assertEquals(Optional.of(first), corpus.find(first.symbol(), Language.RU));
  }

  @Test
  void changesNothingWhenTheSameVersionComesAgain() {
    Resolution document = Documents.full(SYMBOL, Language.FR, "a1");
    corpus.save(List.of(document));
    long revision = corpus.revision();
    assertEquals(List.of(Saved.UNCHANGED), corpus.save(List.of(document)));
    assertEquals(revision, corpus.revision());
  }

  @Test
  void answersInTheOrderOfTheDocumentsEvenWhereOneComesTwice() {
    Resolution first = Documents.full(SYMBOL, Language.ES, "a1");
    Resolution second = Documents.full(SYMBOL, Language.ES, "a2");
    Resolution other = Documents.full("SAMPLE/RES/61/7", Language.ES, "a1");
    assertEquals(
        List.of(Saved.NEW, Saved.NEW, Saved.UNCHANGED, Saved.REPLACED),
        corpus.save(List.of(first, other, other, second)));
    assertEquals(Optional.of(second), corpus.find(first.symbol(), Language.ES));
  }

  @Test
  void takesAllOrNothing() {
    Resolution good = Documents.full(SYMBOL, Language.EN, "a1");
    Resolution tooLong = Documents.full("SAMPLE/RES/1/1", Language.EN, "v".repeat(65));
    assertThrows(RuntimeException.class, () -> corpus.save(List.of(good, tooLong)));
    assertEquals(List.of(), corpus.documents());
    assertEquals(0, corpus.revision());
  }

  @Test
  void handsOverEveryDocumentWithItsCurrentLanguagesInTheOrderOfSymbols() {
    List<Resolution> all = new ArrayList<>();
    for (int number = 450; number > 0; number--) {
      all.add(Documents.full("SAMPLE/RES/1/" + number, Language.ZH, "a"));
      all.add(Documents.full("SAMPLE/RES/1/" + number, Language.AR, "a"));
    }
    corpus.save(all);
    corpus.remove(new Symbol("SAMPLE/RES/1/7"), Language.AR);
    List<ParallelResolution> seen = new ArrayList<>();
    corpus.forEach(seen::add);
    assertEquals(450, seen.size());
    assertEquals(
        seen.stream().map(ParallelResolution::symbol).sorted().toList(),
        seen.stream().map(ParallelResolution::symbol).toList());
    for (ParallelResolution document : seen) {
      Set<Language> languages =
          document.symbol().value().equals("SAMPLE/RES/1/7")
              ? Set.of(Language.ZH)
              : Set.of(Language.AR, Language.ZH);
      assertEquals(languages, document.versions().keySet());
      assertEquals(
          Documents.full(document.symbol().value(), Language.ZH, "a"),
          document.versions().get(Language.ZH));
    }
  }

  @Test
  void withdrawsADocumentButStillShowsWhatWasCited() {
    Resolution document = Documents.full(SYMBOL, Language.EN, "a1");
    corpus.save(List.of(document));
    assertTrue(corpus.remove(document.symbol(), Language.EN));
    assertFalse(corpus.remove(document.symbol(), Language.EN));
    assertEquals(Optional.empty(), corpus.find(document.symbol(), Language.EN));
    assertEquals(Optional.of(document), corpus.find(document.symbol(), Language.EN, "a1"));
    assertEquals(List.of(Saved.NEW), corpus.save(List.of(document)));
    assertEquals(Optional.of(document), corpus.find(document.symbol(), Language.EN));
  }

  @Test
  void linksADraftToItsAdoptedText() {
    Symbol draft = new Symbol("SAMPLE/79/L.121");
    assertEquals(Optional.empty(), corpus.adoptedAs(draft));
    corpus.save(List.of(Documents.full(SYMBOL, Language.EN, "a1")));
    assertEquals(Optional.of(new Symbol(SYMBOL)), corpus.adoptedAs(draft));
    assertEquals(
        Optional.of(new Symbol(SYMBOL)), corpus.adoptedAs(new Symbol("SAMPLE/79/L.121/Add.1")));
    corpus.remove(new Symbol(SYMBOL), Language.EN);
    assertEquals(Optional.empty(), corpus.adoptedAs(draft));
  }

  @Test
  void listsDocumentsBySymbolAndLanguage() {
    corpus.save(
        List.of(
            Documents.full(SYMBOL, Language.ES, "a"),
            Documents.full(SYMBOL, Language.AR, "a"),
            Documents.line("A/1", Language.EN, "b", "One line.")));
    assertEquals(
        List.of("A/1 en", SYMBOL + " ar", SYMBOL + " es"),
        corpus.documents().stream().map(d -> d.symbol() + " " + d.language()).toList());
    DocumentSummary summary = corpus.documents().get(1);
    assertEquals(DocumentKind.RESOLUTION, summary.kind());
    assertEquals(3, summary.paragraphs());
    assertEquals("2025-09-05", summary.date().value());
  }

  @Test
  void keepsALongParagraphWhole() {
    String text = "建设和平委员会".repeat(20_000);
    Resolution document = Documents.line("A/2", Language.ZH, "b", text);
    corpus.save(List.of(document));
    reopen();
    Paragraph found = corpus.find(document.symbol(), Language.ZH).orElseThrow().paragraphs().get(0);
    assertEquals(text, found.text());
  }
}
