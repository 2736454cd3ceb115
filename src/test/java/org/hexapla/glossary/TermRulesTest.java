package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تعدد اللغات",
        "می\u200cخواهم",
        "γ射线",
        "T细胞",
        "使用多种语文",
        "État membre",
        "e\u0301tat",
        "резолюция Human Rights Watch",
        "COVID-19",
        "año 2030"
      })
  void takesNamesOfAllScripts(String term) {
    assertEquals(Optional.empty(), TermRules.objection(term));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a\tb",
        "a\nb",
        "a\u2028b",
        "a\u2029b",
        "a\u202eb",
        "a\ud800",
        "a\ue000b",
        "a\u0378b",
        "multilingu\u0430lism",
        "многоязычиe",
        "射线Ж",
        "تعددa"
      })
  void refusesWhatNobodyMeansAsAName(String term) {
    assertTrue(TermRules.objection(term).isPresent());
  }

  @Test
  void takesNamesAndTextsUpToTheirLength() {
    assertEquals(Optional.empty(), TermRules.objection("语".repeat(500)));
    assertTrue(TermRules.objection("语".repeat(501)).orElseThrow().contains("501"));
    assertEquals(Optional.empty(), TermRules.objectionToText("语\n".repeat(2_500)));
    assertTrue(TermRules.objectionToText("语".repeat(5_001)).orElseThrow().contains("5001"));
    assertTrue(TermRules.objectionToText("a\u202eb").isPresent());
  }

  @Test
  void takesTheGrammarThatIsoKnows() {
    assertEquals(Optional.empty(), new Grammar("adverb", "neuter", "dual").objection());
    assertEquals(Optional.empty(), new Grammar("", "", "").objection());
    assertTrue(new Grammar("article", null, null).objection().orElseThrow().contains("adjective"));
    assertTrue(new Grammar(null, "common", null).objection().orElseThrow().contains("feminine"));
    assertTrue(new Grammar(null, null, "paucal").objection().orElseThrow().contains("plural"));
  }

  @Test
  void namesAnEntryByItsTermsAndGivesNoIdTwice() {
    List<Designation> terms =
        List.of(new Designation(Language.ZH, "和平"), new Designation(Language.AR, "سلام"));
    String id = EntryIds.fresh(terms, new MemoryGlossary(""));
    assertTrue(id.matches("e-[0-9a-f]{10}"), id);
    assertEquals(id, EntryIds.fresh(terms, new MemoryGlossary("")));
    MemoryGlossary taken = new MemoryGlossary(id + "|preferred|zh:和平");
    String other = EntryIds.fresh(terms, taken);
    assertNotEquals(id, other);
    assertEquals(other, EntryIds.fresh(terms, taken));
  }

  @Test
  void takesIdsThatCanBePartOfAnAddress() {
    for (String id : List.of("a", "state/FR", "sdg-1.2_x", "x".repeat(99))) {
      assertEquals(Optional.empty(), EntryRules.objectionToId(id), id);
    }
    for (String id : List.of("", "/a", "-a", "a b", "é", "a?b", "x".repeat(100))) {
      assertTrue(EntryRules.objectionToId(id).isPresent(), id);
    }
  }
}
