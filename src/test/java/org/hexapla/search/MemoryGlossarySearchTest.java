package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.micronaut.context.ApplicationContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryGlossarySearchTest {

  private static final String ENTRIES =
      """
      multilingualism | preferred | ar: تعدد اللغات | zh: 使用多种语文 | en: multilingualism | fr: multilinguisme | ru: многоязычие | es: multilingüismo
      assembly | preferred | ar: الجمعية العامة | zh: 大会 | en: General Assembly | fr: Assemblée générale | ru: Генеральная Ассамблея | es: Asamblea General
      council | preferred | ar: مجلس الأمن | zh: 安全理事会 ; 安理会 | en: Security Council | fr: Conseil de sécurité | ru: Совет Безопасности | es: Consejo de Seguridad
      council-reform | proposed | en: Security Council reform | fr: réforme du Conseil de sécurité
      council-old | deprecated | en: Council of Security
      secretary | preferred | ar: الأمين العام | zh: 秘书长 | en: Secretary-General | fr: Secrétaire général | ru: Генеральный секретарь | es: Secretario General
      peacebuilding | proposed | ar: بناء السلام | zh: 建设和平 | en: peacebuilding | fr: consolidation de la paix | ru: миростроительство | es: consolidación de la paz
      commission | preferred | ar: لجنة بناء السلام | zh: 建设和平委员会 | en: Peacebuilding Commission | fr: Commission de consolidation de la paix | ru: Комиссия по миростроительству | es: Comisión de Consolidación de la Paz
      """;

  private static ApplicationContext context;
  private static GlossarySearch search;

  @BeforeAll
  static void makeIndex() {
    context = ApplicationContext.run();
    search = searchIn(new MemoryGlossary(ENTRIES));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static GlossarySearch searchIn(Glossary glossary) {
    return new MemoryGlossarySearch(
        glossary,
        new IndexKeeper(
            glossary,
            new IndexTools(
                context.getBean(TextAnalyzer.class),
                context.getBean(Normalizer.class),
                context.getBean(Romanizer.class)),
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "General Assembly, exact assembly",
    "general assembly, folded assembly",
    "ASSEMBLEE GENERALE, folded assembly",
    "multilinguismo, folded multilingualism",
    "secretary general, folded secretary",
    "Генеральная Ассамблея, exact assembly",
    "генеральной ассамблеи, inflected assembly",
    "Совета Безопасности, inflected council",
    "миростроительства, inflected peacebuilding",
    "الجمعية العامة, exact assembly",
    "وللجمعية العامة, inflected assembly",
    "مجلس الامن, folded council",
    "大会, exact assembly",
    "安理会, exact council",
    "multiling, prefix multilingualism",
    "Консейл, ''",
    "Генеральная Асс, prefix assembly",
    "مجلس الأ, prefix council",
    "使用多, prefix multilingualism",
    "多语, words multilingualism",
    "assembly general, words assembly",
    "seguridad consejo, words council",
    "безопасности совет, words council",
    "الأمن مجلس, words council",
    "sécurité conseil, words council",
    "mutlilingualism, fuzzy multilingualism",
    "Secruity Concil, fuzzy council",
    "многоязичие, fuzzy multilingualism",
    "multilingüisno, fuzzy multilingualism",
    "konsolidation paix, fuzzy commission",
    "shiyongduozhong, romanized multilingualism",
    "shi yong duo zhong yu wen, romanized multilingualism",
    "sydzyw, romanized multilingualism",
    "anquan lishihui, romanized council",
    "sovet bezopasnosti, romanized council",
    "Generalnaja Assambleja, romanized assembly",
    "generalnaya assambl, romanized assembly",
    "mnogoyazychie, romanized multilingualism",
    "majlis al-amn, romanized council",
    "al jam'iyya al-'amma, romanized assembly",
    "ta'addud al-lughat, romanized multilingualism",
    "peace* commission, wildcard commission",
    "*commission, wildcard commission",
    "Security * reform, wildcard council-reform",
    "consol*paix, wildcard peacebuilding",
    "建设*委员会, wildcard commission",
    "*безоп*, wildcard council",
    "مجلس*, wildcard council"
  })
  void findsFirst(String typed, String expected) {
    List<GlossarySearch.Hit> hits = search.lookup(typed, Set.of(), 10);
    assertEquals(
        expected,
        hits.isEmpty() ? "" : hits.get(0).match().label() + " " + hits.get(0).entry().id());
  }

  @Test
  void putsWholeTermsFirstAndApprovedBeforeProposedBeforeWithdrawn() {
    assertEquals("council council-reform council-old", ids("security council", Set.of()));
    assertEquals("peacebuilding commission", ids("peacebuilding", Set.of(Language.EN)));
  }

  @Test
  void searchesOnlyTheLanguagesAskedFor() {
    assertEquals("assembly", ids("asamblea general", EnumSet.of(Language.ES)));
    assertEquals("", ids("asamblea general", EnumSet.of(Language.ZH, Language.AR)));
  }

  @Test
  void givesEachEntryOnceAndNoMoreThanAskedFor() {
    assertEquals("council", ids("安", Set.of()));
    assertEquals(1, search.lookup("s", Set.of(), 1).size());
    assertEquals(List.of(), search.lookup("s", Set.of(), 0));
  }

  @Test
  void seesAChangeAtOnce() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    GlossarySearch changing = searchIn(glossary);
    assertEquals(List.of(), changing.lookup("Trusteeship", Set.of(), 5));
    glossary.put("trusteeship | preferred | en: Trusteeship Council");
    assertEquals(1, changing.lookup("Trusteeship", Set.of(), 5).size());
    glossary.put("assembly | preferred | en: Great Assembly");
    assertEquals(List.of(), changing.lookup("Генеральная Ассамблея", Set.of(), 5));
    assertEquals("Great Assembly", changing.lookup("assembly", Set.of(), 5).get(0).term());
    glossary.remove("council");
    assertEquals(List.of(), changing.lookup("安理会", Set.of(), 5));
    glossary.remove("trusteeship");
    assertEquals(List.of(), changing.lookup("Trusteeship", Set.of(), 5));
  }

  @Test
  void answersFromBeforeWhileSomebodyElseBringsMuchUpToDate() throws Exception {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    GlossarySearch changing =
        searchIn(slow(glossary, new AtomicReference<>("outlines"), reading, goOn));
    assertEquals(1, changing.lookup("安理会", Set.of(), 5).size());
    glossary.put("trusteeship | preferred | en: Trusteeship Council");
    CompletableFuture<Integer> other =
        CompletableFuture.supplyAsync(() -> changing.lookup("Trusteeship", Set.of(), 5).size());
    reading.await();
    assertEquals(1, changing.lookup("安理会", Set.of(), 5).size());
    assertEquals(0, changing.lookup("Trusteeship", Set.of(), 5).size());
    goOn.countDown();
    assertEquals(1, other.get());
    assertEquals(1, changing.lookup("Trusteeship", Set.of(), 5).size());
  }

  @Test
  void seesEachChangeWhileTheIndexIsMadeAnew() throws Exception {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicReference<String> slowCall = new AtomicReference<>("");
    GlossarySearch changing = searchIn(slow(glossary, slowCall, reading, goOn));
    changing.prepare();
    slowCall.set("forEachOutline");
    for (int i = 0; i < 1_100; i++) {
      glossary.put("new-" + i + " | proposed | en: new term " + i + " | zh: 新词" + i);
    }
    assertEquals("new term 7", changing.lookup("new term 7", Set.of(), 1).get(0).term());
    reading.await();
    glossary.put("trusteeship | preferred | en: Trusteeship Council");
    glossary.remove("new-8");
    assertEquals(1, changing.lookup("Trusteeship", Set.of(), 5).size());
    assertEquals(List.of(), exactly("新词8", changing));
    goOn.countDown();
    glossary.remove("new-9");
    assertEquals(List.of(), exactly("新词8", changing));
    assertEquals(List.of(), exactly("新词9", changing));
    assertEquals(List.of("新词10"), exactly("新词10", changing));
  }

  private static List<String> exactly(String term, GlossarySearch search) {
    return search.lookup(term, Set.of(), 20).stream()
        .map(GlossarySearch.Hit::term)
        .filter(term::equals)
        .toList();
  }

  /** A glossary that takes its time. */
  private static Glossary slow(
      Glossary glossary,
      AtomicReference<String> call,
      CountDownLatch reading,
      CountDownLatch goOn) {
    return (Glossary)
        Proxy.newProxyInstance(
            Glossary.class.getClassLoader(),
            new Class<?>[] {Glossary.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(call.get())) {
                reading.countDown();
                goOn.await();
              }
              return method.invoke(glossary, arguments);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "***", "\u0301", "\u202e", "\u0000", "\ud800", "«»", "、。", "?", "\t\n"})
  void findsNothingForWhatIsNoWord(String typed) {
    assertEquals(List.of(), search.lookup(typed, Set.of(), 10));
  }

  @Test
  void readsThroughMarksOfDirectionAndAsterisks() {
    assertEquals("assembly", ids("\u202eGeneral\u200f Assembly", Set.of()));
    assertEquals("assembly", ids("General Ass*", Set.of()));
  }

  @Test
  void suggestsWhatAnEntryNamesFirst() {
    GlossarySearch.Suggestion council =
        search.suggest("Security Council", SearchFilter.NONE, 1).get(0);
    assertEquals("安全理事会", council.equivalents().get(Language.ZH).term());
  }

  @Test
  void saysWhatMayHaveBeenMeantWhereNothingElseAnswers() {
    assertEquals(
        List.of("multilingualism"),
        GlossarySearch.meant(search.lookup("mutlilingualism", Set.of(), 5)));
    assertEquals(List.of(), GlossarySearch.meant(search.lookup("multilingual", Set.of(), 5)));
  }

  @Test
  void narrowsByStatusAndLanguages() {
    SearchFilter proposed =
        new SearchFilter(
            Set.of(Language.EN),
            Set.of(AdministrativeStatus.PROPOSED),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            false);
    assertEquals("council-reform", ids("council", proposed));
    SearchFilter six =
        new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, true);
    assertEquals("council", ids("security council", six));
  }

  @Test
  void answersAnyQueryInBoundedTime() {
    for (String unit : List.of("a", "安", "a ", "é", "*", "(a+)+", "й\u0306", "ا", "\ud83d\ude00")) {
      for (int length : new int[] {400, 500, 100_000}) {
        String query = unit.repeat(length / unit.length());
        assertTimeout(Duration.ofSeconds(5), () -> search.lookup(query, Set.of(), 1_000_000));
      }
    }
  }

  private static String ids(String typed, Set<Language> languages) {
    return ids(typed, SearchFilter.in(languages));
  }

  private static String ids(String typed, SearchFilter filter) {
    return search.lookup(typed, filter, 10).stream()
        .map(hit -> hit.entry().id())
        .collect(Collectors.joining(" "));
  }
}
