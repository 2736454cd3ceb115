package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAnswersTest {

  @TempDir Path folder;

  @Test
  void drawsAnswersToEachExampleAndFromAnEmptyGlossaryToo() {
    try (RunningHexapla hexapla = RunningHexapla.on(folder)) {
      FirstAnswers answers = hexapla.bean(FirstAnswers.class);
      int letters = letters(answers);
      assertTrue(letters > 100, letters + " letters");
      SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
      assertEquals(letters, letters(answers));
    }
  }

  @Test
  void drawsNoMoreOnceTheServiceStops() {
    RunningHexapla hexapla = RunningHexapla.on(folder);
    FirstAnswers answers = hexapla.bean(FirstAnswers.class);
    hexapla.close();
    answers.prepare(() -> false); // a store that is closed would fail
  }

  @Test
  void givesExamplesInLatinArabicChineseAndCyrillicLetters() {
    List<String> examples = FirstAnswers.examples(Texts.in(Language.RU));
    assertEquals(List.of("многоязычие", "Security Council", "多语"), examples);
    assertEquals("تعدد اللغات", FirstAnswers.examples(Texts.in(Language.AR)).get(0));
    assertEquals("使用多种语文", FirstAnswers.examples(Texts.in(Language.ZH)).get(0));
  }

  private static int letters(FirstAnswers answers) {
    AtomicInteger asked = new AtomicInteger();
    answers.prepare(() -> asked.incrementAndGet() > 0);
    return asked.get();
  }
}
