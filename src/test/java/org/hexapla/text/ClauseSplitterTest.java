package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSplitterTest {

  private final ClauseSplitter splitter = new ClauseSplitter();

  private List<String> clauses(String text, Language language) {
    return splitter.clauses(text, new Span(0, text.length()), language).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Stresses the need for languages; | decides to remain seized of the matter;",
        "fr | Souligne le besoin de langues ; | décide de rester saisie de la question ;",
        "es | Subraya la necesidad de idiomas; | decide seguir ocupándose de la cuestión;",
        "ru | Подчеркивает нужду в языках, | а также постановляет вернуться к этому;",
        "ar | تشدد على ضرورة اللغات، | وتقرر أن تبقي المسألة قيد النظر؛",
        "zh | 强调需要各种语文， | 决定继续处理此案；",
        "en | Invites all schools to publish lessons | with a view to teaching more children",
        "fr | Invite toutes les écoles à publier | en vue de mieux enseigner les langues",
        "es | Invita a las escuelas a publicar | así como a enseñar las lenguas locales",
        "ru | Призывает школы издавать уроки | в целях обучения детей языкам",
        "ar | تدعو المدارس إلى نشر الدروس | من أجل تعليم الأطفال لغاتهم",
        "zh | 邀请学校出版课文 | 以便教导更多儿童"
      })
  void splitsBehindMarksAndInFrontOfConnectives(String code, String first, String second) {
    Language language = Language.of(code).orElseThrow();
    String text = first + (language.spaced() ? " " : "") + second;
    assertEquals(List.of(first, second), clauses(text, language));
  }

  @Test
  void leavesNumbersAndShortPiecesWhole() {
    assertEquals(
        List.of("Spent 1,250,000 dollars at 10:30 a.m. there"),
        clauses("Spent 1,250,000 dollars at 10:30 a.m. there", Language.EN));
    assertEquals(
        List.of("Men, women, and children learn languages"),
        clauses("Men, women, and children learn languages", Language.EN).subList(0, 1));
  }

  @Property(tries = 200)
  void clausesHoldEverythingButBlanks(@ForAll String text, @ForAll Language language) {
    List<Span> spans = splitter.clauses(text, new Span(0, text.length()), language);
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.start() >= end && span.length() > 0);
      assertTrue(text.substring(end, span.start()).codePoints().allMatch(Characters::isBlank));
      end = span.end();
    }
    assertTrue(text.substring(end).codePoints().allMatch(Characters::isBlank));
  }
}
