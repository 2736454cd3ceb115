package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnchorReaderTest {

  private static final Map<Language, String> DATES =
      Map.of(
          Language.AR, "المؤرخ 20 تشرين الأول/أكتوبر 2006 (A/RES/61/7)",
          Language.ZH, "2006年10月20日 A/RES/61/7 号",
          Language.EN, "of 20 October 2006 (A/RES/61/7)",
          Language.FR, "du 20 octobre 2006 (A/RES/61/7)",
          Language.RU, "от 20 октября 2006 года (A/RES/61/7)",
          Language.ES, "de 20 de octubre de 2006 (A/RES/61/7)");

  static java.util.stream.Stream<List<Language>> pairs() {
    return TermMapperTest.pairs();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void datesAnswerEachOther(List<Language> pair) {
    AnchorReaders readers = AnchorReaders.standard();
    Language from = pair.get(0);
    Language to = pair.get(1);
    Set<String> shared =
        new HashSet<>(readers.between(from, to).read(DATES.get(from), List.of("1")).answers());
    shared.retainAll(readers.between(to, from).read(DATES.get(to), List.of("1")).anchors());
    assertTrue(shared.containsAll(Set.of("#20", "#2006", "#61", "^1")), shared::toString);
    assertTrue(
        shared.stream().anyMatch(anchor -> anchor.startsWith("~" + to + ":")), shared::toString);
  }

  @Test
  void aMonthInChineseIsNotTheEndOfALongerNumber() {
    KnownPhrases phrases = new KnownPhrases(Language.ZH, List.of("1月", "11月"));
    assertEquals(Set.of("11月"), phrases.in("2006年11月"));
    assertEquals(Set.of("1月"), phrases.in("2006年1月"));
  }

  @Test
  void wordsAreFoundWhole() {
    KnownPhrases phrases = new KnownPhrases(Language.EN, List.of("secur council", "secur"));
    assertEquals(Set.of("secur council", "secur"), phrases.in("the secur council"));
    assertFalse(phrases.in("the secur councillor").contains("secur council"));
  }

  @Test
  void evidenceIsTheSameInBothDirections() {
    AnchorReaders readers = AnchorReaders.standard();
    List<UnitAnchors> english =
        List.of(
            readers.between(Language.EN, Language.FR).read("resolution of 3 May 2015", List.of()),
            readers.between(Language.EN, Language.FR).read("a report in 2014", List.of()));
    List<UnitAnchors> french =
        List.of(
            readers.between(Language.FR, Language.EN).read("résolution du 3 mai 2015", List.of()),
            readers.between(Language.FR, Language.EN).read("un rapport en 2014", List.of()));
    TranslationEvidence forth = new TranslationEvidence(english, french);
    TranslationEvidence back = new TranslationEvidence(french, english);
    assertEquals(forth.cost(0, 1, 0, 1), back.cost(0, 1, 0, 1), 1e-9);
    assertTrue(forth.cost(0, 1, 0, 1) < 0 && forth.cost(0, 1, 1, 1) > 0);
    assertTrue(forth.cost(0, 2, 0, 1) < forth.cost(1, 1, 0, 1));
  }
}
