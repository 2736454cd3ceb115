package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusConcordanceTest {

  private static ApplicationContext context;

  private final MemoryCorpus corpus = new MemoryCorpus();
  private Concordance concordance;

  @BeforeAll
  static void open() {
    context = ApplicationContext.run();
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @BeforeEach
  void fill() {
    put(
        Language.EN,
        "Calls upon the Security Council. It thanks all.",
        "Commends multilingualism;");
    put(
        Language.FR,
        "Invite le Conseil de sécurité. Elle remercie tous.",
        "Salue le multilinguisme ;");
    put(Language.RU, "Обращается к Совету Безопасности.", "Приветствует многоязычие;");
    put(Language.ES, "Invita al Consejo de Seguridad.", "Encomia el multilingüismo;");
    put(Language.AR, "تدعو مجلس الأمن إلى ذلك.", "تثني على تعدد اللغات؛");
    put(Language.ZH, "吁请安全理事会这样做。感谢各方。", "赞扬使用多种语文；");
    corpus.put(
        "SAMPLE/RES/2/2",
        Language.EN,
        LocalDate.of(2020, 1, 2),
        "The security councils of two regions; a council of security.");
    renew();
  }

  /** A concordance that has not read anything. */
  private void renew() {
    concordance =
        new CorpusConcordance(
            corpus,
            new KeptDocuments(corpus),
            context.getBean(Aligners.class),
            Terms.recognizer(Terms.glossary()),
            TextAnalyzer.standard(),
            Normalizer.standard(),
            SentenceSplitter.standard());
  }

  private void put(Language language, String... texts) {
    corpus.put("SAMPLE/RES/1/1", language, LocalDate.of(2019, 3, 4), texts);
  }

  @Test
  void countsEachEquivalentByYear() {
    corpus.put(
        "SAMPLE/RES/3/3", Language.EN, LocalDate.of(2021, 1, 2), "The Security Council met.");
    corpus.put("SAMPLE/RES/3/3", Language.ZH, LocalDate.of(2021, 1, 2), "安全理事会开会。");
    List<EquivalentCount> counts =
        Concordance.count(
            concordance.find("Security Council", Language.EN, EnumSet.of(Language.ZH), 50),
            Language.ZH);
    assertEquals("安全理事会", counts.get(0).term());
    assertEquals(2, counts.get(0).places());
    assertEquals(2, counts.get(0).of());
    assertEquals(Map.of(2019, 1, 2021, 1), counts.get(0).years());
  }

  @ParameterizedTest
  @CsvSource({
    "en, Security Council, fr, Calls upon the Security Council., Conseil de sécurité",
    "fr, conseil de securite, ru, Invite le Conseil de sécurité., Совету Безопасности",
    "ru, Совет Безопасности, es, Обращается к Совету Безопасности., Consejo de Seguridad",
    "es, Consejo de Seguridad, ar, Invita al Consejo de Seguridad., مجلس الأمن",
    "ar, مجلس الأمن, zh, تدعو مجلس الأمن إلى ذلك., 安全理事会",
    "zh, 安全理事会, en, 吁请安全理事会这样做。, Security Council"
  })
  void showsTheSentenceAndMarksBothSides(
      String from, String phrase, String to, String sentence, String marked) {
    Language target = Language.of(to).orElseThrow();
    List<Concordance.Line> lines =
        concordance.find(phrase, Language.of(from).orElseThrow(), Set.of(target), 10);
    Concordance.Line line = lines.get(lines.size() - 1);
    assertEquals(sentence, line.sentence());
    assertEquals("op1", line.citation().locator().id());
    Concordance.Counterpart counterpart = line.counterparts().get(target);
    assertEquals(List.of("op1"), counterpart.paragraphs());
    assertEquals(marked, counterpart.marked().get(0).span().of(counterpart.text()));
  }

  private static final Map<Language, String> DROUGHT =
      Map.of(
          Language.AR, "تحيط علما بالتقرير؛ وتعرب عن قلقها إزاء الفقر في العالم.",
          Language.ZH, "注意到该报告；对世界上的贫穷表示关切。",
          Language.EN, "Takes note of the report; expresses concern about poverty in the world.",
          Language.ES, "Toma nota del informe; expresa preocupación por la pobreza en el mundo.",
          Language.FR,
              "Prend note du rapport ; se déclare préoccupée par la pauvreté dans le monde.",
          Language.RU, "Принимает к сведению доклад; выражает озабоченность нищетой в мире.");

  @ParameterizedTest
  @CsvSource({
    "en, poverty, fr, pauvreté",
    "fr, pauvreté, es, pobreza",
    "es, pobreza, ru, нищетой",
    "ru, нищета, ar, الفقر",
    "ar, الفقر, zh, 贫穷",
    "zh, 贫穷, en, poverty"
  })
  void marksByTheAlignmentOfWordsWhatTheGlossaryDoesNotHave(
      String from, String phrase, String to, String expected) {
    DROUGHT.forEach(
        (language, text) -> corpus.put("SAMPLE/RES/4/4", language, LocalDate.of(2022, 5, 6), text));
    Language source = Language.of(from).orElseThrow();
    Language target = Language.of(to).orElseThrow();
    List<Concordance.Line> lines = concordance.find(phrase, source, Set.of(target), 10);
    Concordance.Counterpart counterpart = lines.get(0).counterparts().get(target);
    Concordance.Mark mark = counterpart.marked().get(0);
    assertEquals(expected, mark.span().of(counterpart.text()));
    assertEquals(false, mark.known());
    String clause = counterpart.clauses().get(0).of(counterpart.text());
    assertEquals(true, clause.contains(expected), clause);
    assertEquals(1, counterpart.clauses().size());
    assertEquals(true, clause.length() < counterpart.text().length(), clause);
    assertEquals(expected, Concordance.count(lines, target).get(0).term());
  }

  @Test
  void marksNothingWhereTheOtherTextDoesNotSayIt() {
    corpus.put("SAMPLE/RES/5/5", Language.EN, LocalDate.of(2022, 5, 6), "About poverty and war.");
    corpus.put("SAMPLE/RES/5/5", Language.FR, LocalDate.of(2022, 5, 6), "La réunion est levée.");
    Concordance.Line line =
        concordance.find("poverty", Language.EN, Set.of(Language.FR), 10).get(0);
    assertEquals(List.of(), line.counterparts().get(Language.FR).marked());
  }

  @Test
  void putsTheNewestDocumentFirstAndTakesThePhraseInItsOrder() {
    List<Concordance.Line> lines = concordance.find("security council", Language.EN, Set.of(), 10);
    assertEquals(
        List.of("security councils", "Security Council"),
        lines.stream().map(line -> line.match().of(line.sentence())).toList());
    assertEquals("2020-01-02", lines.get(0).date().value());
    assertEquals(1, concordance.find("security council", Language.EN, Set.of(), 1).size());
  }

  @ParameterizedTest
  @CsvSource({"2020, , 1", ", 2019, 1", "2019, 2020, 2", "2021, , 0", "2020, 2019, 0"})
  void keepsToTheYearsThatAreWanted(Integer since, Integer until, int places) {
    Years years = new Years(since, until);
    assertEquals(
        places,
        concordance.find("security council", Language.EN, Set.of(), years, 10).size(),
        years::toString);
  }

  @Test
  void findsDocumentsWithoutADateWhereNoYearIsWanted() {
    assertTrue(Years.ALL.hold(null));
    assertFalse(new Years(1945, null).hold(null));
  }

  @Test
  void leavesALanguageOutThatTheCorpusDoesNotHave() {
    Concordance.Line line =
        concordance.find("security council", Language.EN, EnumSet.allOf(Language.class), 10).get(0);
    assertEquals(Set.of(), line.counterparts().keySet());
  }

  @Test
  void followsTheCorpus() {
    assertEquals(1, concordance.find("multilingualism", Language.EN, Set.of(), 10).size());
    corpus.remove(new Symbol("SAMPLE/RES/1/1"), Language.EN);
    assertEquals(0, concordance.find("multilingualism", Language.EN, Set.of(), 10).size());
  }

  @ParameterizedTest
  @CsvSource({
    "EN, FR, multilingualism, Loue le multilinguisme de tous ;",
    "FR, ES, multilinguisme, Elogia el multilingüismo de todos;",
    "ES, RU, multilingüismo, Хвалит многоязычие всех;",
    "RU, AR, многоязычие, تشيد بتعدد اللغات لدى الجميع؛",
    "AR, ZH, تعدد اللغات, 称赞所有人使用多种语文；",
    "ZH, EN, 使用多种语文, Praises the multilingualism of all;"
  })
  void showsWhatTheOtherTextSaysNow(Language from, Language to, String phrase, String other) {
    assertFalse(counterpart(phrase, from, to).text().equals(other));
    put(to, counterpart(phrase, from, to).text(), other);
    assertEquals(other, counterpart(phrase, from, to).text());
  }

  private Concordance.Counterpart counterpart(String phrase, Language from, Language to) {
    List<Concordance.Line> lines = concordance.find(phrase, from, Set.of(to), 10);
    return lines.get(0).counterparts().get(to);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, multilingualism",
    "FR, multilinguisme",
    "ES, multilingüismo",
    "RU, многоязычие",
    "AR, تعدد اللغات",
    "ZH, 使用多种语文"
  })
  void findsTheSameInAnIndexThatFollowedAsInOneMadeAnew(Language language, String phrase) {
    concordance.find(phrase, language, Set.of(), 10);
    corpus.put("SAMPLE/RES/0/1", language, LocalDate.of(2018, 1, 1), phrase + ".", "12.", phrase);
    concordance.find(phrase, language, Set.of(), 10);
    corpus.put("SAMPLE/RES/2/2", language, LocalDate.of(2024, 1, 1), "12.", phrase + " 12.");
    concordance.find(phrase, language, Set.of(), 10);
    corpus.put("SAMPLE/RES/1/1", language, LocalDate.of(2019, 3, 4), phrase + " 34.");
    List<Concordance.Line> followed = concordance.find(phrase, language, Set.of(), 10);
    assertEquals(
        List.of(
            "SAMPLE/RES/2/2 op2", "SAMPLE/RES/1/1 op1", "SAMPLE/RES/0/1 op1", "SAMPLE/RES/0/1 op3"),
        followed.stream()
            .map(line -> line.citation().symbol() + " " + line.citation().locator().id())
            .toList());
    renew();
    assertEquals(followed, concordance.find(phrase, language, Set.of(), 10));
  }

  @Test
  void findsNothingForWhatIsNoPhrase() {
    for (String phrase : List.of("", " ", "***", "…", "the of", "\ud800", "a".repeat(100_000))) {
      assertEquals(List.of(), concordance.find(phrase, Language.EN, Set.of(), 10));
    }
  }
}
