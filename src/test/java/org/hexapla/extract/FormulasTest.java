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

class FormulasTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static List<CandidateTerm> formulas(Language language, String... texts) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, texts);
    return EXTRACTOR.extract(corpus, language).stream()
        .map(ScoredTerm::candidate)
        .filter(term -> term.termClass() == TermClass.FORMULA)
        .toList();
  }

  private static List<String> terms(List<CandidateTerm> formulas) {
    return formulas.stream().map(CandidateTerm::term).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Recalling its resolution 61/7 of 20 October 2006 on boats, | Recalling its resolution"
            + " 63/1 of 3 May 2008 on lamps, | Recalling its resolution … of … on",
        "FR | Rappelant sa résolution 61/7 du 20 octobre 2006 sur les bateaux, | Rappelant sa"
            + " résolution 63/1 du 3 mai 2008 sur les lampes, | Rappelant sa résolution … du … sur",
        "ES | Recordando su resolución 61/7 de 20 de octubre de 2006 sobre barcos, | Recordando su"
            + " resolución 63/1 de 3 de mayo de 2008 sobre faros, | Recordando su resolución … de …"
            + " de … de … sobre",
        "RU | ссылаясь на свою резолюцию 61/7 от 20 октября 2006 года о лодках, | ссылаясь на свою"
            + " резолюцию 63/1 от 3 мая 2008 года о маяках, | ссылаясь на свою резолюцию … от …"
            + " года о",
        "AR | وإذ تشير إلى قرارها 61/7 المؤرخ 20 تشرين الأول/أكتوبر 2006 بشأن القوارب، | وإذ تشير"
            + " إلى قرارها 63/1 المؤرخ 3 أيار/مايو 2008 بشأن المصابيح، | وإذ تشير إلى قرارها …"
            + " المؤرخ … بشأن",
        "ZH | 回顾其2006年10月20日第61/7号决议， | 回顾其2008年5月3日第63/1号决议， | 回顾其…年…日第…号决议"
      })
  void leavesSlotsForNumbersAndDates(
      Language language, String first, String second, String template) {
    List<CandidateTerm> formulas = formulas(language, first, second);
    assertTrue(terms(formulas).contains(template), terms(formulas).toString());
  }

  @Test
  void leavesASlotWhereClausesEndAlikeAgain() {
    List<CandidateTerm> formulas =
        formulas(Language.ZH, "审议了秘书长关于船只修理情况的报告，", "审议了秘书长关于灯塔的报告，", "审议了秘书长关于渔民培训的报告，");
    assertTrue(terms(formulas).contains("审议了秘书长关于…的报告"), terms(formulas).toString());
  }

  @Test
  void standsBehindTheTermsAndCitesItsPlaces() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.EN,
                "Takes note with satisfaction of the harbour lights,",
                "Takes note with satisfaction of the harbour lights,");
    List<ScoredTerm> ranked = EXTRACTOR.extract(corpus, Language.EN);
    assertEquals(TermClass.FORMULA, ranked.get(ranked.size() - 1).candidate().termClass());
    assertTrue(ranked.get(0).candidate().termClass() != TermClass.FORMULA);
    Occurrence place = ranked.get(ranked.size() - 1).candidate().occurrences().get(0);
    assertEquals(
        place.surface(),
        place.citation().span().of("Takes note with satisfaction of the harbour lights,"));
  }
}
