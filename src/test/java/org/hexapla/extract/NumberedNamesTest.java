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

/** Names that differ in a number only are one pattern with instances. */
class NumberedNamesTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static List<CandidateTerm> candidates(Language language, String... texts) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, texts);
    return EXTRACTOR.extract(corpus, language).stream().map(ScoredTerm::candidate).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The sixty-first session was long. | Later the seventy-ninth session began. | …"
            + " session",
        "FR | La soixante et unième session fut longue. | Puis la soixante-dix-neuvième session"
            + " s'ouvrit. | … session",
        "ES | La sexagésima cumbre fue larga. | Luego la septuagésima cumbre empezó. | … cumbre",
        "RU | Шестьдесят первая сессия была долгой. | Затем семьдесят девятая сессия открылась. | …"
            + " сессия",
        "AR | عقدت الدورة الحادية والستون. | ثم عقدت الدورة التاسعة والسبعون. | الدورة …",
        "ZH | 代表出席第六十一届会议。 | 随后第七十九届会议开幕。 | 第…届会议"
      })
  void foldsTheNumbersOfEvents(Language language, String first, String second, String pattern) {
    List<CandidateTerm> candidates = candidates(language, first, second);
    CandidateTerm found =
        candidates.stream()
            .filter(one -> one.term().equals(pattern))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        candidates.stream().map(CandidateTerm::term).toList().toString()));
    assertTrue(found.isPattern());
    assertEquals(2, found.instances().size(), found.instances().toString());
    assertEquals(2, found.frequency());
  }

  @Test
  void namesTheSummitOnceWithItsInstances() {
    CandidateTerm summit =
        candidates(Language.ZH, "欢迎在法国举行第十九届法语国家组织峰会。", "期待第二十届法语国家组织峰会。", "又回顾第十九届法语国家组织峰会的成果。")
            .get(0);
    assertEquals("第…届法语国家组织峰会", summit.term());
    assertEquals(List.of("第十九届法语国家组织峰会", "第二十届法语国家组织峰会"), summit.instances());
    assertEquals(3, summit.frequency());
  }

  @Test
  void showsTheNumberWhereThereIsOnlyOne() {
    List<String> terms =
        candidates(Language.EN, "The Fifth Water Summit met.", "It praised the Fifth Water Summit.")
            .stream()
            .map(CandidateTerm::term)
            .toList();
    assertTrue(terms.contains("Fifth Water Summit"), terms.toString());
  }

  @Test
  void keepsTheNumberOfACommittee() {
    List<CandidateTerm> candidates =
        candidates(
            Language.EN,
            "We heard the Second Committee and the Third Committee.",
            "The chair of the Second Committee thanked the Third Committee.");
    assertFalse(candidates.stream().anyMatch(CandidateTerm::isPattern), candidates.toString());
  }
}
