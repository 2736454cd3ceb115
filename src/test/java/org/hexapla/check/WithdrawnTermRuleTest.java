package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An organ that took another name, in each language. */
class WithdrawnTermRuleTest {

  private static final Map<Language, String> OLD =
      Map.of(
          Language.AR, "مجلس البساتين",
          Language.ZH, "果园理事会",
          Language.EN, "Orchard Council",
          Language.FR, "Conseil des vergers",
          Language.RU, "Совет по садам",
          Language.ES, "Consejo de Huertos");

  private static final Map<Language, String> NEW =
      Map.of(
          Language.AR, "مجلس الحدائق",
          Language.ZH, "园林理事会",
          Language.EN, "Garden Council",
          Language.FR, "Conseil des jardins",
          Language.RU, "Совет по паркам",
          Language.ES, "Consejo de Jardines");

  private static final Map<Language, String> TEXT =
      Map.of(
          Language.AR, "اجتمع مجلس البساتين أمس.",
          Language.ZH, "果园理事会昨天举行了会议。",
          Language.EN, "The Orchard Council met yesterday.",
          Language.FR, "Le Conseil des vergers s’est réuni hier.",
          Language.RU, "Вчера собрался Совет по садам.",
          Language.ES, "Ayer se reunió el Consejo de Huertos.");

  private static final int THIS_YEAR = Year.now(ZoneOffset.UTC).getValue();
  private static final Map<Integer, Integer> NEVER = Map.of();

  private static Citation citation(String symbol, Language language, String place) {
    return new Citation(
        Symbol.of(symbol).orElseThrow(), language, "1", new Locator(place), new Span(0, 5));
  }

  private static TermSection term(
      String words, AdministrativeStatus status, Map<Integer, Integer> usage, Context... contexts) {
    return new TermSection(
        words,
        TermType.FULL_FORM,
        status,
        Origin.PERSON,
        "a list of names",
        null,
        null,
        List.of(contexts),
        new TreeMap<>(usage));
  }

  private static TermSection old(AdministrativeStatus status, Map<Integer, Integer> usage) {
    return term(OLD.get(Language.EN), status, usage);
  }

  private static ConceptEntry entry(String id, Language language, TermSection... terms) {
    return new ConceptEntry(
        id,
        1,
        "organ",
        Origin.PERSON,
        null,
        List.of(new LanguageSection(language, null, List.of(terms))));
  }

  private static List<Finding> found(
      MemoryGlossary glossary, Language language, @Nullable Integer year) {
    EnumSet<FindingKind> kinds = EnumSet.of(FindingKind.SUPERSEDED);
    Draft draft = new Draft(TEXT.get(language), language, null, year, kinds);
    return StarterChecks.checker(glossary).check(draft);
  }

  private static int inEnglish(@Nullable Integer year, TermSection... terms) {
    MemoryGlossary glossary = new MemoryGlossary(List.of(entry("c1", Language.EN, terms)));
    return found(glossary, Language.EN, year).size();
  }

  /** The glossary of one organ: its later name has a sentence in two documents. */
  private static MemoryGlossary renamed(Language language) {
    Context elsewhere =
        new Context("Elsewhere.", citation("SAMPLE/RES/8/1", language, "op2"), null);
    Context sameElsewhere =
        new Context("In its place.", citation("SAMPLE/RES/8/1", language, "op39"), null);
    Context sameDocument =
        new Context("Beside it.", citation("SAMPLE/RES/9/1", language, "op2"), null);
    Citation later = citation("SAMPLE/RES/9/1", language, "op39");
    Context parallel = new Context(TEXT.get(language), later, null);
    Replacement replacement =
        new Replacement(
            NEW.get(language),
            List.of(new Replacement.Proof(citation("SAMPLE/RES/1/1", language, "op3"), later)));
    return new MemoryGlossary(
        List.of(
            entry(
                "c1",
                language,
                term(OLD.get(language), AdministrativeStatus.SUPERSEDED, Map.of(2006, 3, 2015, 1))
                    .withReplacement(replacement),
                term(
                    NEW.get(language),
                    AdministrativeStatus.PREFERRED,
                    Map.of(2025, 2),
                    elsewhere,
                    sameElsewhere,
                    sameDocument,
                    parallel))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void provesTheLaterNameByTheParagraphThatSaysTheSame(Language language) {
    List<Finding> found = found(renamed(language), language, THIS_YEAR);
    assertEquals(1, found.size());
    Finding.Note note = found.get(0).note();
    assertEquals(OLD.get(language), note.span().of(TEXT.get(language)));
    assertEquals(List.of(NEW.get(language)), note.replacements());
    assertEquals(citation("SAMPLE/RES/9/1", language, "op39"), note.proof().context().citation());
    assertTrue(note.message().contains(NEW.get(language)), note.message());
    assertTrue(note.message().contains("2015"), note.message());
    assertTrue(note.message().contains("SAMPLE/RES/9/1"), note.message());
  }

  @ParameterizedTest
  @CsvSource({"2005,0", "2006,0", "2014,0", "2015,0", "2016,1", "2024,1", ",1"})
  void leavesANameAloneInADraftOfAYearThatUsedIt(@Nullable Integer year, int findings) {
    for (Language language : Language.values()) {
      assertEquals(findings, found(renamed(language), language, year).size(), language.name());
    }
  }

  @Test
  void believesNoUseInTheYearThatIsNotOver() {
    Map<Integer, Integer> usage = Map.of(THIS_YEAR, 1);
    assertEquals(1, inEnglish(THIS_YEAR, old(AdministrativeStatus.SUPERSEDED, usage)));
    assertEquals(0, inEnglish(THIS_YEAR - 1, old(AdministrativeStatus.SUPERSEDED, usage)));
  }

  @Test
  void anEarlierNameMayHaveBeenRightWhereNobodyKnowsWhenItEnded() {
    assertEquals(0, inEnglish(2010, old(AdministrativeStatus.SUPERSEDED, NEVER)));
    assertEquals(1, inEnglish(2010, old(AdministrativeStatus.DEPRECATED, NEVER)));
    assertEquals(1, inEnglish(null, old(AdministrativeStatus.SUPERSEDED, NEVER)));
  }

  @ParameterizedTest
  @CsvSource({
    "PREFERRED, 0",
    "ADMITTED, 0",
    "PROPOSED, 0",
    "SUPERSEDED, 1",
    "DEPRECATED, 1",
  })
  void isQuietWhereTheWordsAreTheNameOfSomethingElse(AdministrativeStatus other, int findings) {
    MemoryGlossary glossary =
        new MemoryGlossary(
            List.of(
                entry("c1", Language.EN, old(AdministrativeStatus.SUPERSEDED, NEVER)),
                entry("c2", Language.EN, old(other, NEVER))));
    assertEquals(findings, found(glossary, Language.EN, null).size());
  }

  /** Case and number apart, the same words: what a build proposes does not bring a name back. */
  @Test
  void aProposalOfTheSameConceptBringsNoNameBack() {
    TermSection proposal = term("Orchard council", AdministrativeStatus.PROPOSED, NEVER);
    TermSection old = old(AdministrativeStatus.SUPERSEDED, NEVER);
    assertEquals(1, inEnglish(null, old, proposal));
    assertEquals(0, inEnglish(null, proposal));
  }

  @Test
  void advisesTheNameThatTookItsPlaceThenTheBestOthers() {
    TermSection old = old(AdministrativeStatus.SUPERSEDED, NEVER);
    TermSection garden = term("Garden Council", AdministrativeStatus.PREFERRED, NEVER);
    TermSection park = term("Park Council", AdministrativeStatus.ADMITTED, NEVER);
    TermSection tree = term("Tree Council", AdministrativeStatus.PROPOSED, NEVER);
    Replacement byPark = new Replacement("Park Council", List.of());
    assertEquals(List.of("Garden Council", "Park Council"), advised(old, park, garden, tree));
    assertEquals(
        List.of("Park Council", "Garden Council"),
        advised(old.withReplacement(byPark), garden, park));
    assertEquals(List.of("Tree Council"), advised(old, tree));
    assertEquals(List.of(), advised(old));
    assertEquals(
        List.of(), advised(old, term("Oak Council", AdministrativeStatus.DEPRECATED, NEVER)));
  }

  private static List<String> advised(TermSection... terms) {
    MemoryGlossary glossary = new MemoryGlossary(List.of(entry("c1", Language.EN, terms)));
    return found(glossary, Language.EN, null).get(0).note().replacements();
  }

  /** What findings were made of is read again when it is another. */
  @Test
  void followsTheGlossary() {
    MemoryGlossary glossary = new MemoryGlossary("c1 | superseded | en: Orchard Council");
    DraftChecker checker = StarterChecks.checker(glossary);
    Draft draft = Draft.of(TEXT.get(Language.EN), Language.EN);
    List<String> all = new ArrayList<>();
    for (String status : List.of("superseded", "deprecated", "preferred", "superseded")) {
      glossary.put("c1 | " + status + " | en: Orchard Council");
      checker.check(draft).forEach(finding -> all.add(finding.note().message()));
    }
    assertEquals(3, all.size());
    assertTrue(all.get(0).startsWith("\"Orchard Council\" is an earlier name"), all.get(0));
    assertTrue(all.get(1).startsWith("\"Orchard Council\" is to be avoided"), all.get(1));
    assertEquals(all.get(0), all.get(2));
  }
}
