package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelInspector;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fixture of twenty lines again and again, every third with a symbol of its own. */
class BitextInspectorTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");
  private static final int LINES = 400;

  private final ParallelInspector inspector = new BitextInspector();
  private final Map<Language, List<String>> texts = new EnumMap<>(Language.class);

  BitextInspectorTest() {
    for (Language language : Language.values()) {
      List<String> lines = new ArrayList<>();
      while (lines.size() < LINES) {
        lines.addAll(read(language));
      }
      for (int i = 0; i < lines.size(); i += 3) {
        lines.set(i, lines.get(i) + " (A/61/" + (1000 + 37 * i) + ")");
      }
      texts.put(language, lines);
    }
  }

  private static List<String> read(Language language) {
    try {
      return Files.readAllLines(FIXTURES.resolve("lines." + language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParallelResolution document() {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    texts.forEach(
        (language, lines) -> {
          List<Paragraph> paragraphs = new ArrayList<>();
          for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
              paragraphs.add(Documents.line(i + 1, lines.get(i)));
            }
          }
          versions.put(language, Documents.document("SAMPLE/LINES", language, paragraphs));
        });
    return new ParallelResolution(new Symbol("SAMPLE/LINES"), versions);
  }

  private List<String> messages() {
    ParallelResolution document = document();
    return inspector.inspect(consumer -> consumer.accept(document));
  }

  @Test
  void saysNothingAboutGoodLines() {
    assertEquals(List.of(), messages());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTheLanguageAndTheLineFromWhichItIsOffByOne(Language language) {
    List<String> lines = texts.get(language);
    lines.add(LINES / 2, "…");
    lines.remove(LINES);
    List<String> messages = messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).startsWith(language + " says from line "), messages.get(0));
    int place = Integer.parseInt(messages.get(0).replaceFirst(".*? line (\\d+).*", "$1"));
    assertEquals(LINES / 2 + 1, place, 10, messages.get(0));
    assertTrue(messages.get(0).contains("1 line earlier"), messages.get(0));
    assertTrue(messages.get(0).contains("look there for a line too many"), messages.get(0));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsOffByOneDoesNotFeedTheMapping(Language language) {
    Language other = language == Language.EN ? Language.FR : Language.EN;
    int before = bitext(language, other).size();
    List<String> lines = texts.get(language);
    lines.add(LINES / 2, "…");
    lines.remove(LINES);
    int after = bitext(language, other).size();
    assertEquals(LINES, before);
    assertTrue(Math.abs(after - LINES / 2) <= 12, () -> "left: " + after);
  }

  private Bitext bitext(Language from, Language to) {
    LineBitext corpus = LineBitext.of(document());
    return Bitext.read(
        corpus,
        LanguageText.read(corpus, from, Documents.ANALYZER),
        LanguageText.read(corpus, to, Documents.ANALYZER),
        new StructureParagraphAligner());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsTwoLanguagesExchanged(Language language) {
    Language other = Language.values()[(language.ordinal() + 1) % 6];
    List<String> mine = texts.get(language);
    texts.put(language, texts.get(other));
    texts.put(other, mine);
    List<String> messages = messages();
    assertTrue(
        messages.stream()
            .anyMatch(message -> message.endsWith("look exchanged: swap the two files")),
        messages::toString);
    assertEquals(0, bitext(language, other).size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsATranslationThatIsTheSameText(Language language) {
    Language other = Language.values()[(language.ordinal() + 1) % 6];
    texts.put(other, texts.get(language));
    List<String> messages = messages();
    assertTrue(
        messages.stream().anyMatch(m -> m.contains("are the same text in ")), messages::toString);
    assertEquals(0, bitext(language, other).size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsEmptyLinesAndNamesTheFirst(Language language) {
    texts.get(language).set(6, " ");
    texts.get(language).set(20, "");
    List<String> messages = messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(
        messages
            .get(0)
            .startsWith(
                language + " has nothing in 2 lines that others have, the first is line 7 of"),
        messages.get(0));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesAParagraphThatIsTooLong(Language language) {
    texts.get(language).set(9, "x".repeat(20_000));
    List<String> messages = messages();
    assertTrue(
        messages.stream()
            .anyMatch(
                m -> m.startsWith("line 10 of SAMPLE/LINES has 20000 characters in " + language)),
        messages::toString);
  }
}
