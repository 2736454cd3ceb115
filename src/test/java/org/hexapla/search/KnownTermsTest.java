package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was changed is found as if all had been read anew. */
class KnownTermsTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();
  private static final Normalizer NORMALIZER = Normalizer.standard();

  private static final String ENTRIES =
      """
      assembly | preferred | ar: الجمعية العامة | zh: 大会 | en: General Assembly | fr: Assemblée générale | ru: Генеральная Ассамблея | es: Asamblea General
      council | admitted | ar: مجلس الأمن | zh: 安全理事会 ; 安理会 | en: Security Council | fr: Conseil de sécurité | ru: Совет Безопасности | es: Consejo de Seguridad
      session | proposed | ar: دورة | zh: 届会 | en: session | fr: session | ru: сессия | es: período de sesiones
      """;

  private static final Map<Language, String> TEXTS =
      Map.of(
          Language.AR,
          "قررت الجمعية العامة ومجلس الأمن في دورتها وبتشاد وفي لجنة القانون الدولي",
          Language.ZH,
          "大会和安理会在本届会议上，安全理事会与国际法委员会的届会",
          Language.EN,
          "The General Assembly, at its session, and the Security Council; the"
              + " General Assembly session, Sessions of the International Law Commission",
          Language.FR,
          "L'Assemblée générale à sa session et le Conseil de sécurité, la Commission du droit"
              + " international",
          Language.RU,
          "Генеральной Ассамблеи на сессии и Совета Безопасности, Комиссии международного права",
          Language.ES,
          "La Asamblea General en su período de sesiones y el Consejo de Seguridad, la Comisión"
              + " de Derecho Internacional");

  private final MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
  private KnownTerms known;

  @BeforeEach
  void readAllAndUseThem() {
    known = read();
    for (Language language : Language.values()) {
      found(known, language);
    }
  }

  private KnownTerms read() {
    return KnownTerms.of(glossary, ANALYZER, NORMALIZER);
  }

  private static List<List<Recognizer.Hit>> found(KnownTerms terms, Language language) {
    TermAutomaton automaton = terms.automaton(language);
    return List.of(
        automaton.recognize(TEXTS.get(language), Recognizer.Scope.LONGEST),
        automaton.recognize(TEXTS.get(language), Recognizer.Scope.NESTED));
  }

  private static List<Recognizer.KnownTerm> all(KnownTerms terms, Language language) {
    List<Recognizer.KnownTerm> all = new ArrayList<>();
    terms.forEach(language, all::add);
    all.sort(Comparator.comparing(Recognizer.KnownTerm::toString));
    return all;
  }

  /** Follows, and compares with what is read anew. */
  private void follow() {
    known = known.following(glossary).orElseThrow();
    assertSameAsAnew(known);
  }

  private void assertSameAsAnew(KnownTerms terms) {
    KnownTerms anew = read();
    for (Language language : Language.values()) {
      assertEquals(found(anew, language), found(terms, language), language::englishName);
      assertEquals(all(anew, language), all(terms, language), language::englishName);
      for (String id : List.of("assembly", "council", "session", "commission")) {
        assertEquals(anew.terms(id, language), terms.terms(id, language));
      }
    }
  }

  private List<String> concepts(Language language) {
    return found(known, language).get(1).stream()
        .flatMap(hit -> hit.terms().stream())
        .map(Recognizer.KnownTerm::conceptId)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void findsAnEntryOfWordsThatNoTermHadBefore() {
    glossary.put(
        "commission | preferred | ar: لجنة القانون الدولي | zh: 国际法委员会 | en: International Law"
            + " Commission | fr: Commission du droit international | ru: Комиссия международного"
            + " права | es: Comisión de Derecho Internacional\nchad | preferred | ar: تشاد");
    follow();
    for (Language language : Language.values()) {
      assertTrue(concepts(language).contains("commission"), language::englishName);
    }
    assertTrue(concepts(Language.AR).contains("chad"), "behind a preposition");
  }

  @Test
  void findsNoLongerWhatWasDroppedOrRenamed() {
    glossary.remove("session");
    glossary.put("council | preferred | en: Council of Safety | ru: Совет Безопасности");
    follow();
    assertEquals(List.of("assembly"), concepts(Language.EN));
    assertEquals(List.of("assembly", "council"), concepts(Language.RU));
  }

  @Test
  void ordersTwoConceptsOfOneNameByWhatTheirStatusIsNow() {
    glossary.put("meeting | preferred | en: session ; Session");
    follow();
    glossary.put("session | superseded | en: session ; sessions");
    follow();
    glossary.put("meeting | deprecated | en: session");
    follow();
  }

  @Test
  void isAsBeforeWhereAChangeIsTakenBack() {
    TermAutomaton russian = known.automaton(Language.RU);
    glossary.put("assembly | preferred | en: Assembly of Generals | ru: Генеральная Ассамблея");
    follow();
    assertSame(russian, known.automaton(Language.RU), "nothing of this language has changed");
    glossary.put(ENTRIES);
    follow();
    assertEquals(0, known.changes());
  }

  @Test
  void isTheSameOnceItIsPutInOrder() {
    glossary.put("meeting | preferred | en: session ; Session");
    glossary.remove("council");
    follow();
    KnownTerms settled = known.settled();
    assertEquals(0, settled.changes());
    assertSameAsAnew(settled);
    known = settled;
    glossary.put(ENTRIES);
    follow();
  }

  @Test
  void readsAllAnewWhereMostWasChanged() {
    glossary.put(
        IntStream.range(0, 10_001)
            .mapToObj(number -> "n" + number + " | preferred | en: number " + number)
            .collect(Collectors.joining("\n")));
    assertEquals(Optional.empty(), known.following(glossary));
    Recognizer recognizer = new GlossaryRecognizer(glossary, ANALYZER, NORMALIZER);
    assertEquals(
        "n10000",
        recognizer
            .recognize("a number 10000", Language.EN, Recognizer.Scope.LONGEST)
            .get(0)
            .term()
            .conceptId());
  }

  @Test
  void servesWhileManyChangesArePutInOrder() {
    Recognizer recognizer = new GlossaryRecognizer(glossary, ANALYZER, NORMALIZER);
    for (int round = 0; round < 1_200; round++) {
      glossary.put("n" + round + " | preferred | en: number " + round);
      assertEquals(
          1,
          recognizer.recognize("a number " + round, Language.EN, Recognizer.Scope.LONGEST).size());
    }
    assertEquals(
        read().automaton(Language.EN).recognize("number 7, session", Recognizer.Scope.LONGEST),
        recognizer.recognize("number 7, session", Language.EN, Recognizer.Scope.LONGEST));
  }
}
