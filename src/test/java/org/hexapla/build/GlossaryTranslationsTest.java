package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.RunningHexapla;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pairing of paragraphs knows of the glossary follows its changes. */
class GlossaryTranslationsTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  @TempDir Path folder;

  @Test
  void followsWhatChangesAndKeepsWhatDoesNot() {
    try (RunningHexapla hexapla = RunningHexapla.on(folder)) {
      Glossary glossary = hexapla.bean(Glossary.class);
      glossary.put(List.of(entry("one", "bakery", "boulangerie")), "test");
      GlossaryTranslations known = new GlossaryTranslations(glossary, ANALYZER);
      assertEquals(Set.of(key("boulangerie", Language.FR)), of(known, "bakery"));

      glossary.put(List.of(entry("two", "mill", "moulin")), "test");
      assertEquals(Set.of(key("moulin", Language.FR)), of(known, "mill"));
      assertEquals(Set.of(key("boulangerie", Language.FR)), of(known, "bakery"));

      Map<String, Set<String>> handedOut = known.between(Language.EN, Language.FR);
      ConceptEntry same = glossary.find("two").orElseThrow();
      glossary.put(List.of(with(same, "another note")), "test");
      assertSame(handedOut, known.between(Language.EN, Language.FR), "only a note has changed");

      ConceptEntry first = glossary.find("one").orElseThrow();
      glossary.put(List.of(entry("one", first.lockVersion(), "bakery", "fournil")), "test");
      assertEquals(Set.of(key("fournil", Language.FR)), of(known, "bakery"));
      assertFalse(handedOut == known.between(Language.EN, Language.FR));
      assertTrue(known.between(Language.EN, Language.ZH).isEmpty());
    }
  }

  private static Set<String> of(GlossaryTranslations known, String english) {
    return known
        .between(Language.EN, Language.FR)
        .getOrDefault(key(english, Language.EN), Set.of());
  }

  private static String key(String term, Language language) {
    return ANALYZER.key(term, language);
  }

  private static ConceptEntry entry(String id, String english, String french) {
    return entry(id, 0, english, french);
  }

  private static ConceptEntry entry(String id, long version, String english, String french) {
    return new ConceptEntry(
        id,
        version,
        "trade",
        Origin.PERSON,
        null,
        List.of(section(Language.EN, english), section(Language.FR, french)));
  }

  private static ConceptEntry with(ConceptEntry entry, String note) {
    return new ConceptEntry(
        entry.id(),
        entry.lockVersion(),
        entry.subjectField(),
        entry.origin(),
        note,
        entry.sections());
  }

  private static LanguageSection section(Language language, String term) {
    return new LanguageSection(
        language,
        null,
        List.of(
            new TermSection(
                term,
                TermType.FULL_FORM,
                AdministrativeStatus.PREFERRED,
                Origin.PERSON,
                "test",
                null,
                null,
                List.of(),
                new TreeMap<>())));
  }
}
