package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "ar, AR, Arabic, العربية, ar-SA, rtl, true, Arab",
    "zh, ZH, chinese, 中文, zh_CN, ltr, false, Hans",
    "en, EN, ENGLISH, English, en-GB-oxendict, ltr, true, Latn",
    "fr, FR, French, Français, fr-CH, ltr, true, Latn",
    "ru, RU, Russian, русский, ru-RU, ltr, true, Cyrl",
    "es, ES, Spanish, español, ES-419, ltr, true, Latn"
  })
  void areKnownByTagAndName(
      String code,
      Language language,
      String englishName,
      String ownName,
      String tag,
      String direction,
      boolean spaced,
      String script) {
    for (String name :
        List.of(
            code, englishName, ownName, tag, " " + code.toUpperCase(java.util.Locale.ROOT) + " ")) {
      assertEquals(Optional.of(language), Language.of(name), name);
    }
    assertEquals(code, language.toString());
    assertEquals(code, language.locale().getLanguage());
    assertEquals(direction, language.direction().attribute());
    assertEquals(spaced, language.spaced());
    assertEquals(script, language.script());
    assertEquals(language, Language.of(language.ownName()).orElseThrow());
    assertEquals(language, Language.of(language.englishName()).orElseThrow());
  }

  @Test
  void noOtherTagIsOneOfThem() {
    for (String tag : List.of("de", "", "-en", "eng", "Arabi")) {
      assertEquals(Optional.empty(), Language.of(tag), tag);
    }
    assertEquals(List.of("ar", "zh", "en", "fr", "ru", "es"), Language.codes());
  }
}
