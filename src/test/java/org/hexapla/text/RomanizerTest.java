package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {

  private final Romanizer romanizer = new Romanizer();

  @ParameterizedTest
  @CsvSource({
    "zh, 多种语文, duo zhong yu wen",
    "zh, 77国集团, 7 7 guo ji tuan",
    "ru, Генеральная Ассамблея, generalnaia asambleia",
    "ru, Съезд, sezd",
    "ar, مجلس الأمن, mjls lmn",
    "en, Security Council, ''"
  })
  void writesTermsInLatinLetters(String language, String term, String letters) {
    assertEquals(
        letters, String.join(" ", romanizer.words(term, Language.of(language).orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Generalnaya Assambleya, Генеральная Ассамблея",
    "ru, general'naja assambleja, Генеральная Ассамблея",
    "ru, mezhdunarodny khartiya, международны хартия",
    "ar, majlis al-amn, مجلس الأمن",
    "ar, Majlis el Amn, مجلس الأمن",
    "ar, al-jam'iyyah al-'ammah, الجمعية العامة",
    "ar, al-umam al-muttahida, الأمم المتحدة"
  })
  void bringsSpellingsOfManySchemesTogether(String language, String typed, String term) {
    Language of = Language.of(language).orElseThrow();
    assertEquals(romanizer.words(term, of), romanizer.typed(typed, of));
  }
}
