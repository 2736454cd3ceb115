package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.junit.jupiter.api.Test;

/** Real resolutions, where the shared data folder is there; the traps stand in fixtures as well. */
class SeedsTest {

  private static final Path DRAFT = Path.of("../shared/seeds/000_618b21d80520b9b2.txt");
  private static final Path ADOPTED = Path.of("../shared/seeds/001_87e6f5d2d775830e.txt");
  private static final Path ENGLISH = Path.of("../shared/data/resolutions/en/A_RES_61_7.en.txt");
  private static final Path LANGUAGES =
      Path.of("../shared/data/resolutions/en/A_RES_61_266.en.txt");

  private static Path present(Path file) {
    assumeTrue(Files.exists(file), "the shared data folder is not there");
    return file;
  }

  @Test
  void understandsTheDraftOf2006() {
    Resolution draft = Reading.file(present(DRAFT), "A/61/L.7");
    assertEquals(DocumentKind.DRAFT, draft.kind());
    assertEquals(61, draft.session());
    assertEquals("108 (j)", draft.agendaItem());
    assertEquals("联合国同法语国家国际组织的合作", draft.title());
    assertEquals(DocumentDate.inferred(2006, DocumentDate.Basis.SESSION), draft.date());
    assertNull(draft.adopted());
    assertEquals(10, Reading.ids(draft, Paragraph.Kind.PREAMBULAR).size());
    assertEquals(18, Reading.ids(draft, Paragraph.Kind.OPERATIVE).size());
    assertEquals(List.of(new Footnote("1", "A/61/256，第十一节。")), draft.footnotes());
    assertEquals(62, draft.sponsors().size());
    assertTrue(draft.sponsors().containsAll(List.of("圣多美和普林西比", "刚果民主共和国", "突尼斯", "越南")));
    assertTrue(Reading.words(draft, "pp4").contains("防止、处理和解决冲突"));
    assertTrue(Reading.words(draft, "op7").endsWith("数量，"));
    assertTrue(Reading.words(draft, "op14").endsWith("合作，"));
    assertTrue(Reading.words(draft, "op1").startsWith("满意地注意到秘书长的报告，并欢迎"));
    assertEquals(List.of("A/61/256 [第十一节]"), Reading.references(draft, "fn1"));
    assertEquals("A/DEC/53/453 1998-12-18", Reading.references(draft, "pp1").get(7));
  }

  @Test
  void asksForTheSymbolOfTheDraft() {
    ResolutionReader.Result result =
        new PlainTextReader().read(new ResolutionReader.Request(present(DRAFT), null, null));
    String reason = assertInstanceOf(ResolutionReader.Result.Refused.class, result).reason();
    assertTrue(reason.contains("--symbol"), reason);
  }

  @Test
  void understandsTheResolutionOf2025() {
    Resolution adopted = Reading.file(present(ADOPTED));
    assertEquals(new Symbol("A/RES/79/331"), adopted.symbol());
    assertEquals("125 (j)", adopted.agendaItem());
    assertEquals(LocalDate.of(2025, 9, 5), adopted.adopted());
    assertEquals(95, adopted.meeting());
    assertEquals(List.of(new Symbol("A/79/L.121")), adopted.drafts());
    assertEquals(24, Reading.ids(adopted, Paragraph.Kind.PREAMBULAR).size());
    assertEquals(57, Reading.ids(adopted, Paragraph.Kind.OPERATIVE).size());
    assertEquals(
        List.of("op43(a)", "op43(b)", "op43(c)", "op43(d)", "op43(e)", "op43(f)"),
        Reading.ids(adopted, Paragraph.Kind.SUBPARAGRAPH));
    assertEquals(10, adopted.footnotes().size());
    assertTrue(Reading.words(adopted, "pp24").contains("第 1325(2000)号决议和所有其他有关决议"));
    assertTrue(Reading.words(adopted, "op24").contains("成员国的教育制度各不相同"));
    assertTrue(Reading.words(adopted, "op32").contains("国际组织为法语国家"));
    assertTrue(Reading.words(adopted, "op38").contains("12 月发表关于"));
    assertTrue(Reading.words(adopted, "op40").endsWith("决议；"));
    assertEquals(List.of("10"), adopted.paragraph("op40").orElseThrow().footnotes());
    assertTrue(Reading.words(adopted, "op35").contains("人力资源管理 and 工作人员培训"));
    assertTrue(Reading.words(adopted, "op45").contains("双方协议,并开展合作,"));
  }

  @Test
  void findsTheReferencesOfTheResolutionOf2025() {
    Resolution adopted = Reading.file(present(ADOPTED));
    assertEquals(17, Reading.references(adopted, "pp1").size());
    assertEquals("A/RES/61/266 2007-05-16", Reading.references(adopted, "pp2").get(0));
    assertEquals(List.of("S/RES/1325(2000) 2000-10-31"), Reading.references(adopted, "pp24"));
    assertEquals(
        List.of("FCCC/CP/2015/10/Add.1 [第 1/CP.21 号决定，附件]", "1/CP.21 [附件]"),
        Reading.references(adopted, "fn2"));
    assertEquals(List.of("A/79/302-S/2024/600 [第二节]"), Reading.references(adopted, "fn3"));
    assertEquals(List.of("A/73/596 [附件]"), Reading.references(adopted, "fn4"));
    assertEquals(List.of("A/RES/48/134 [附件]"), Reading.references(adopted, "fn6"));
    assertEquals(List.of("A/RES/79/1 [附件一]"), Reading.references(adopted, "fn8"));
    assertEquals(
        List.of("JIU/REP/2020/6", "JIU/REP/2020/6/Corr.1"), Reading.references(adopted, "fn9"));
  }

  @Test
  void understandsTheEnglishTextOfAPdf() {
    Resolution english = Reading.file(present(ENGLISH));
    assertEquals(new Symbol("A/RES/61/7"), english.symbol());
    assertEquals(List.of(new Symbol("A/61/L.7"), new Symbol("A/61/L.7/Add.1")), english.drafts());
    assertEquals(LocalDate.of(2006, 10, 20), english.adopted());
    assertEquals(39, english.meeting());
    assertEquals("108 (j)", english.agendaItem());
    assertEquals(10, Reading.ids(english, Paragraph.Kind.PREAMBULAR).size());
    assertEquals(18, Reading.ids(english, Paragraph.Kind.OPERATIVE).size());
    assertEquals(
        List.of(new Footnote("1", "See A/61/256, part one, sect. XI.")), english.footnotes());
    assertEquals(List.of("1"), english.paragraph("pp7").orElseThrow().footnotes());
    assertEquals(List.of("1"), english.paragraph("op1").orElseThrow().footnotes());
    assertTrue(Reading.words(english, "op7").startsWith("Welcomes the initiation"));
    assertTrue(Reading.words(english, "op16").contains("with the Secretary-General of the"));
    assertTrue(Reading.words(english, "pp6").contains("scope of francophone collaboration and"));
    for (Paragraph paragraph : english.paragraphs()) {
      assertFalse(paragraph.text().contains("A/RES/61/7"), paragraph.text());
      assertFalse(paragraph.text().contains("06-49485"), paragraph.text());
    }
    assertEquals(List.of("A/61/256 [part one, sect. XI]"), Reading.references(english, "fn1"));
  }

  @Test
  void understandsManyFootnotesAndPartsOfAPdf() {
    Resolution english = Reading.file(present(LANGUAGES));
    assertEquals(28, Reading.ids(english, Paragraph.Kind.OPERATIVE).size());
    assertEquals(10, Reading.ids(english, Paragraph.Kind.SUBPARAGRAPH).size());
    assertEquals(6, Reading.ids(english, Paragraph.Kind.PREAMBULAR).size());
    assertEquals(5, english.footnotes().size());
    assertEquals("A/61/317.", english.footnotes().get(1).text());
    assertEquals(List.of("2", "3"), english.paragraph("pp6").orElseThrow().footnotes());
    assertTrue(Reading.words(english, "op25(b)").contains("sixty-third session"));
    assertTrue(
        Reading.references(english, "pp5")
            .containsAll(
                List.of(
                    "A/RES/2480B(XXIII) 1968-12-21",
                    "A/RES/42/207C 1987-12-11",
                    "A/RES/61/236 2006-12-22",
                    "A/RES/61/244 2006-12-22")));
    assertEquals(
        List.of("A/RES/61/244 [paragraph 17 of section II]"), Reading.references(english, "op19"));
    assertEquals(
        List.of("A/RES/61/185 2006-12-20", "E/RES/1980/67 1980-07-25 [annex]"),
        Reading.references(english, "op26"));
  }
}
