package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese alone: no other language writes its words without blanks. */
class HanUnitsTest {

  @ParameterizedTest
  @CsvSource({"千年发展目标, 千年 发展 目标", "塔那那利佛市, 塔那那利佛市", "实现千年发展目标。, 实现 千年 发展 目标 。"})
  void cutsAsFineAsOtherLanguages(String text, String expected) {
    List<Token> tokens = TextAnalyzer.standard().tokens(text, Language.ZH);
    List<Token> units = new HanUnits().of(tokens);
    assertEquals(expected, units.stream().map(Token::surface).collect(Collectors.joining(" ")));
    for (Token unit : units) {
      assertEquals(unit.surface(), unit.span().of(text));
    }
  }

  @ParameterizedTest
  @CsvSource({"Nairobi, Найроби, نيروبي", "Damascus, Дамаскус, داماسكوس", "London, Лондон, لندن"})
  void namesSoundAlikeInEveryScript(String latin, String cyrillic, String arabic) {
    assertEquals(SoundSkeleton.of(latin), SoundSkeleton.of(cyrillic));
    assertEquals(SoundSkeleton.of(latin), SoundSkeleton.of(arabic));
  }
}
