package org.hexapla.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.store.Stores;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** References and series, from texts to answers, in six languages. */
class SeriesTest {

  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final Path ENGLISH = Path.of("../shared/data/resolutions/en/A_RES_61_7.en.txt");

  /** The resolution of the 98th session on shared lakes: its line, and another it mentions. */
  private static final Map<Language, String> TEXTS =
      Map.of(
          Language.EN,
              """
              98/12. Shared lakes

              The General Assembly,

              Recalling its resolutions 90/3 of 4 November 2035, 92/8 of 6 November 2037 and 94/5 of 8 November 2039, as well as its decision 95/401 of 1 December 2040,

              Recalling also its resolutions 91/20 of 2 December 2036, 93/21 of 3 December 2038 and 95/22 of 4 December 2040 on the protection of birds,

              Recalling further its resolution 70/1 of 25 September 2015, by which it adopted an agenda,

              1. Decides to go on.
              """,
          Language.FR,
              """
              98/12. Lacs partagés

              L’Assemblée générale,

              Rappelant ses résolutions 90/3 du 4 novembre 2035, 92/8 du 6 novembre 2037 et 94/5 du 8 novembre 2039, ainsi que sa décision 95/401 du 1er décembre 2040,

              Rappelant également ses résolutions 91/20 du 2 décembre 2036, 93/21 du 3 décembre 2038 et 95/22 du 4 décembre 2040 sur la protection des oiseaux,

              Rappelant en outre sa résolution 70/1 du 25 septembre 2015, par laquelle elle a adopté un programme,

              1. Décide de continuer.
              """,
          Language.ES,
              """
              98/12. Lagos compartidos

              La Asamblea General,

              Recordando sus resoluciones 90/3, de 4 de noviembre de 2035, 92/8, de 6 de noviembre de 2037, y 94/5, de 8 de noviembre de 2039, así como su decisión 95/401, de 1 de diciembre de 2040,

              Recordando también sus resoluciones 91/20, de 2 de diciembre de 2036, 93/21, de 3 de diciembre de 2038, y 95/22, de 4 de diciembre de 2040, sobre la protección de las aves,

              Recordando además su resolución 70/1, de 25 de septiembre de 2015, por la que aprobó una agenda,

              1. Decide continuar.
              """,
          Language.RU,
              """
              98/12. Общие озера

              Генеральная Ассамблея,

              ссылаясь на свои резолюции 90/3 от 4 ноября 2035 года, 92/8 от 6 ноября 2037 года и 94/5 от 8 ноября 2039 года, а также на свое решение 95/401 от 1 декабря 2040 года,

              ссылаясь также на свои резолюции 91/20 от 2 декабря 2036 года, 93/21 от 3 декабря 2038 года и 95/22 от 4 декабря 2040 года об охране птиц,

              ссылаясь далее на свою резолюцию 70/1 от 25 сентября 2015 года, в которой она приняла повестку дня,

              1. постановляет продолжать.
              """,
          Language.AR,
              """
              98/12 - البحيرات المشتركة

              إن الجمعية العامة،

              إذ تشير إلى قراراتها 90/3 المؤرخ 4 تشرين الثاني/نوفمبر 2035 و 92/8 المؤرخ 6 تشرين الثاني/نوفمبر 2037 و 94/5 المؤرخ 8 تشرين الثاني/نوفمبر 2039، وكذلك إلى مقررها 95/401 المؤرخ 1 كانون الأول/ديسمبر 2040،

              وإذ تشير أيضا إلى قراراتها 91/20 المؤرخ 2 كانون الأول/ديسمبر 2036 و 93/21 المؤرخ 3 كانون الأول/ديسمبر 2038 و 95/22 المؤرخ 4 كانون الأول/ديسمبر 2040 بشأن حماية الطيور،

              وإذ تشير كذلك إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 الذي اعتمدت فيه خطة،

              1 - تقرر أن تواصل.
              """,
          Language.ZH,
              """
              98/12. 共有湖泊

              大会，

              回顾其2035年11月4日第90/3号、2037年11月6日第92/8号和2039年11月8日第94/5号决议，以及2040年12月1日第95/401号决定，

              又回顾其关于保护鸟类的2036年12月2日第91/20号、2038年12月3日第93/21号和2040年12月4日第95/22号决议，

              还回顾其2015年9月25日第70/1号决议，其中通过了一项议程，

              1. 决定继续下去。
              """);

  private static final List<String> LINE =
      List.of("A/RES/90/3", "A/RES/92/8", "A/RES/94/5", "A/DEC/95/401", "A/RES/98/12");

  @TempDir Path folder;
  private ApplicationContext context;

  @BeforeEach
  void open() {
    context = Stores.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    context.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLineIsTheSameInEveryLanguageAndFromEveryMember(Language language) throws IOException {
    take(language.code(), TEXTS.get(language));
    for (String member : LINE) {
      assertEquals(LINE, series(member), member);
    }
    Series series = context.getBean(SeriesFinder.class).series(new Symbol("A/RES/92/8"));
    assertEquals(LocalDate.of(2037, 11, 6), series.members().get(1).date());
    assertEquals(List.of(), series.members().get(1).texts());
  }

  /** What a resolution mentions as the line of another subject is that line, without it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aLineOnAnotherSubjectStaysApart(Language language) throws IOException {
    take(language.code(), TEXTS.get(language));
    assertEquals(List.of("A/RES/91/20", "A/RES/93/21", "A/RES/95/22"), series("A/RES/93/21"));
    assertEquals(List.of("A/RES/70/1"), series("A/RES/70/1"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsWhatCitesADocumentThatIsAbsent(Language language) throws IOException {
    take(language.code(), TEXTS.get(language));
    DocumentLinks links =
        context.getBean(DocumentLinkFinder.class).links(new Symbol("A/DEC/95/401"));
    assertTrue(links.texts().isEmpty());
    assertEquals(1, links.citedBy().size());
    DocumentLinks.Link link = links.citedBy().get(0);
    assertEquals("A/RES/98/12", link.symbol().value());
    assertEquals(
        List.of(new DocumentLinks.Place(language, new Locator("pp1"), null)), link.places());
    DocumentLinks own = context.getBean(DocumentLinkFinder.class).links(new Symbol("A/RES/98/12"));
    assertEquals(8, own.cites().size());
    assertEquals(LocalDate.of(2035, 11, 4), own.cites().get(0).date());
  }

  @Test
  void aNewTitleIsBridgedByWhatIsRecalledAndAnOldOneByItself() throws IOException {
    take("en", TEXTS.get(Language.EN));
    take(
        "en",
        """
        100/4. Lakes and rivers without borders

        The General Assembly,

        Recalling its resolutions 94/5 of 8 November 2039 and 98/12 of 7 November 2043,

        1. Decides to go on.
        """);
    take(
        "en",
        """
        102/9. Lakes and rivers without borders

        The General Assembly,

        Bearing in mind the counsel of the boatmen,

        1. Decides to stop.
        """);
    assertEquals(
        List.of(
            "A/RES/90/3",
            "A/RES/92/8",
            "A/RES/94/5",
            "A/DEC/95/401",
            "A/RES/98/12",
            "A/RES/100/4",
            "A/RES/102/9"),
        series("A/RES/102/9"));
  }

  /** Many resolutions recall the famous ones; that makes no family of them. */
  @Test
  void aForerunnerInCommonDoesNotJoinTwoLines() throws IOException {
    take("en", TEXTS.get(Language.EN));
    take(
        "en",
        """
        98/77. Deserts

        The General Assembly,

        Recalling its resolutions 94/5 of 8 November 2039, 94/70 of 1 December 2039, 96/71 of 2 December 2041 and 97/72 of 3 December 2042,

        1. Decides to wait.
        """);
    assertEquals(LINE, series("A/RES/98/12"));
  }

  @Test
  void aCorrigendumIsTiedToWhatItCorrects() throws IOException {
    take("en", TEXTS.get(Language.EN));
    Path file = folder.resolve("A_RES_98_12_Corr.1.en.txt");
    Files.writeString(
        file,
        "A/RES/98/12/Corr.1\n\nShared lakes\n\nCorrigendum\n\nIn paragraph 1 read go back.\n");
    imported(file);
    DocumentIndex index = context.getBean(DocumentIndex.class);
    assertEquals(
        List.of(new Symbol("A/RES/98/12/Corr.1")), index.changing(new Symbol("A/RES/98/12")));
  }

  @Test
  void theSeedsAreOneLineWithTheResolutionsBetweenThem() {
    assumeTrue(Files.exists(SEEDS), "the shared data folder is not there");
    imported(
        new ImportRequest(
            List.of(SEEDS.resolve("000_618b21d80520b9b2.txt")), new Symbol("A/61/L.7"), null));
    imported(SEEDS.resolve("001_87e6f5d2d775830e.txt"));
    List<String> line = series("A/RES/61/7");
    assertEquals(List.of("A/RES/33/18", "A/RES/50/3", "A/RES/52/2"), line.subList(0, 3));
    assertTrue(
        line.containsAll(List.of("A/DEC/53/453", "A/61/L.7", "A/RES/61/7", "A/RES/63/236")),
        "" + line);
    assertEquals("A/RES/79/331", line.get(line.size() - 1));
    assertEquals(19, line.size());
    assertEquals(line, series("A/RES/63/236"));
    assertEquals(line, series("A/61/L.7"));
    imported(ENGLISH);
    assertEquals(line, series("A/RES/79/331"));
    assertEquals(9, series("A/RES/63/306").size());
  }

  private List<String> series(String symbol) {
    return context.getBean(SeriesFinder.class).series(new Symbol(symbol)).members().stream()
        .map(member -> member.symbol().value())
        .toList();
  }

  private void take(String language, String text) throws IOException {
    Path file = Files.createTempFile(folder, "text", "." + language + ".txt");
    Files.writeString(file, text);
    imported(file);
  }

  private void imported(Path file) {
    imported(ImportRequest.of(file));
  }

  private void imported(ImportRequest request) {
    for (ImportOutcome outcome : context.getBean(Importer.class).run(request)) {
      assertInstanceOf(ImportOutcome.Imported.class, outcome, outcome::toString);
    }
  }
}
