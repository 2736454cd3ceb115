package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.align.Succession;
import org.hexapla.align.Succession.Kind;
import org.hexapla.align.SuccessionFinder;
import org.hexapla.align.SuccessionFinder.SharedEquivalent;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionFinderTest {

  private static final Map<Language, List<String>> BODY =
      Map.of(
          Language.AR, List.of("لجنة الأنهار المشتركة", "مفوضية الأنهار والبحيرات المشتركة"),
          Language.ZH, List.of("共有河流委员会", "共有河流和湖泊委员会"),
          Language.EN,
              List.of("Committee on Shared Rivers", "Commission on Shared Rivers and Lakes"),
          Language.FR,
              List.of("Comité des fleuves partagés", "Commission des fleuves et lacs partagés"),
          Language.RU, List.of("Комитет по общим рекам", "Комиссия по общим рекам и озерам"),
          Language.ES,
              List.of("Comité de Ríos Compartidos", "Comisión de Ríos y Lagos Compartidos"));

  /** The forms that stand in the texts: each name occurs there once. */
  private static final Map<Language, List<String>> DEPARTMENT =
      Map.of(
          Language.AR, List.of("إدارة مياه الجبال", "إدارة مياه الجبال والجزر"),
          Language.ZH, List.of("高山水务部", "高山海岛水务部"),
          Language.EN,
              List.of("Department of Mountain Waters", "Department of Mountain and Island Waters"),
          Language.FR,
              List.of(
                  "Département des eaux de montagne",
                  "Département des eaux de montagne et des îles"),
          Language.RU, List.of("Департаментом горных вод", "Департаментом горных и островных вод"),
          Language.ES,
              List.of(
                  "Departamento de Aguas de Montaña", "Departamento de Aguas de Montaña e Islas"));

  private static final Map<Language, List<String>> PLACE =
      Map.of(
          Language.AR, List.of("فيلمارا", "فيلمورا"),
          Language.ZH, List.of("圣杜尼维", "圣卜尼维"),
          Language.EN, List.of("Velmara", "Velmora"),
          Language.FR, List.of("Velmara", "Velmora"),
          Language.RU, List.of("Вельмаре", "Вельморе"),
          Language.ES, List.of("Velmara", "Velmora"));

  @TempDir static Path folder;
  private static ApplicationContext context;
  private final Corpus corpus = new MemoryCorpus();

  @BeforeAll
  static void open() {
    context = Stores.open(folder);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private List<Succession> find(Language language) {
    return find(language, names(language), List.of());
  }

  private List<Succession> find(
      Language language, List<CandidateTerm> names, List<SharedEquivalent> equals) {
    return context.getBean(SuccessionFinder.class).find(corpus, language, names, equals);
  }

  private List<CandidateTerm> names(Language language) {
    return context.getBean(CandidateExtractor.class).extract(corpus, language).stream()
        .map(ScoredTerm::candidate)
        .toList();
  }

  private static List<List<String>> pairs(List<Succession> found, Kind kind) {
    return found.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> List.of(one.earlier().term(), one.later().term()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsNewNamesAndNothingElse(Language language) {
    corpus.save(SeriesDocuments.all());
    List<Succession> found = find(language);
    assertEquals(
        List.of(BODY.get(language), DEPARTMENT.get(language)), pairs(found, Kind.SUCCESSION));
    assertEquals(List.of(PLACE.get(language)), pairs(found, Kind.SPELLING));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void provesItByTheParallelParagraphs(Language language) {
    corpus.save(SeriesDocuments.all());
    Succession body = find(language).get(0);
    assertEquals(
        List.of("pp1~pp1", "op1~op1", "op2~op2", "op3~op3", "op4~op4"),
        body.proofs().stream()
            .map(proof -> proof.earlier().locator().id() + "~" + proof.later().locator().id())
            .toList());
    for (Succession.ParallelUse proof : body.proofs()) {
      Resolution earlier = corpus.find(SeriesDocuments.EARLIER, language).orElseThrow();
      String text = earlier.paragraph(proof.earlier().locator().id()).orElseThrow().text();
      assertTrue(body.earlier().surfaceForms().containsKey(proof.earlier().span().of(text)));
    }
    assertEquals(5, body.earlier().frequency());
    assertEquals(5, body.later().frequency());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsNothingInOneDocument(Language language) {
    corpus.save(
        SeriesDocuments.all().stream()
            .filter(document -> document.symbol().equals(SeriesDocuments.LATER))
            .toList());
    assertEquals(List.of(), find(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsApartWhatALaterDocumentStillNames(Language language) {
    List<Resolution> documents = new ArrayList<>(SeriesDocuments.all());
    // The same resolution once more, last: both bodies are in use over the same years.
    SeriesDocuments.all().stream()
        .filter(document -> document.symbol().equals(SeriesDocuments.EARLIER))
        .map(SeriesDocuments::again)
        .forEach(documents::add);
    corpus.save(documents);
    assertEquals(
        List.of(),
        find(language).stream()
            .map(one -> one.earlier().term())
            .filter(BODY.get(language)::contains)
            .collect(Collectors.toList()));
  }

  /** Every name stands once in each document, beside the bare heads of all: once.tsv. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void findsNamesThatStandOnce(Language language) throws IOException {
    List<String> earlier = new ArrayList<>();
    List<String> later = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    try (InputStream rows = SuccessionFinderTest.class.getResourceAsStream("once.tsv")) {
      for (String row : new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = row.split("\t", -1);
        if (cells[0].equals(language.name())) {
          earlier.add(cells[1]);
          later.add(cells[2]);
          expected.add(cells[3]);
        }
      }
    }
    expected.remove("");
    save(language, "Use of rivers", earlier, later);
    assertEquals(
        expected,
        find(language).stream()
            .map(one -> one.earlier().term() + " > " + one.later().term())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Texts of two years, under one title. */
  private void save(Language language, String title, List<String> earlier, List<String> later) {
    save("SAMPLE/RES/2/7", language, title, 2004, List.of(), earlier);
    save("SAMPLE/RES/19/4", language, title, 2021, List.of(), later);
  }

  private void save(
      String symbol,
      Language language,
      String title,
      int year,
      List<Symbol> drafts,
      List<String> texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(
          new Paragraph(
              "op" + (paragraphs.size() + 1), Paragraph.Kind.OPERATIVE, null, text, List.of()));
    }
    corpus.save(
        List.of(
            new KnownOfDocument(
                    DocumentKind.RESOLUTION,
                    null,
                    null,
                    null,
                    title,
                    DocumentDate.inferred(year, DocumentDate.Basis.SOURCE),
                    null)
                .with(
                    new Symbol(symbol),
                    language,
                    "000000000000000" + year % 10,
                    drafts,
                    paragraphs)));
  }

  private static List<String> shown(List<Succession> found) {
    return found.stream()
        .map(one -> one.earlier().term() + " > " + one.later().term() + " " + one.equivalents())
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "renamings.tsv", delimiter = '\t', numLinesToSkip = 1)
  void mayNameTheOldBodyWhereTheNewOneIsTold(
      Language language,
      String title,
      String earlier,
      String later,
      String told,
      String untold,
      String expected) {
    save(language, title, List.of(earlier), List.of(later));
    assertEquals(List.of(expected + " 0"), shown(find(language, List.of(), List.of())));
    save(language, title, List.of(earlier), List.of(later, told));
    assertEquals(List.of(expected + " 0"), shown(find(language, List.of(), List.of())));
    // Both in one paragraph, and nothing says that the one became the other.
    save(language, title, List.of(earlier), List.of(later, untold));
    assertEquals(List.of(), shown(find(language, List.of(), List.of())));
  }

  @Test
  void doesNotCountADraftBesideItsAdoptedText() {
    String title = "Use of rivers";
    List<String> earlier = List.of("Thanks the Council of River Cities for its work.");
    save("A/2/L.7", Language.EN, title, 2004, List.of(), earlier);
    save("A/RES/2/7", Language.EN, title, 2004, List.of(new Symbol("A/2/L.7")), earlier);
    save(
        "A/RES/19/4",
        Language.EN,
        title,
        2021,
        List.of(),
        List.of("Thanks the Council of Lake Cities for its work."));
    Succession found = find(Language.EN, List.of(), List.of()).get(0);
    assertEquals(1, found.earlier().frequency());
    assertEquals("A/RES/2/7", found.earlier().occurrences().get(0).citation().symbol().value());
    assertEquals(1, found.earlier().documents());
  }

  @Test
  void anotherNumberIsNotAnotherName() {
    save(
        Language.EN,
        "Use of rivers",
        List.of("Recalls the Conference of 1994 on Rivers."),
        List.of("Recalls the Conference of 2014 on Rivers."));
    assertEquals(List.of(), shown(find(Language.EN, List.of(), List.of())));
  }

  @Test
  void oneEquivalentInTwoLanguagesIsEnough() {
    save(
        Language.EN,
        "Use of rivers",
        List.of("The Council of Rivers shall meet. The Council of Rivers rests."),
        List.of("Asks the Water Board for advice. Thanks the Water Board."));
    CandidateTerm council = named("Council of Rivers", TermClass.ORGAN, "SAMPLE/RES/2/7", 4, 2004);
    CandidateTerm board = named("Water Board", TermClass.ORGAN, "SAMPLE/RES/19/4", 9, 2021);
    List<CandidateTerm> names = List.of(council, board);
    assertEquals(
        List.of(),
        shown(find(Language.EN, names, List.of(new SharedEquivalent(board, council, 1)))));
    assertEquals(
        List.of("Council of Rivers > Water Board 2"),
        shown(find(Language.EN, names, List.of(new SharedEquivalent(board, council, 2)))));
  }

  private static CandidateTerm earlier(String term, TermClass termClass) {
    return named(term, termClass, "SAMPLE/RES/2/7", 0, 2004);
  }

  private static CandidateTerm later(String term, TermClass termClass) {
    return named(term, termClass, "SAMPLE/RES/19/4", 0, 2021);
  }

  @Test
  void leavesOutWhatChangedOnlyBecauseANameInItDid() {
    List<CandidateTerm> names =
        List.of(
            earlier("Council of River Cities", TermClass.ORGAN),
            later("Council of Lake Cities", TermClass.ORGAN),
            earlier("members of the Council of River Cities", TermClass.CONCEPT),
            later("members of the Council of Lake Cities", TermClass.CONCEPT),
            earlier("Bureau of the Council of River Cities", TermClass.ORGAN),
            later("Bureau of the Council of Lake Cities", TermClass.ORGAN),
            earlier("Secretary of the Council of River Cities", TermClass.OFFICE),
            later("Secretary of the Council of Lake Cities", TermClass.OFFICE));
    List<SharedEquivalent> equals = new ArrayList<>();
    for (int i = 0; i < names.size(); i += 2) {
      equals.add(new SharedEquivalent(names.get(i), names.get(i + 1), 2));
    }
    assertEquals(
        List.of(
            "Secretary of the Council of River Cities > Secretary of the Council of Lake Cities 2",
            "Council of River Cities > Council of Lake Cities 2"),
        shown(find(Language.EN, names, equals)));
  }

  @Test
  void aNameHasOneSuccessorTheSurest() {
    CandidateTerm council = earlier("Council of Rivers", TermClass.ORGAN);
    CandidateTerm board = later("Water Board", TermClass.ORGAN);
    CandidateTerm office = later("Sea Office", TermClass.ORGAN);
    CandidateTerm forum = earlier("Wave Forum", TermClass.ORGAN);
    assertEquals(
        List.of("Council of Rivers > Water Board 3"),
        shown(
            find(
                Language.EN,
                List.of(council, board, office, forum),
                List.of(
                    new SharedEquivalent(council, office, 2),
                    new SharedEquivalent(council, board, 3),
                    new SharedEquivalent(forum, board, 2)))));
  }

  @Test
  void theSurestComesFirstAndEquallySureOnesByTheirWords() {
    List<CandidateTerm> names =
        List.of(
            earlier("Zinc Council", TermClass.ORGAN),
            later("Ore Board", TermClass.ORGAN),
            earlier("Cloud Forum", TermClass.ORGAN),
            later("Rain Bureau", TermClass.ORGAN),
            earlier("Tide Panel", TermClass.ORGAN),
            later("Wave Office", TermClass.ORGAN));
    assertEquals(
        List.of(
            "Tide Panel > Wave Office 3",
            "Cloud Forum > Rain Bureau 2",
            "Zinc Council > Ore Board 2"),
        shown(
            find(
                Language.EN,
                names,
                List.of(
                    new SharedEquivalent(names.get(0), names.get(1), 2),
                    new SharedEquivalent(names.get(2), names.get(3), 2),
                    new SharedEquivalent(names.get(4), names.get(5), 3)))));
  }

  private static CandidateTerm named(
      String term, TermClass termClass, String symbol, int start, int year) {
    Citation citation =
        new Citation(
            new Symbol(symbol),
            Language.EN,
            "000000000000000" + year % 10,
            new Locator("op1"),
            new Span(start, start + term.length()));
    return new CandidateTerm(
        Language.EN,
        SeriesTexts.ANALYZER.key(term, Language.EN),
        term,
        termClass,
        Map.of(term, 1),
        List.of(),
        List.of(),
        List.of(
            new Occurrence(citation, term, DocumentDate.inferred(year, DocumentDate.Basis.SOURCE))),
        1);
  }
}
