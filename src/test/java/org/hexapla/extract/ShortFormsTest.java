package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        "EN | The International Lighthouse Agency (ILA) met. | ILA lent lamps. | International Lighthouse Agency | ILA",
        "FR | L'Agence internationale des phares (AIP) a siégé. | L'AIP a prêté des lampes. | Agence internationale des phares | AIP",
        "ES | El Organismo Internacional de Faros (OIF) se reunió. | El OIF prestó lámparas. | Organismo Internacional de Faros | OIF",
        "RU | Письмо Международному агентству по маякам (МАПМ). | МАПМ дало лампы. | Международное агентство по маякам | МАПМ",
        "ZH | 感谢国际灯塔管理和航行安全署(灯塔署)。 | 请灯塔署借出灯具。 | 国际灯塔管理和航行安全署 | 灯塔署"
      })
  void tiesAnAcronymToItsFullForm(
      Language language, String first, String second, String full, String shortForm) {
    List<CandidateTerm> all = candidates(language, first, second);
    assertEquals(List.of(shortForm), candidate(all, full).tiedForms());
    assertEquals(1, candidate(all, shortForm).tiedForms().size());
  }

  @Test
  void arabicTextTiesALatinAcronymToNothingThatItCannotKnow() {
    List<CandidateTerm> all =
        candidates(
            Language.AR,
            "رحبت الوكالة الدولية للمنارات (ILA) بالتقرير.",
            "شكر الوكالة الدولية للمنارات.");
    assertTrue(candidate(all, "الوكالة الدولية للمنارات").tiedForms().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The boats (ILA) left the harbour.",
        "FR | Les bateaux (2006) ont quitté le port.",
        "RU | Лодки (см. ниже) покинули порт.",
        "ZH | 船只(见下文)离开了港口。"
      })
  void bracketsThatShortenNothingTieNothing(Language language, String text) {
    assertTrue(
        candidates(language, text, text).stream().allMatch(one -> one.tiedForms().isEmpty()));
  }
}
