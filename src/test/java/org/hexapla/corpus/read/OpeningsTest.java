package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that open preambular paragraphs, against what was counted in texts of the UN. */
class OpeningsTest {

  private static final Path COUNTED = Path.of("../shared/data/phrases/opening_phrases.tsv");
  private static final List<Language> COLUMNS =
      List.of(Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH);
  private static final Pattern CELL = Pattern.compile("(.+) \\[(\\d+)]");

  /** Below it a row is chance; a French "se" alone is a verb cut short. */
  private static final int FEWEST = 5;

  @Test
  void knowsWhatWasCountedOftenEnough() throws IOException {
    assumeTrue(Files.exists(COUNTED), "the shared data folder is not there");
    List<String> unknown = new ArrayList<>();
    for (String line : Files.readAllLines(COUNTED)) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; i < COLUMNS.size() && cells[0].equals("preambular"); i++) {
        Matcher cell = CELL.matcher(cells[i + 3]);
        if (cell.matches() && Integer.parseInt(cell.group(2)) >= FEWEST) {
          String phrase = cell.group(1);
          String printed =
              phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
          Vocabulary words = Vocabulary.of(COLUMNS.get(i));
          boolean known = words.opensPreambular(printed) || words.opensPreambular(phrase);
          if (!known && !phrase.equals("se")) {
            unknown.add(COLUMNS.get(i) + " " + phrase);
          }
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 'Taking into account the report,'",
    "FR, 'Se félicitant du rapport,'",
    "ES, 'Teniendo presente el informe,'",
    "RU, 'принимая во внимание доклад,'",
    "AR, 'وإذ تضع في اعتبارها التقرير،'",
    "ZH, 铭记报告，"
  })
  void opensAPreambularParagraphInEveryLanguage(Language language, String text) {
    assertTrue(Vocabulary.of(language).opensPreambular(text));
  }
}
