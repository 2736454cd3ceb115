package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.series.Unit.Role;
import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextsTest {

  private static List<Unit> units(Language language, String text) {
    return new UnitTexts(language, SeriesTexts.ANALYZER).units(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AR | لجنة الأنهار والبحيرات، | WWWB",
        "ZH | 河流和湖泊部， | WWJWWWB",
        "EN | Rivers and Lakes of the Valleys, | WJWLLWB",
        "FR | fleuves et lacs de la vallée, | WJWLLWB",
        "RU | рек и озер по долинам, | WJWLWB",
        "ES | ríos y lagos de los valles, | WJWLLWB",
        "EN | rivers in 2003 | WLB",
        "EN | rivers of March | WLB",
        "ZH | 第十九届会议 | BBBBWW",
        "ZH | 第三会议 | BBBW",
        "ZH | 会议第 | WWB",
        "ZH | 第三 | BB"
      })
  void saysWhatAUnitMayBeInAName(Language language, String text, String roles) {
    assertEquals(
        roles,
        units(language, text).stream()
            .map(unit -> unit.role() == Role.GENERAL ? "W" : unit.role().name().substring(0, 1))
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AR | إلى لجنة الأنهار",
        "ZH | 河流𠀀委员会于2003年，",
        "EN | the Council of Rivers, 2003",
        "FR | l'utilisation de l'eau",
        "RU | по общим рекам",
        "ES | del Consejo de Ríos"
      })
  void unitsAreTheTextInOrder(Language language, String text) {
    int end = 0;
    for (Unit unit : units(language, text)) {
      assertTrue(unit.span().start() >= end);
      end = unit.span().end();
      assertTrue(end <= text.length());
      assertEquals(
          language == Language.ZH && !unit.isBound() ? unit.key() : unit.token().surface(),
          unit.span().of(text));
      assertTrue(unit.token().span().contains(unit.span()));
    }
    assertEquals(text.length(), end);
  }
}
