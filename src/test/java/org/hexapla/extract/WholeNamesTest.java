package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole names, not fragments; two names that are joined are two. */
class WholeNamesTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static List<String> terms(Language language, String... texts) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, texts);
    return EXTRACTOR.extract(corpus, language).stream()
        .map(term -> term.candidate().term())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The «Harbour Lights Declaration» was read. | Harbour Lights Declaration",
        "FR | On a lu la «Déclaration des phares du port». | Déclaration des phares du port",
        "ES | Se leyó la «Declaración de los faros del puerto». | Declaración de los faros del"
            + " puerto",
        "RU | Была зачитана «Декларация портовых огней». | Декларация портовых огней",
        "AR | تليت «إعلان منارات الميناء» أمس. | إعلان منارات الميناء",
        "ZH | 会上宣读了《关于在港口里设立灯塔的宣言》。 | 关于在港口里设立灯塔的宣言"
      })
  void keepsTitlesFromTheirFirstOccurrenceOn(Language language, String text, String title) {
    assertTrue(terms(language, text).contains(title), terms(language, text).toString());
  }

  @Test
  void dropsAPieceOfOneNameWithWhatFollowsIt() {
    List<String> terms =
        terms(
            Language.ZH,
            "鼓励法语国家国际组织和建设和平委员会开展工作。",
            "欢迎法语国家国际组织和建设和平委员会派员。",
            "感谢法语国家国际组织。",
            "建设和平委员会开会。",
            "请建设和平委员会提交报告。",
            "请法语国家国际组织提交报告。");
    assertTrue(terms.contains("法语国家国际组织"), terms.toString());
    assertTrue(terms.contains("建设和平委员会"), terms.toString());
    assertFalse(terms.contains("国际组织和建设和平委员会"), terms.toString());
    assertFalse(terms.contains("法语国家国际组织和建设和平委员会"), terms.toString());
  }

  @Test
  void keepsTheEnumerationCommaInsideOfOneName() {
    List<String> chinese = terms(Language.ZH, "感谢联合国教育、科学及文化组织。", "请联合国教育、科学及文化组织派员。");
    assertTrue(chinese.contains("联合国教育、科学及文化组织"), chinese.toString());
    String french = "Organisation des phares pour l'éducation, la science et la culture";
    List<String> terms = terms(Language.FR, "Merci à l'" + french + ".", "Ici siège l'" + french);
    assertTrue(terms.contains(french), terms.toString());
  }

  @Test
  void takesTwoJoinedOrgansForTwo() {
    List<String> terms =
        terms(
            Language.EN,
            "We met the Harbour Council and the Lighthouse Commission.",
            "Thanks to the Harbour Council and the Lighthouse Commission.",
            "In spring the Harbour Council met.",
            "In autumn the Lighthouse Commission met.");
    assertTrue(terms.contains("Harbour Council"), terms.toString());
    assertTrue(terms.contains("Lighthouse Commission"), terms.toString());
    assertFalse(terms.stream().anyMatch(term -> term.contains(" and ")), terms.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Письма Консультативному комитету. | От Консультативного комитета. | комитет |"
            + " Консультативный комитет",
        "Речь о развитии Портовой комиссии. | Письмо Портовой комиссии. | комиссия | Портовая"
            + " комиссия",
        "Помощь специализированным учреждениям. | Роль специализированных учреждений. | слово |"
            + " специализированные учреждения"
      })
  void putsRussianTermsIntoTheNominative(String first, String second, String also, String term) {
    List<String> terms = terms(Language.RU, first, second, also);
    assertTrue(terms.contains(term), terms.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | France, Chad, Togo, Mali and Peru | Togo",
        "FR | la France, le Tchad, le Togo, le Mali et le Pérou | Togo",
        "ES | Francia, Chad, Togo, Malí y Perú | Togo",
        "RU | Франция, Чад, Тунис, Мали и Перу | Тунис",
        "ZH | 法国、乍得、多哥、马里和秘鲁 | 多哥"
      })
  void listsStatesAsStates(Language language, String list, String state) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, list, list);
    List<CandidateTerm> found =
        EXTRACTOR.extract(corpus, language).stream().map(ScoredTerm::candidate).toList();
    assertEquals(
        5,
        found.stream().filter(one -> one.termClass() == TermClass.STATE).count(),
        found.stream().map(CandidateTerm::term).toList().toString());
    assertTrue(found.stream().anyMatch(one -> one.term().equals(state)));
    assertEquals(5, found.size(), found.stream().map(CandidateTerm::term).toList().toString());
  }

  @Test
  void readsADocumentInCapitalsWithoutAFlood() {
    String[] texts = {
      "THE HARBOUR COUNCIL SHALL REPORT TO ALL MEMBERS EVERY YEAR ON THE STATE OF ITS BOATS",
      "THE HARBOUR COUNCIL MAY ASK FOR HELP WHEN THE STORM COMES AND THE BOATS ARE LOST",
      "NO MEMBER OF THE HARBOUR COUNCIL SHALL LEAVE"
    };
    List<String> terms = terms(Language.EN, texts);
    assertTrue(terms.stream().anyMatch(term -> term.equalsIgnoreCase("Harbour Council")));
    assertTrue(terms.size() < 10, terms.toString());
  }

  @Test
  void standsTheNoiseOfScanning() {
    List<String> terms =
        terms(
            Language.ZH,
            "人力资源管理 and 工作人员培训有关的活动。",
            "维持和平建设和平行行动中的人力资源管理。",
            "1111 | --- | 2222 | ---",
            "人力资源管理很重要。");
    assertTrue(terms.contains("人力资源管理"), terms.toString());
    assertFalse(terms.stream().anyMatch(term -> term.contains("and")), terms.toString());
  }

  @ParameterizedTest
  @EnumSource
  void makesNoTermsOfTables(Language language) {
    String[] rows = new String[60];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row + " | " + row * 7 + " | 12.5 | 2006 | A/61/" + row;
    }
    assertEquals(List.of(), terms(language, rows));
  }
}
