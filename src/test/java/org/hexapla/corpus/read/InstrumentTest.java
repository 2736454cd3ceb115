package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instruments come out article by article, under the same ids in every language. */
class InstrumentTest {

  private static final Path CHARTER = Path.of("../shared/data/un-charter");
  private static final Path DECLARATION = Path.of("../shared/data/udhr");
  private static final Path OWN = Path.of("src/test/resources/org/hexapla/corpus/read/instrument");
  private static final Map<Language, String> NAMES =
      Map.of(
          Language.AR, "arb",
          Language.ZH, "cmn_hans",
          Language.EN, "eng",
          Language.FR, "fra",
          Language.RU, "rus",
          Language.ES, "spa");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCharterHasItsArticlesInEveryLanguage(Language language) {
    Resolution charter = charter(language);
    assertEquals(DocumentKind.INSTRUMENT, charter.kind());
    assertEquals(111, articles(charter).size());
    assertEquals(12, Reading.ids(charter, Paragraph.Kind.PREAMBULAR).size());
    assertEquals(articleIds(charter(Language.EN)), articleIds(charter));
    assertTrue(charter.paragraph("art2(4)").isPresent());
    assertTrue(charter.paragraph("art12(2)").isPresent());
    assertTrue(charter.paragraph("art13(1)(b)").isPresent());
    assertTrue(charter.paragraph("art77(2)").isPresent());
    assertTrue(charter.paragraph("closing").isPresent());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theUniversalDeclarationHasItsArticlesInEveryLanguage(Language language) {
    Resolution declaration = declaration(language);
    assertEquals("A/RES/217A(III)", declaration.symbol().value());
    assertEquals(DocumentKind.INSTRUMENT, declaration.kind());
    assertEquals(language, declaration.language());
    assertEquals(30, articles(declaration).size());
    assertEquals(articleIds(declaration(Language.EN)), articleIds(declaration));
    assertTrue(declaration.paragraph("art29(3)").isPresent());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsGiveTheIdsOfArticlesTheirParagraphsAndParts(Language language) {
    Resolution convention =
        Reading.file(OWN.resolve("lakes." + language + ".txt"), "SAMPLE/CONV/1");
    assertEquals(DocumentKind.INSTRUMENT, convention.kind());
    assertEquals(
        List.of(
            "title",
            "h1",
            "pp1",
            "pp2",
            "pp3",
            "h2",
            "art1",
            "art1(a)",
            "art1(b)",
            "art1(b)(i)",
            "art1(b)(ii)",
            "art2",
            "art2(1)",
            "art2(2)",
            "art2(2)(a)",
            "art2(2)(b)",
            "art2(3)",
            "art3",
            "h3",
            "h4",
            "art4",
            "closing"),
        convention.paragraphs().stream().map(Paragraph::id).toList());
    assertFalse(Reading.words(convention, "art2(1)").startsWith("1"));
  }

  /** The lists of web pages lose their labels: then order and punctuation tell. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void orderGivesTheIdsWhereLabelsAreLost(Language language) {
    Resolution rules = Reading.file(OWN.resolve("bare." + language + ".txt"), "SAMPLE/RULES/1");
    assertEquals(
        List.of(
            "art1",
            "art1(1)",
            "art1(2)",
            "art1(3)",
            "art2",
            "art2(1)",
            "art2(1)(a)",
            "art2(1)(b)",
            "art2(2)",
            "art3",
            "art3(1)",
            "art3(2)"),
        articleIds(rules));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theXmlOfTheDeclarationIsReadInEveryLanguage(Language language) {
    Resolution water = declaration(OWN.resolve("water." + language + ".xml"));
    assertEquals(language, water.language());
    assertEquals(
        List.of("title", "h1", "pp1", "art1", "art2", "art2(1)", "art2(2)"),
        water.paragraphs().stream().map(Paragraph::id).toList());
    assertEquals(List.of("*"), water.paragraph("title").orElseThrow().footnotes());
    assertEquals(1, water.footnotes().size());
  }

  @Test
  void brokenXmlIsRefusedInOneLine() throws java.io.IOException {
    Path file = Files.createTempFile("udhr", ".xml");
    Files.writeString(file, "<udhr xml:lang='en'><title>Half");
    ResolutionReader.Result result =
        new UniversalDeclarationReader().read(new ResolutionReader.Request(file, null, null));
    String reason = assertInstanceOf(ResolutionReader.Result.Refused.class, result).reason();
    assertFalse(reason.contains("\n"), reason);
    Files.delete(file);
  }

  @Test
  void aMentionOfAnArticleOpensNone() {
    Resolution text =
        Reading.text(
            "The General Assembly,\n\nRecalling Article 12 of the Charter,\n\n1. Notes it;\n\n"
                + "2. Stays.\n\nAnnex\n\nArticle 1\n\n1. A lake has a keeper.\n\nArticle 2\n\n"
                + "Nobody owns it.\n",
            "A/RES/98/2",
            Language.EN);
    assertEquals(
        List.of("pp1", "op1", "op2", "annex1", "annex1.art1", "annex1.art1(1)", "annex1.art2"),
        text.paragraphs().stream().map(Paragraph::id).toList());
  }

  private static Resolution charter(Language language) {
    Path file = CHARTER.resolve("raw_un_charter_" + language + ".txt");
    assumeTrue(Files.exists(file), "the shared data folder is not there");
    return Reading.file(file, "UN/CHARTER");
  }

  private static Resolution declaration(Language language) {
    Path file = DECLARATION.resolve("udhr_" + NAMES.get(language) + ".xml");
    assumeTrue(Files.exists(file), "the shared data folder is not there");
    return declaration(file);
  }

  private static Resolution declaration(Path file) {
    return Reading.only(
        new UniversalDeclarationReader().read(new ResolutionReader.Request(file, null, null)));
  }

  private static Set<String> articles(Resolution document) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String id : articleIds(document)) {
      numbers.add(id.replaceFirst("\\(.*", ""));
    }
    return numbers;
  }

  private static List<String> articleIds(Resolution document) {
    return new ArrayList<>(Reading.ids(document, Paragraph.Kind.ARTICLE));
  }
}
