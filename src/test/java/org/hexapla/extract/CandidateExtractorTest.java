package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateExtractorTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static List<CandidateTerm> candidates(MemoryCorpus corpus, Language language) {
    return EXTRACTOR.extract(corpus, language).stream().map(ScoredTerm::candidate).toList();
  }

  private static List<String> terms(MemoryCorpus corpus, Language language) {
    return candidates(corpus, language).stream().map(CandidateTerm::term).toList();
  }

  private static CandidateTerm candidate(MemoryCorpus corpus, Language language, String term) {
    return candidates(corpus, language).stream()
        .filter(one -> one.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + term + " in " + terms(corpus, language)));
  }

  @Test
  void findsWholeNamesInEnglish() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.EN,
                "The report was sent to the Peacebuilding Commission in spring.",
                "Members thanked the Peacebuilding Commission for its visit.");
    List<String> terms = terms(corpus, Language.EN);
    assertTrue(terms.contains("Peacebuilding Commission"), terms.toString());
    assertFalse(terms.contains("Peacebuilding"), terms.toString());
    assertFalse(terms.contains("Commission"), terms.toString());
  }

  @Test
  void showsArabicTermsWithoutProclitics() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.AR,
                "وللجمعية العامة أن تنظر في التقرير.",
                "وافق المندوبون بالجمعية العامة على النص.");
    CandidateTerm term = candidate(corpus, Language.AR, "الجمعية العامة");
    assertEquals(2, term.frequency());
    assertTrue(term.surfaceForms().containsKey("وللجمعية العامة"), term.toString());
  }

  @Test
  void showsFrenchAndSpanishTermsWithoutArticle() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.FR,
                "Les vœux de l'Assemblée générale.",
                "Hier, l’Assemblée générale siégeait.")
            .with(
                "A/1/1",
                Language.ES,
                "Los votos de la Asamblea General.",
                "Ayer la Asamblea General votaba.");
    candidate(corpus, Language.FR, "Assemblée générale");
    candidate(corpus, Language.ES, "Asamblea General");
  }

  @Test
  void showsRussianTermsInTheNominativeWhereItIsAttested() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.RU,
                "Доклад для Генеральной Ассамблеи готов.",
                "Письмо из Генеральной Ассамблеи пришло.",
                "Вчера Генеральная Ассамблея заседала.");
    CandidateTerm term = candidate(corpus, Language.RU, "Генеральная Ассамблея");
    assertEquals(3, term.frequency());
  }

  @Test
  void findsChineseNamesThatTheDictionaryTakesApart() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.ZH,
                "大会欢迎法语国家及地区国际组织的努力。",
                "请法语国家及地区国际组织派代表出席。",
                "他介绍了法语国家及地区国际组织。");
    List<String> terms = terms(corpus, Language.ZH);
    assertTrue(terms.contains("法语国家及地区国际组织"), terms.toString());
    assertFalse(terms.contains("区国际组织"), terms.toString());
    assertFalse(terms.contains("国际组织"), terms.toString());
  }

  @Test
  void countsADraftAndItsAdoptedTextOnce() {
    String text = "Le Comité consultatif a siégé; le Comité consultatif a voté.";
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with("A/9/L.1", Language.FR, text)
            .with("A/RES/9/1", Language.FR, List.of(new Symbol("A/9/L.1")), text);
    CandidateTerm term = candidate(corpus, Language.FR, "Comité consultatif");
    assertEquals(2, term.frequency());
    assertEquals(1, term.documents());
    assertEquals(new Symbol("A/RES/9/1"), term.occurrences().get(0).citation().symbol());
  }

  @Test
  void citesEveryPlaceByItsSpan() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.EN,
                "# Rural women",
                "Aid for rural women grew.",
                "Rural women voted.");
    CandidateTerm term = candidate(corpus, Language.EN, "rural women");
    assertEquals(3, term.frequency());
    for (Occurrence occurrence : term.occurrences()) {
      String paragraph =
          corpus
              .find(occurrence.citation().symbol(), Language.EN)
              .flatMap(document -> document.paragraph(occurrence.citation().locator().id()))
              .orElseThrow()
              .text();
      assertEquals(occurrence.surface(), occurrence.citation().span().of(paragraph));
    }
  }

  @ParameterizedTest
  @EnumSource
  void standsThinAndOddInput(Language language) {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with("A/1/1", language, "…")
            .with("A/1/2", language, "A")
            .with("A/1/3", language, "\uD83D \u0301 «» () 《》 , 、");
    assertEquals(List.of(), terms(corpus, language));
    assertEquals(List.of(), terms(new MemoryCorpus(), language));
  }

  @Test
  void explainsEveryScoreByItsShares() {
    MemoryCorpus corpus =
        new MemoryCorpus().with("A/1/1", Language.EN, "Human rights matter.", "All human rights.");
    for (ScoredTerm term : EXTRACTOR.extract(corpus, Language.EN)) {
      double sum = term.shares().values().stream().mapToDouble(Double::doubleValue).sum();
      assertEquals(term.score(), sum, 1e-9);
    }
  }

  @Test
  void joinsFrenchAndSpanishNounsAsAGlossaryDoes() {
    MemoryCorpus corpus =
        new MemoryCorpus()
            .with(
                "A/1/1",
                Language.FR,
                "On lit l'égalité des ports et l'autonomisation des phares.",
                "Voici l'égalité des ports et l'autonomisation des phares.")
            .with(
                "A/1/1",
                Language.ES,
                "La Comisión de Faros para América Latina y el Caribe votó.",
                "Gracias a la Comisión de Faros para América Latina y el Caribe.");
    candidate(corpus, Language.FR, "égalité des ports et autonomisation des phares");
    candidate(corpus, Language.ES, "Comisión de Faros para América Latina y el Caribe");
  }
}
