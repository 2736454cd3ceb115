package org.hexapla.align;

import static org.hexapla.align.Documents.ANALYZER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Path LINES = Path.of("src/test/resources/org/hexapla/align/lines");
  private static final LexiconFolder SHIPPED =
      new LexiconFolder(AlignmentSettings.standard().lexicon());

  @Test
  void whatWasSeenSeldomIsLessProbable() {
    Lexicon lexicon =
        new Lexicon(Map.of("cat", Map.of("chat", 9f, "chatte", 1f), "dog", Map.of("chien", 0.5f)));
    assertEquals(9 / 10.5, lexicon.probability("cat", "chat"), 1e-6);
    assertEquals(0.5, lexicon.probability("dog", "chien"), 1e-6);
    assertEquals(0, lexicon.probability("dog", "chat"));
    assertEquals(9 / 9.5, lexicon.reversed().probability("chat", "cat"), 1e-6);
  }

  @Test
  void putsWordsTogetherFromTheirParts() {
    Map<String, Map<String, Float>> links = new HashMap<>();
    links.put("千年", Map.of("millennium", 4f));
    links.put("目标", Map.of("goal", 20f));
    Vocabulary words = new Vocabulary();
    words.add("千年目标");
    words.add("目标");
    words.add("鸿沟");
    Lexicon extended = CompoundWords.extend(new Lexicon(links), words);
    assertTrue(extended.probability("千年目标", "millennium") > 0.25);
    assertTrue(extended.probability("千年目标", "goal") > 0.25);
    assertEquals(new Lexicon(links).probability("目标", "goal"), extended.probability("目标", "goal"));
    assertEquals(Map.of(), extended.links().getOrDefault("鸿沟", Map.of()));
  }

  @Test
  void whatIsHardlyKnownAsAWholeMeansWhatItsPartsMeanToo() {
    Map<String, Map<String, Float>> links = new HashMap<>();
    links.put("分项目", Map.of("triage", 0.3f));
    links.put("分", Map.of("sub", 3f));
    links.put("项目", Map.of("item", 6f));
    links.put("项目组", Map.of("team", 9f));
    links.put("组", Map.of("group", 9f));
    Vocabulary words = new Vocabulary();
    List.of("分项目", "项目组").forEach(words::add);
    Lexicon extended = CompoundWords.extend(new Lexicon(links), words);
    assertTrue(extended.probability("分项目", "item") > 0.3);
    assertTrue(extended.probability("分项目", "sub") > 0.15);
    assertTrue(extended.probability("分项目", "triage") > 0, "what was seen is kept");
    assertEquals(Map.of("team", 9f), extended.links().get("项目组"), "what is known stands");
  }

  @ParameterizedTest
  @CsvSource({
    "peace, en, paix, fr",
    "peace, en, paz, es",
    "peace, en, мир, ru",
    "peace, en, السلم, ar",
    "peace, en, 和平, zh",
    "paix, fr, 和平, zh",
    "мир, ru, السلم, ar",
    "paz, es, 和平, zh",
    "security, en, 安全, zh",
    "droits, fr, прав, ru",
    "人权, zh, rights, en"
  })
  void shippedLexiconKnowsCommonWords(String source, String from, String target, String to) {
    Language first = Language.of(from).orElseThrow();
    Language second = Language.of(to).orElseThrow();
    Lexicon lexicon = SHIPPED.words(first, second);
    double probability =
        lexicon.probability(ANALYZER.key(source, first), ANALYZER.key(target, second));
    assertTrue(probability > 0.1, source + " → " + target + " " + probability);
  }

  @Test
  void everyPairOfLanguagesHasALexiconBothWays() {
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        if (from != to) {
          assertTrue(SHIPPED.words(from, to).links().size() > 3000, from + " " + to);
        }
      }
    }
  }

  @Test
  void namesOfOneBearerStandForEachOther() {
    Map<String, Set<String>> names = SHIPPED.names().between(Language.EN, Language.ZH, ANALYZER);
    assertTrue(names.get(ANALYZER.key("Chad", Language.EN)).contains("乍得"));
    Set<String> formal =
        SHIPPED
            .names()
            .between(Language.FR, Language.RU, ANALYZER)
            .get(ANALYZER.key("République du Tchad", Language.FR));
    assertTrue(formal.contains(ANALYZER.key("Республика Чад", Language.RU)), formal.toString());
    assertTrue(formal.contains(ANALYZER.key("Чад", Language.RU)), formal.toString());
  }

  @Test
  void compilesFromACorpusWhatAnotherReads(@TempDir Path folder) throws IOException {
    LineBitext corpus = LineBitext.read(LINES, "SAMPLE/LINES", 0);
    Map<String, Integer> sizes =
        new LexiconCompiler(ANALYZER, new StructureParagraphAligner(), new WordAligner(SHIPPED))
            .compile(corpus, folder);
    assertEquals(15, sizes.size());
    Lexicon read = new LexiconFolder(folder.toString()).words(Language.EN, Language.FR);
    String council = ANALYZER.key("Council", Language.EN);
    assertTrue(read.probability(council, ANALYZER.key("Conseil", Language.FR)) > 0.5);
    assertEquals(
        Map.of(), new LexiconFolder("").words(Language.EN, Language.FR).links(), "none is none");
  }

  @Test
  void writesTheSameBytesEachTime(@TempDir Path once, @TempDir Path again) throws IOException {
    LineBitext corpus = LineBitext.read(LINES, "SAMPLE/LINES", 0);
    for (Path folder : List.of(once, again)) {
      new LexiconCompiler(
              ANALYZER, new StructureParagraphAligner(), new WordAligner(new LexiconFolder("")))
          .compile(corpus, folder);
    }
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        if (from.compareTo(to) < 0) {
          String name = LexiconFolder.fileName(from, to);
          assertEquals(-1, Files.mismatch(once.resolve(name), again.resolve(name)), name);
        }
      }
    }
  }

  @Test
  void namesSoundAlikeAcrossScripts() {
    Vocabulary latin = new Vocabulary();
    Vocabulary others = new Vocabulary();
    List.of("nairobi", "guterres", "committee", "budget").forEach(latin::add);
    List.of("найроби", "古特雷斯", "комитет", "мир").forEach(others::add);
    WordLikeness likeness = new WordLikeness(latin, others);
    assertEquals(1, likeness.of(0, 0), 1e-9);
    assertTrue(likeness.of(1, 1) >= 0.75, "Chinese has no r: " + likeness.of(1, 1));
    assertTrue(likeness.of(2, 2) >= 0.8);
    assertEquals(0, likeness.of(3, 3));
  }
}
