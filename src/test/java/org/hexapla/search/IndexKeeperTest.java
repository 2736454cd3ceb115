package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    assertEquals(2, kept.small().size());
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
  void manyChangesMakeItAnew() {
    MemoryGlossary glossary = new MemoryGlossary(ENTRIES);
    IndexKeeper keeper = keeper(glossary, "1");
    CurrentIndex index = keeper.follow(null);
    for (int i = 0; i < 1_200; i++) {
      glossary.put("new-" + i + " | proposed | en: new term " + i);
    }
    index = keeper.follow(index);
    assertEquals(1_203, index.large().size());
    assertEquals(0, index.small().size());
  }
}
