package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

  private static final IndexTools TOOLS =
      new IndexTools(TextAnalyzer.standard(), Normalizer.standard(), new Romanizer());

  private static final String ENTRIES =
      """
      assembly | preferred | ar: الجمعية العامة | zh: 大会 | en: General Assembly | fr: Assemblée générale | ru: Генеральная Ассамблея | es: Asamblea General
      council | admitted | ar: مجلس الأمن | zh: 安全理事会 ; 安理会 | en: Security Council | fr: Conseil de sécurité | ru: Совет Безопасности | es: Consejo de Seguridad
      secretary | proposed | en: Secretary-General | fr: Secrétaire général
      """;

  private static final List<String> QUERIES =
      List.of(
          "general",
          "совета безопасности",
          "安全会",
          "assmebly",
          "*council",
          "conseil s",
          "مجلس",
          "dahui",
          "secretario general");

  @TempDir Path folder;

  private IndexKeeper keeper(MemoryGlossary glossary, String rules) {
    return new IndexKeeper(
        glossary, TOOLS, Optional.of(new IndexFile(folder.resolve("search.index"), rules)));
  }

  private static List<String> answers(CurrentIndex index) {
    return QUERIES.stream()
        .map(
            query ->
                index.find(new Query(query), SearchFilter.NONE, 10).stream()
                    .map(hit -> hit.conceptId() + "/" + hit.term() + "/" + hit.match())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void anIndexThatWasKeptAnswersLikeOneMadeAnew() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    CurrentIndex made = keeper(glossary, "1").follow(null);
    CurrentIndex kept = keeper(glossary, "1").follow(null);
    assertEquals(answers(made), answers(kept));
    assertTrue(answers(kept).stream().noneMatch(String::isEmpty), answers(kept).toString());
  }

  @Test
  void whatWasChangedSinceItWasKeptIsLaidOver() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    keeper(glossary, "1").follow(null);
    glossary.put("council | preferred | en: Council of Safety");
    glossary.put("general | preferred | en: general debate");
    glossary.remove("secretary");
    CurrentIndex kept = keeper(glossary, "1").follow(null);
    assertEquals(2, kept.layers().get(1).size());
    MemoryGlossary same =
        new MemoryGlossary(
            ENTRIES.lines().limit(1).collect(Collectors.joining())
                + "\ncouncil | preferred | en: Council of Safety"
                + "\ngeneral | preferred | en: general debate");
    assertEquals(
        answers(new IndexKeeper(same, TOOLS, Optional.empty()).follow(null)), answers(kept));
  }

  @Test
  void aFileOfOtherRulesOrADamagedOneIsMadeAnew() throws IOException {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    List<String> expected = answers(keeper(glossary, "1").follow(null));
    assertEquals(expected, answers(keeper(glossary, "2").follow(null)));
    Path file = folder.resolve("search.index");
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(expected, answers(keeper(glossary, "2").follow(null)));
    }
    assertEquals(whole.length, Files.size(file));
    for (int at = 1; at < whole.length; at += whole.length / 9) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertEquals(expected, answers(keeper(glossary, "2").follow(null)));
      assertArrayEquals(whole, Files.readAllBytes(file), "not made anew: byte " + at);
    }
  }

  @Test
  void manyChangesSinceItWasKeptMakeItAnew() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    keeper(glossary, "1").follow(null);
    putMany(glossary, 1_200);
    CurrentIndex index = keeper(glossary, "1").follow(null);
    assertEquals(1, index.layers().size());
    assertEquals(1_203, index.large().size());
  }

  @Test
  void manyChangesOfAnIndexInUseAreLaidOverItUntilItIsMadeAnew() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    IndexKeeper keeper = keeper(glossary, "1");
    CurrentIndex index = keeper.follow(null);
    assertFalse(keeper.isWorn(index));
    putMany(glossary, 1_200);
    index = keeper.follow(index);
    assertEquals(3, index.large().size());
    assertTrue(keeper.isWorn(index));
    assertEquals("new-7", first(index, "new term 7"));
    CurrentIndex anew = keeper.anew();
    assertEquals(1_203, anew.large().size());
    assertFalse(keeper.isWorn(anew));
  }

  @Test
  void moreThanCanBeLaidOverAtOnceMakesItAnew() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    IndexKeeper keeper = keeper(glossary, "1");
    CurrentIndex index = keeper.follow(null);
    putMany(glossary, 10_001);
    assertEquals(10_004, keeper.follow(index).large().size());
  }

  @Test
  void editsOneByOneAnswerLikeAnIndexMadeAnewAndStayInFewLayers() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    IndexKeeper keeper = new IndexKeeper(glossary, TOOLS, Optional.empty());
    CurrentIndex index = keeper.follow(null);
    Random random = new Random(79_331);
    int most = 0;
    for (int edit = 0; edit < 700; edit++) {
      String id = "new-" + random.nextInt(400);
      if (random.nextInt(4) == 0) {
        glossary.remove(id);
      } else {
        glossary.put(
            id
                + " | preferred | en: edited term "
                + edit
                + " | ru: новое слово "
                + edit
                + " | zh: 新词"
                + edit
                + " | ar: مصطلح جديد "
                + edit);
      }
      index = keeper.follow(index);
      most = Math.max(most, index.layers().size());
      if (edit % 35 == 0) {
        CurrentIndex anew = keeper.anew();
        assertEquals(answers(anew), answers(index));
        for (String query :
            List.of(
                "edited term", "слова", "新词" + edit, "مصطلح", "edited trem " + edit, "*term 3*")) {
          assertEquals(ids(anew, query), ids(index, query), query + ", edit " + edit);
        }
      }
    }
    assertTrue(most <= 7, most + " layers");
  }

  private static void putMany(MemoryGlossary glossary, int count) {
    for (int i = 0; i < count; i++) {
      glossary.put("new-" + i + " | proposed | en: new term " + i);
    }
  }

  private static String first(CurrentIndex index, String query) {
    return index.find(new Query(query), SearchFilter.NONE, 1).get(0).conceptId();
  }

  private static List<String> ids(CurrentIndex index, String query) {
    return index.find(new Query(query), SearchFilter.NONE, 1_000).stream()
        .map(hit -> hit.conceptId() + "/" + hit.term() + "/" + hit.match())
        .sorted()
        .toList();
  }
}
