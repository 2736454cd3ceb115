package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.align.series.ParallelParagraphs.Pair;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Two versions of a paragraph, and the names in one slot of them: slots.tsv. */
class SlotFinderTest {

  private static final double LIKENESS = 0.5;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvFileSource(
      resources = "slots.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsWhatTookThePlaceOfWhat(
      String what,
      Language language,
      @Nullable String candidates,
      String earlier,
      String later,
      @Nullable String expected) {
    SeriesTexts texts = new SeriesTexts(language, earlier, later);
    KnownNames known = texts.known(text(candidates));
    List<String> found =
        new SlotFinder(known, language.spaced())
            .slots(new Pair(texts.earlier(), texts.later(), LIKENESS)).stream()
                .filter(slot -> isOfOneClass(known, slot))
                .map(SlotFinderTest::shown)
                .toList();
    assertEquals(text(expected), String.join("; ", found), what);
  }

  /** Others are never believed. */
  private static boolean isOfOneClass(KnownNames known, Slot slot) {
    return known.classOf(slot.earlier(), new Span(slot.start(), slot.end()))
        == known.classOf(slot.later(), new Span(slot.otherStart(), slot.otherEnd()));
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static String shown(Slot slot) {
    return slot.earlier().surface(slot.start(), slot.end())
        + " > "
        + slot.later().surface(slot.otherStart(), slot.otherEnd())
        + (slot.enclosed() ? "" : " (open)");
  }
}
