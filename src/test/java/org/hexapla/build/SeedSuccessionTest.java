package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.glossary.UsageProfile;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of the names in two resolutions of 2006 and 2025, both in Chinese alone. */
class SeedSuccessionTest {

  @TempDir Path folder;
  private ApplicationContext context;

  @BeforeEach
  void build() throws Exception {
    TwoResolutions.assumeHere();
    context = Stores.open(folder);
    TwoResolutions.importAndBuild(context);
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
  }

  private ConceptEntry holder(String term) {
    ConceptEntry[] found = new ConceptEntry[1];
    context
        .getBean(Glossary.class)
        .forEach(
            entry -> {
              if (terms(entry).stream().anyMatch(one -> one.term().equals(term))) {
                found[0] = entry;
              }
            });
    return found[0];
  }

  private static List<TermSection> terms(ConceptEntry entry) {
    return entry.section(Language.ZH).orElseThrow().terms();
  }

  private static TermSection term(ConceptEntry entry, String words) {
    return terms(entry).stream().filter(one -> one.term().equals(words)).findFirst().orElseThrow();
  }

  private static void assertGaveWay(ConceptEntry entry, String earlier, String later) {
    TermSection old = term(entry, earlier);
    assertEquals(AdministrativeStatus.SUPERSEDED, old.status());
    assertEquals(later, old.replacement().term());
    assertEquals(AdministrativeStatus.PROPOSED, term(entry, later).status());
    assertEquals(2, terms(entry).size());
  }

  private static Set<String> proofs(TermSection term) {
    Set<String> proofs = new TreeSet<>();
    term.replacement()
        .proofs()
        .forEach(
            proof ->
                proofs.add(proof.earlier().locator().id() + "~" + proof.later().locator().id()));
    return proofs;
  }

  @Test
  void findsTheNewNameOfTheOrganization() {
    ConceptEntry entry = holder("法语国家国际组织");
    assertGaveWay(entry, "法语国家国际组织", "法语国家及地区国际组织");
    TermSection old = term(entry, "法语国家国际组织");
    assertEquals(Map.of(2006, 28), old.usage());
    assertTrue(
        proofs(old).containsAll(Set.of("pp2~pp4", "pp8~pp18", "pp9~pp19", "op18~op57")),
        () -> proofs(old).toString());
    UsageProfile profile = UsageProfile.of(term(entry, "法语国家及地区国际组织"));
    assertEquals(Map.of(2025, 79), profile.years());
    assertEquals("A/RES/79/331", profile.first().citation().symbol().value());
  }

  @Test
  void findsTheNewNameOfTheDepartmentThatIsNamedOnce() {
    ConceptEntry entry = holder("维持和平行动部");
    assertGaveWay(entry, "维持和平行动部", "和平行动部");
    assertEquals(Map.of(2006, 1), term(entry, "维持和平行动部").usage());
    assertEquals(Map.of(2025, 2), term(entry, "和平行动部").usage());
  }

  @Test
  void findsTheNewNameOfTheSummit() {
    assertGaveWay(holder("法语国家首脑会议"), "法语国家首脑会议", "法语国家组织峰会");
  }

  @Test
  void takesAnotherSpellingForOnePlace() {
    ConceptEntry entry = holder("圣卜尼法斯");
    assertEquals(TermType.VARIANT, term(entry, "圣卜尼法斯").type());
    assertEquals(AdministrativeStatus.PROPOSED, term(entry, "圣卜尼法斯").status());
    assertEquals(AdministrativeStatus.PROPOSED, term(entry, "圣博尼法斯").status());
  }
}
