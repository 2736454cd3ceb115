package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameTracesTest {

  private static NameTraces traces(String text, Language language) {
    return new NameTraces(text, language, TextAnalyzer.standard(), Normalizer.standard());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "traces.tsv", delimiter = '\t')
  void findsWhatIsLeftOfANameInATranslation(
      String language, String text, String name, String expected) {
    Language of = Language.of(language).orElseThrow();
    assertEquals(expected.equals("yes"), traces(text, of).has(name), text + " / " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, The Security met., Security Council, true",
    "EN, The Office met., Security Council, false",
    "AR, كان الأمن جيدا., مجلس الأمن, true",
    "AR, اجتمع المكتب., مجلس الأمن, false",
    "ZH, 安全很好。, 安全理事会, true",
    "ZH, 会议开始。, 安全理事会, false",
    "RU, Безопасность была хорошей., Совет Безопасности, true",
    "RU, Комитет заседал., Совет Безопасности, false"
  })
  void findsAnyWordOfAName(Language language, String text, String name, boolean expected) {
    assertEquals(expected, traces(text, language).hasAny(name));
  }

  /** Nobody knows what it stands for; one that the glossary has stands for itself. */
  @Test
  void tellsAcronymsThatNobodyKnows() {
    Recognizer recognizer = Recognizer.of(new MemoryGlossary("c1 | preferred | en: UNDP"));
    String known = "The UNDP met in Room A.";
    String unknown = "The UNDP met the ACABQ.";
    assertFalse(
        traces(known, Language.EN)
            .hasUnknownAcronym(recognizer.recognize(known, Language.EN, Recognizer.Scope.LONGEST)));
    assertTrue(traces(known, Language.EN).hasUnknownAcronym(List.of()));
    assertTrue(
        traces(unknown, Language.EN)
            .hasUnknownAcronym(
                recognizer.recognize(unknown, Language.EN, Recognizer.Scope.LONGEST)));
    assertFalse(traces("The EU met.", Language.EN).hasUnknownAcronym(List.of()), "too short");
    assertFalse(traces("اجتمع المجلس", Language.AR).hasUnknownAcronym(List.of()), "no capitals");
  }
}
