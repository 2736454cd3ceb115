package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Review;
import org.hexapla.glossary.ReviewFinding;
import org.hexapla.glossary.ReviewFinding.Kind;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

  private static final int THIS_YEAR = Year.now(java.time.ZoneOffset.UTC).getValue();

  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;

  @BeforeEach
  void open() {
    context = Stores.open(folder);
    glossary = context.getBean(Glossary.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static TermSection term(
      String words, AdministrativeStatus status, String source, Map<Integer, Integer> usage) {
    return new TermSection(
        words,
        TermType.FULL_FORM,
        status,
        Origin.PERSON,
        source,
        null,
        null,
        List.of(),
        new TreeMap<>(usage));
  }

  /** An entry in six languages, with one section of its own. */
  private static ConceptEntry entry(String id, Language language, TermSection... terms) {
    Map<Language, LanguageSection> sections = new EnumMap<>(Language.class);
    for (Language each : Language.values()) {
      sections.put(
          each,
          new LanguageSection(
              each,
              null,
              List.of(
                  term(
                      Entries.MULTILINGUALISM.get(each) + " " + id,
                      AdministrativeStatus.PREFERRED,
                      "A/RES/79/331",
                      Map.of()))));
    }
    sections.put(language, new LanguageSection(language, null, List.of(terms)));
    return new ConceptEntry(id, 0, null, Origin.PERSON, null, new ArrayList<>(sections.values()));
  }

  private List<ReviewFinding> review(ConceptEntry... entries) {
    glossary.put(List.of(entries), "Ana");
    return context.getBean(Review.class).find();
  }

  private static String word(Language language) {
    return Entries.MULTILINGUALISM.get(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsOneTermInTwoConceptsWhateverItsCase(Language language) {
    List<ReviewFinding> found =
        review(
            entry("a", language, preferred(word(language))),
            entry("b", language, preferred(word(language).toUpperCase(java.util.Locale.ROOT))));
    assertEquals(1, found.size(), found.toString());
    assertEquals(Kind.SAME_TERM, found.get(0).kind());
    assertEquals(List.of("a", "b"), found.get(0).concepts());
    assertEquals(language, found.get(0).language());
  }

  private static TermSection preferred(String words) {
    return term(words, AdministrativeStatus.PREFERRED, "A/RES/79/331", Map.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTwoPreferredTermsOfOneLanguage(Language language) {
    List<ReviewFinding> found =
        review(entry("a", language, preferred(word(language)), preferred(word(language) + " 2")));
    assertEquals(List.of(Kind.TWO_PREFERRED), found.stream().map(ReviewFinding::kind).toList());
    assertEquals(2, found.get(0).terms().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsAWithdrawnTermThatIsStillUsed(Language language) {
    TermSection late =
        term(
            word(language),
            AdministrativeStatus.DEPRECATED,
            "A/RES/79/331",
            Map.of(THIS_YEAR, 2, 2006, 9));
    TermSection long_ago =
        term(
            word(language) + " 2",
            AdministrativeStatus.SUPERSEDED,
            "A/RES/79/331",
            Map.of(2006, 9));
    List<ReviewFinding> found = review(entry("a", language, late, long_ago, preferred("—")));
    ReviewFinding finding =
        found.stream().filter(f -> f.kind() == Kind.WITHDRAWN_BUT_USED).findFirst().orElseThrow();
    assertEquals(List.of(word(language)), finding.terms());
    assertTrue(finding.what().contains("used 2 times"), finding.what());
    assertTrue(found.stream().anyMatch(f -> f.kind() == Kind.PREFERRED_NOT_USED));
  }

  @Test
  void findsTermsWithoutSourceAndMissingLanguages() {
    glossary.put(
        List.of(
            new ConceptEntry(
                "a",
                0,
                null,
                Origin.PERSON,
                null,
                List.of(
                    new LanguageSection(
                        Language.FR,
                        null,
                        List.of(
                            term(
                                "mandat",
                                AdministrativeStatus.PROPOSED,
                                "starter glossary; " + TermSection.SOURCE_NOT_SEEN,
                                Map.of())))))),
        "Ana");
    List<ReviewFinding> found = context.getBean(Review.class).find();
    assertEquals(
        List.of(Kind.MISSING_LANGUAGES, Kind.NO_SOURCE),
        found.stream().map(ReviewFinding::kind).toList());
    assertEquals("no name in ar, zh, en, ru, es", found.get(0).what());
  }

  @Test
  void seesAChangeOfTheGlossaryAtOnce() {
    assertEquals(1, review(entry("a", Language.EN, preferred("one"), preferred("two"))).size());
    assertEquals(0, review(entry("a", Language.EN, preferred("one"))).size());
  }
}
