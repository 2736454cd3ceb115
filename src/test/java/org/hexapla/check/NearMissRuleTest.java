package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** With a glossary of a few names. */
class NearMissRuleTest {

  private static final String ORGANS =
      """
      council | preferred | ar: مجلس الحصاد الاقتصادي | zh: 粮食丰收理事会 | en: Economic Harvest Council | fr: Conseil des moissons | ru: Совет по урожаю | es: Consejo de Cosechas
      """;

  private static final String ANOTHER =
      """
      forum | preferred | ar: منتدى البساتين العالمي | zh: 世界果园论坛大会 | en: World Orchard Forum | fr: Forum des vergers | ru: Форум по фруктам | es: Foro de Huertos
      """;

  private static List<String> found(DraftChecker checker, String text, Language language) {
    Draft draft = new Draft(text, language, null, null, EnumSet.of(FindingKind.UNAPPROVED));
    return checker.check(draft).stream().map(one -> one.note().span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "near-misses.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void findsNamesWithASlip(String language, String name, String text, String slip) {
    MemoryGlossary glossary = new MemoryGlossary("c1 | preferred | " + language + ": " + name);
    List<String> expected = slip == null ? List.of() : List.of(slip);
    Language of = Language.of(language).orElseThrow();
    assertEquals(expected, found(StarterChecks.checker(glossary), text, of));
  }

  @Test
  void asksForApprovedNamesOnly() {
    for (String status : List.of("preferred", "admitted", "proposed", "deprecated")) {
      DraftChecker checker =
          StarterChecks.checker(
              new MemoryGlossary("c1 | " + status + " | en: Economic Harvest Council"));
      boolean isApproved = status.equals("preferred") || status.equals("admitted");
      assertEquals(
          isApproved ? List.of("Economic Harvset Council") : List.of(),
          found(checker, "The Economic Harvset Council met.", Language.EN),
          status);
    }
  }

  @Test
  void leavesAWordAloneThatStandsInAnotherTerm() {
    DraftChecker checker =
        StarterChecks.checker(new MemoryGlossary(ORGANS + "c2 | proposed | en: old harvset\n"));
    assertEquals(List.of(), found(checker, "The Economic Harvset Council met.", Language.EN));
  }

  @Test
  void followsTheGlossary() {
    MemoryGlossary glossary = new MemoryGlossary(ORGANS);
    DraftChecker checker = StarterChecks.checker(glossary);
    String text = "The World Orchrad Forum and the Economic Harvset Council met.";
    List<String> first = List.of("Economic Harvset Council");
    List<String> both = List.of("World Orchrad Forum", "Economic Harvset Council");
    assertEquals(first, found(checker, text, Language.EN));
    glossary.put(ANOTHER);
    assertEquals(both, found(checker, text, Language.EN));
    assertEquals(List.of("世界果圆论坛大会"), found(checker, "世界果圆论坛大会开幕。", Language.ZH));
    glossary.put("council | preferred | en: Economic Harvest Board");
    assertEquals(List.of("World Orchrad Forum"), found(checker, text, Language.EN));
    glossary.put(ORGANS);
    assertEquals(both, found(checker, text, Language.EN));
    glossary.remove("forum");
    assertEquals(first, found(checker, text, Language.EN));
    glossary.put("words | proposed | en: old harvset");
    assertEquals(List.of(), found(checker, text, Language.EN));
  }

  /** So many changes that all names are read anew. */
  @Test
  void followsManyChanges() {
    MemoryGlossary glossary = new MemoryGlossary(ORGANS);
    DraftChecker checker = StarterChecks.checker(glossary);
    String text = "The Economic Harvset Council and the Council 7 Orchrad met.";
    assertEquals(List.of("Economic Harvset Council"), found(checker, text, Language.EN));
    IntStream.range(0, 1_500)
        .forEach(i -> glossary.put("many" + i + " | preferred | en: Board Number Orchard " + i));
    glossary.put(ANOTHER);
    assertEquals(List.of("Economic Harvset Council"), found(checker, text, Language.EN));
    assertEquals(
        List.of("World Orchrad Forum"), found(checker, "A World Orchrad Forum met.", Language.EN));
    glossary.remove("forum");
    glossary.remove("council");
    assertEquals(List.of(), found(checker, text, Language.EN));
  }
}
