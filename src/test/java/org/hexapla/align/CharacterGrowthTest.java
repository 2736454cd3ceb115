package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class CharacterGrowthTest {

  private static LanguageText text(String... lines) {
    return Documents.text(Language.ZH, List.of(lines));
  }

  private static List<String> grown(LanguageText text, String phrase, boolean wholeWords) {
    return new CharacterGrowth(text).grow(phrase, text.find(phrase), wholeWords);
  }

  @Test
  void takesInTheWordThatStandsBesideNearlyAll() {
    LanguageText text = text("审议经常预算。", "通过经常预算！", "关于经常预算的说明", "编制经常预算，");
    assertEquals(List.of("经常预算"), grown(text, "预算", true));
  }

  @Test
  void endsInsideNoWordThoughTwoWordsEndWithOneCharacter() {
    LanguageText text = text("审议经常预算。", "通过正常预算！", "关于经常预算的说明", "编制正常预算，");
    assertEquals(List.of(), grown(text, "预算", true));
  }
}
