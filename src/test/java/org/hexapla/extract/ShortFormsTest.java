package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in brackets behind a name is tied to it, and it to the name. */
class ShortFormsTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static List<CandidateTerm> candidates(Language language, String... texts) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, texts);
    return EXTRACTOR.extract(corpus, language).stream().map(ScoredTerm::candidate).toList();
  }

  private static CandidateTerm candidate(List<CandidateTerm> all, String term) {
    return all.stream()
        .filter(one -> one.term().equals(term))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(term + " in " + all.stream().map(CandidateTerm::term).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The International Lighthouse Agency (ILA) met. | ILA lent lamps. | International"
            + " Lighthouse Agency | ILA",
        "FR | L'Agence internationale des phares (AIP) a siégé. | L'AIP a prêté des lampes. |"
            + " Agence internationale des phares | AIP",
        "ES | El Organismo Internacional de Faros (OIF) se reunió. | El OIF prestó lámparas. |"
            + " Organismo Internacional de Faros | OIF",
        "RU | Письмо Международному агентству по маякам (МАПМ). | МАПМ дало лампы. | Международное"
            + " агентство по маякам | МАПМ",
        "AR | رحبت الهيئة الدولية للمنارات وسلامة الملاحة (هيئة المنارات) بالتقرير. | طلب إلى هيئة"
            + " المنارات إعارة المصابيح. | الهيئة الدولية للمنارات وسلامة الملاحة | هيئة المنارات",
        "AR | تعاونت مع منظمة المنارات والموانئ الصغيرة (المنارو). | أعارت المنارو مصابيح. | منظمة"
            + " المنارات والموانئ الصغيرة | المنارو",
        "AR | شكرت الوكالة الدولية للمنارات (ILA) على تقريرها. | أعارت ILA مصابيح. | الوكالة"
            + " الدولية للمنارات | ILA",
        "ZH | 感谢国际灯塔管理和航行安全署(灯塔署)。 | 请灯塔署借出灯具。 | 国际灯塔管理和航行安全署 | 灯塔署"
      })
  void tiesAnAcronymToItsFullForm(
      Language language, String first, String second, String full, String shortForm) {
    List<CandidateTerm> all = candidates(language, first, second);
    assertEquals(List.of(shortForm), candidate(all, full).tiedForms());
    assertEquals(1, candidate(all, shortForm).tiedForms().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | L'Organisation des Nations Unies pour les phares, les ports et les lampes (UNOLAP) a"
            + " siégé. | L'UNOLAP a prêté des lampes. | Organisation des Nations Unies pour les"
            + " phares, les ports et les lampes | UNOLAP",
        "ES | La Conferencia de las Naciones Unidas sobre Faros y Puertos (UNCLAP) se reunió. El"
            + " Fondo de las Naciones Unidas para los Faros (UNILAF) también. | El UNILAF prestó"
            + " lámparas. | Fondo de las Naciones Unidas para los Faros | UNILAF",
        "RU | Письмо Организации Объединенных Наций по вопросам маяков (ЮНЕЛАП). | ЮНЕЛАП дала"
            + " лампы. | Организация Объединенных Наций по вопросам маяков | ЮНЕЛАП",
        "EN | The United Nations Harbour Programme (UN-Lights) met. | UN-Lights lent lamps. |"
            + " United Nations Harbour Programme | UN-Lights"
      })
  void tiesAnAcronymOfAnotherLanguageByTheHeadOfTheName(
      Language language, String first, String second, String full, String shortForm) {
    List<CandidateTerm> all = candidates(language, first, second);
    assertEquals(List.of(shortForm), candidate(all, full).tiedForms());
    assertEquals(List.of(shortForm), List.of(candidate(all, shortForm).term()));
  }

  @Test
  void anAcronymOfOneLetterOverAndOverIsTiedWithoutTryingEveryWay() {
    String full = "Aaaaaaaaaa ".repeat(30).strip();
    String acronym = "A".repeat(40);
    List<CandidateTerm> all =
        candidates(
            Language.EN, "The " + full + " (" + acronym + ") met.", acronym + " lent lamps.");
    assertEquals(1, candidate(all, acronym).tiedForms().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The boats (ILA) left the harbour.",
        "FR | Les bateaux (2006) ont quitté le port.",
        "RU | Лодки (см. ниже) покинули порт.",
        "ES | Los barcos (véase el anexo) salieron del puerto.",
        "AR | غادرت السفن الميناء (انظر المرفق).",
        "AR | عين المجلس السيد فلانا (نيبال) مديرا.",
        "ZH | 船只(见下文)离开了港口。"
      })
  void bracketsThatShortenNothingTieNothing(Language language, String text) {
    assertTrue(
        candidates(language, text, text).stream().allMatch(one -> one.tiedForms().isEmpty()));
  }
}
