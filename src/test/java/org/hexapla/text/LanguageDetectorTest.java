package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ar, 'إن الجمعية العامة، إذ تشير إلى قراراتها السابقة بشأن هذه المسألة، تقرر ما يلي'
          zh, 大会回顾其以往关于这一问题的各项决议，决定将该项目列入下届会议临时议程。
          en, 'The General Assembly, recalling its previous resolutions on the matter, decides to consider it at the next session.'
          fr, 'L''Assemblée générale, rappelant ses résolutions sur la question, décide de l''examiner à la prochaine session.'
          ru, 'Генеральная Ассамблея, ссылаясь на свои предыдущие резолюции по этому вопросу, постановляет рассмотреть его.'
          es, 'La Asamblea General, recordando sus resoluciones sobre la cuestión, decide examinarla en el próximo período de sesiones.'
          """)
  void tellsTheSixLanguages(String language, String words) {
    assertEquals(Language.of(language), LanguageDetector.detect(words));
    assertEquals(Language.of(language), LanguageDetector.detect(words.repeat(400)));
    assertEquals(Language.of(language), LanguageDetector.detect("A/RES/61/266\n" + words));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Ukrainian, 'Генеральна Асамблея, посилаючись на свої попередні резолюції з цього питання, вирішує таке: її рішення є чинним'
          Persian, 'مجمع عمومی با یادآوری قطعنامه‌های پیشین خود در این زمینه تصمیم می‌گیرد که این موضوع را بررسی کند'
          Japanese, 総会は、この問題に関するこれまでの決議を想起し、次の会期の議題に含めることを決定する。
          German, 'Die Generalversammlung, unter Hinweis auf ihre früheren Resolutionen, beschließt, die Frage auf der nächsten Tagung zu behandeln.'
          Greek, 'Η Γενική Συνέλευση, υπενθυμίζοντας τα προηγούμενα ψηφίσματά της, αποφασίζει τα εξής'
          numbers, '61/266 (2007) — 2.5 %'
          """)
  void takesNoOtherForOneOfThem(String name, String words) {
    assertEquals(Optional.empty(), LanguageDetector.detect(words), name);
  }

  @Test
  void takesALongTextWithoutLettersOfRussianForAnotherLanguageInItsScript() {
    String words = "резолюция по вопросу о мире ";
    assertEquals(Optional.of(Language.RU), LanguageDetector.detect(words));
    assertEquals(Optional.empty(), LanguageDetector.detect(words.repeat(40)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          windows-1251, ru, 'Генеральная Ассамблея, ссылаясь на свои предыдущие резолюции по этому вопросу, постановляет рассмотреть его.'
          windows-1256, ar, 'إن الجمعية العامة، إذ تشير إلى قراراتها السابقة بشأن هذه المسألة، تقرر ما يلي'
          GB18030, zh, 大会回顾其以往关于这一问题的各项决议，决定将该项目列入下届会议临时议程。
          windows-1252, fr, 'L''Assemblée générale, rappelant ses résolutions sur la question, décide de l''examiner à la session.'
          windows-1252, es, 'La Asamblea General, recordando sus resoluciones sobre la cuestión, decide examinarla en el próximo período.'
          windows-1252, en, 'The General Assembly decides to consider the matter – “the question of peace” – at the next session, and to report to it.'
          """)
  void encodingsThatAreNotToldAreAmongTheCandidates(String encoding, String code, String words) {
    byte[] bytes = words.repeat(5).getBytes(Charset.forName(encoding));
    Language language = Language.of(code).orElseThrow();
    String read =
        EncodingDetector.candidates(bytes).stream()
            .map(charset -> new String(bytes, charset))
            .filter(text -> LanguageDetector.detect(text).equals(Optional.of(language)))
            .findFirst()
            .orElseThrow();
    assertEquals(words.repeat(5), read);
  }

  @Test
  void aMarkOfUtf16LeavesNoOtherCandidate() {
    for (byte[] bytes : List.of(new byte[] {-1, -2, 65, 0}, new byte[] {-2, -1, 0, 65})) {
      assertEquals(List.of(StandardCharsets.UTF_16), EncodingDetector.candidates(bytes));
    }
    assertEquals(
        List.of(StandardCharsets.UTF_16), EncodingDetector.candidates(new byte[] {-1, -2}));
  }
}
