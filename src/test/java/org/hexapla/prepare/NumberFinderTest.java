package org.hexapla.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {

  private final NumberFinder finder = new NumberFinder(TextAnalyzer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      EN | Recalling its resolution 61/7 of 20 October 2006, | 61/7 of 20 October 2006
      FR | Rappelant sa résolution 61/7 du 20 octobre 2006, | 61/7 du 20 octobre 2006
      ES | Recordando su resolución 61/7, de 20 de octubre de 2006, | 61/7, de 20 de octubre de 2006
      RU | ссылаясь на свою резолюцию 61/7 от 20 октября 2006 года, | 61/7 от 20 октября 2006
      ZH | 回顾其2006年10月20日第61/7号决议， | 2006年10月20日第61/7号
      AR | إذ تشير إلى قرارها 61/7 المؤرخ 20 تشرين الأول/أكتوبر 2006، | 61/7 المؤرخ 20 تشرين الأول/أكتوبر 2006
      EN | Notes that 193 Member States took part | 193 Member States
      FR | soit 2 500 fonctionnaires | 2 500 fonctionnaires
      RU | 75 % от общего объема | 75 %
      ZH | 共193个会员国参加 | 193个会员国
      AR | شاركت ١٩٣ دولة عضوا | ١٩٣ دولة عضوا
      EN | since 2015 | ''
      """)
  void findsNumbersWithWhatIsSaidWithThem(Language language, String text, String expected) {
    List<String> found = finder.find(text, language).stream().map(NumberPhrase::text).toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2,500 | 2500
      2.500 | 2500
      2 500 | 2500
      1,5 | 1.5
      1.50 | 1.5
      ٢٠٠٦ | 2006
      61/7 | 61/7
      1,234,567.8 | 1234567.8
      """)
  void readsTheSameValueWhateverTheDigitsAndSeparators(String printed, String value) {
    assertEquals(value, NumberPhrase.value(printed));
  }

  @Test
  void tellsTheSameDateInTwoLanguages() {
    NumberPhrase english = finder.find("of 20 October 2006", Language.EN).get(0);
    NumberPhrase chinese = finder.find("2006年10月20日", Language.ZH).get(0);
    assertEquals(2.0 / 3, english.likeness(chinese), 1e-9);
  }
}
