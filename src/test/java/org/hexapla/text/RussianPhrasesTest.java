package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianPhrasesTest {

  private final RussianPhrases phrases = new RussianPhrases();

  @ParameterizedTest
  @CsvSource({
    "Генеральной Ассамблеей, Генеральная Ассамблея",
    "целей в области устойчивого развития, цели в области устойчивого развития",
    "Пекинской декларации и Платформе действий, Пекинская декларация и Платформа действий",
    "беженцев и внутренне перемещенных лиц, беженцы и внутренне перемещенные лица",
    "устных и письменных переводчиков, устные и письменные переводчики",
    "государствами-членами, государства-члены",
    "веб-сайтах Организации Объединенных Наций, веб-сайты Организации Объединенных Наций",
    "Женеве, Женева",
    "Международному агентству по атомной энергии, Международное агентство по атомной энергии",
    "МАГАТЭ, МАГАТЭ",
    "… сессии, … сессия",
    "главными комитетами, главные комитеты",
    "наименее развитых стран, наименее развитые страны",
    "Верховного комиссара по правам человека, Верховный комиссар по правам человека",
    "Управлением по координации, Управление по координации",
    "Совету управляющих, Совет управляющих",
    "учетом, учет",
    "постконфликтного миростроительства, постконфликтное миростроительство",
    "ООН-женщины, ООН-женщины",
  })
  void putsTheHeadIntoTheNominative(String oblique, String nominative) {
    assertEquals(Optional.of(nominative), phrases.nominative(Map.of(oblique, 1)));
  }

  @Test
  void numberIsThatOfMostForms() {
    Map<String, Integer> forms = new LinkedHashMap<>();
    forms.put("конвенции", 9); // a genitive of one, or several
    forms.put("конвенциями", 3);
    forms.put("конвенцию", 1);
    assertEquals(Optional.of("конвенции"), phrases.nominative(forms));
    forms.put("конвенцией", 3);
    assertEquals(Optional.of("конвенция"), phrases.nominative(forms));
  }

  @Test
  void nothingIsMadeUpOfWordsNotKnown() {
    assertEquals(Optional.empty(), phrases.nominative(Map.of("Гексаплы", 2)));
    assertEquals(Optional.empty(), phrases.nominative(Map.of("принимает решение", 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"обеспокоен", "имею", "выступая", "принимает", "необходимо"})
  void verbsBelongToNoName(String word) {
    assertTrue(phrases.isVerbal(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Совет", "устойчивое", "беженцев", "Гексаплы"})
  void nounsAndAdjectivesMay(String word) {
    assertFalse(phrases.isVerbal(word));
  }

  @Test
  void adjectiveNeedsANounBehindIt() {
    assertTrue(phrases.isModifier("Объединенных"));
    assertTrue(phrases.isModifier("международное"));
    assertFalse(phrases.isModifier("управляющих"));
    assertFalse(phrases.isModifier("развитие"));
  }

  @Test
  void aNounThatDependsOnNoneBeginsAPhraseOfItsOwn() {
    assertTrue(phrases.standsApart("сессии", "доклад"));
    assertFalse(phrases.standsApart("сессии", "комитета"));
    assertTrue(phrases.standsApart("французский", "языки"));
    assertFalse(phrases.standsApart("официальные", "языки"));
  }
}
