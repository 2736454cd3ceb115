package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

  private static List<String> items(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 1",
    "a, '', 0",
    "a, b, 0",
    "a, a, 1",
    "a b, b a, .5",
    "a b c, a c, .8",
    "a b c d, b d, .66666667",
    "法 语 国 家 组 织, 法 语 国 家 及 地 区 组 织, .8"
  })
  void isTheShareOfTheCommonSubsequence(String one, String other, double expected) {
    assertEquals(expected, Kinship.of(items(one), items(other)), 1e-6);
    assertEquals(expected, Kinship.of(items(other), items(one)), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, velmara, velmora, true",
    "EN, velmara, veldora, true",
    "EN, abcde fg, abcdx fg, true",
    "EN, abcdefghij, abcdefgxyz, true", // seven of ten
    "EN, abcdefghij, abcdefwxyz, false", // six of ten
    "EN, river council, lake council, false",
    "EN, sea port, seaport, true",
    "EN, sea port, seaports, false",
    "FR, velmara, velmora, true",
    "FR, fleuve, lac, false",
    "ES, velmara, velmora, true",
    "ES, río, lago, false",
    "RU, вельмара, вельмора, true",
    "RU, совет, комитет, false",
    "AR, فيلمارا, فيلمورا, true",
    "AR, نهر, بحيرة, false",
    "ZH, 圣 杜 尼 维, 圣 卜 尼 维, true",
    "ZH, 圣 杜 尼, 圣 卜 尼, true", // one of three
    "ZH, 圣 杜, 圣 卜, false", // one of two
    "ZH, 圣 杜 尼 维, 圣 卜 泥 维, false",
    "ZH, 圣 杜 尼 维, 圣 杜 维, false",
    "ZH, 河 流, 河流, false"
  })
  void tellsTheSameNameWrittenOtherwise(
      Language language, String one, String other, boolean expected) {
    assertEquals(expected, Kinship.isSpelling(items(one), items(other), language));
    assertEquals(expected, Kinship.isSpelling(items(other), items(one), language));
  }
}
