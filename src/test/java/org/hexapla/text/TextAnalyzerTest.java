package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  /** The tokens between bars; words of grammar in lower brackets, marks and numbers labelled. */
  private static String shown(String text, Language language) {
    return ANALYZER.tokens(text, language).stream()
        .map(
            token ->
                switch (token.kind()) {
                  case WORD -> token.surface();
                  case FUNCTION -> "(" + token.surface() + ")";
                  case NUMBER -> "#" + token.surface();
                  case PUNCTUATION -> "!" + token.surface();
                })
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tokens.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void splitsAsWritten(String language, String text, String expected) {
    assertEquals(expected, shown(text, Language.of(language).orElseThrow()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "same-key.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void formsOfOneTermHaveOneKey(String language, String one, String other) {
    Language in = Language.of(language).orElseThrow();
    assertEquals(ANALYZER.key(one, in), ANALYZER.key(other, in), one + " / " + other);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "paradigms.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void allFormsOfAWordHaveOneKey(String language, String forms) {
    Language in = Language.of(language).orElseThrow();
    Map<String, List<String>> byKey =
        Stream.of(forms.split(" ")).collect(Collectors.groupingBy(form -> ANALYZER.key(form, in)));
    assertEquals(1, byKey.size(), byKey::toString);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-key.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void differentTermsHaveDifferentKeys(String language, String one, String other) {
    Language in = Language.of(language).orElseThrow();
    assertNotEquals(ANALYZER.key(one, in), ANALYZER.key(other, in));
  }

  @ParameterizedTest
  @CsvSource({
    "وللجمعية, الجمعية",
    "بالجمعية, الجمعية",
    "والجمعية, الجمعية",
    "الجمعية, الجمعية",
    "للجنة, اللجنة",
    "وللجنة, اللجنة",
    "بحقوق, حقوق",
    "وبحقوق, حقوق",
    "لحقوق, حقوق",
    "وزارة, وزارة",
    "ووزارة, وزارة",
    "بنك, بنك",
    "لجنة, لجنة",
    "كتاب, كتاب",
    "فريق, فريق",
    "بيروت, بيروت",
    "لبنان, لبنان",
    "السودان, السودان",
    "المكرَّسة, المكرَّسة"
  })
  void freesArabicWordsFromWhatIsAttached(String surface, String base) {
    assertEquals(base, ANALYZER.tokens(surface, Language.AR).get(0).base());
  }

  @Test
  void chineseKeysDoNotDependOnTheSegmentation() {
    String name = "法语国家及地区国际组织";
    assertEquals(name, ANALYZER.key(name, Language.ZH));
    assertEquals(name, ANALYZER.key("法语 国家 及 地区 国际 组织", Language.ZH));
    assertEquals("2030年议程", ANALYZER.key("《２０３０ 年 议程》", Language.ZH));
  }

  @Test
  void aTermOfArticlesOnlyStillHasAKey() {
    assertEquals("the", ANALYZER.key("the", Language.EN));
    assertEquals("", ANALYZER.key("…", Language.EN));
  }

  @Test
  void digitsOfAnyScriptAreOneNumber() {
    for (Language language : Language.values()) {
      List<Token> tokens = ANALYZER.tokens("٦١ 61 ６１", language);
      assertEquals(3, tokens.size());
      assertTrue(tokens.stream().allMatch(t -> t.kind() == Token.Kind.NUMBER));
      assertEquals(1, tokens.stream().map(Token::key).distinct().count());
    }
  }
}
