package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hexapla.align.series.ParallelParagraphs.Pair;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParallelParagraphsTest {

  private static List<UnitText> document(Language language, Symbol symbol, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(
          new Paragraph(
              "op" + (paragraphs.size() + 1), Paragraph.Kind.OPERATIVE, null, text, List.of()));
    }
    return new UnitTexts(language, SeriesTexts.ANALYZER)
        .paragraphs(KnownOfDocument.NOTHING.with(symbol, language, "0123456789abcdef", paragraphs));
  }

  private static List<Pair> pairs(List<String> earlier, List<String> later) {
    return ParallelParagraphs.of(
        document(Language.EN, SeriesDocuments.EARLIER, earlier.toArray(String[]::new)),
        document(Language.EN, SeriesDocuments.LATER, later.toArray(String[]::new)));
  }

  private static List<String> shown(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> pair.earlier().locator() + "~" + pair.later().locator())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsWhatSaysTheSameWhereverItStands(Language language) {
    List<UnitText> earlier = new ArrayList<>();
    List<UnitText> later = new ArrayList<>();
    for (var document : SeriesDocuments.all()) {
      if (document.language() == language) {
        (document.symbol().equals(SeriesDocuments.EARLIER) ? earlier : later)
            .addAll(new UnitTexts(language, SeriesTexts.ANALYZER).paragraphs(document));
      }
    }
    Collections.reverse(later);
    List<Pair> pairs = ParallelParagraphs.of(earlier, later);
    for (UnitText text : earlier) {
      Pair best =
          pairs.stream()
              .filter(pair -> pair.earlier().equals(text))
              .max(Comparator.comparingDouble(Pair::likeness))
              .orElseThrow();
      assertEquals(text.locator(), best.later().locator());
    }
  }

  @Test
  void likenessIsOneForTheSameAndNothingIsPairedThatSharesNothing() {
    List<Pair> same =
        pairs(
            List.of("Rivers run deep", "Forests grow tall"),
            List.of("Forests grow tall", "Rivers run deep"));
    assertEquals(List.of("op1~op2", "op2~op1"), shown(same));
    assertEquals(1, same.get(0).likeness(), 1e-9);
    assertEquals(List.of(), shown(pairs(List.of("Rivers run deep"), List.of("Forests grow tall"))));
  }

  @Test
  void weighsWhatFewParagraphsHave() {
    // Each shares two neighbours; "met in spring" stands everywhere, "salt marshes" only here.
    List<Pair> pairs =
        pairs(
            List.of("salt marshes met in spring"),
            List.of("towns met in spring", "salt marshes dry", "roads met in spring"));
    Pair rare =
        pairs.stream().filter(p -> p.later().locator().equals("op2")).findFirst().orElseThrow();
    pairs.stream()
        .filter(pair -> pair != rare)
        .forEach(pair -> assertTrue(pair.likeness() < rare.likeness()));
  }

  @Test
  void countsNoPairOfMarksAndWordsOfGrammar() {
    assertEquals(
        List.of(), shown(pairs(List.of("rivers, and of lakes"), List.of("towns, and of roads"))));
  }

  @Test
  void keepsTheTwoNearestByEachMeasure() {
    List<String> later =
        List.of(
            "old stone bridges stand",
            "old stone bridges stand over",
            "old stone bridges stand over wide rivers",
            "old stone bridges");
    List<Pair> pairs = pairs(List.of("old stone bridges stand over wide rivers near towns"), later);
    // Every later paragraph finds the only earlier one, but for that which says what all say.
    assertEquals(List.of("op1~op1", "op1~op2", "op1~op3"), shown(pairs));
    // Where all are the same, each takes the first two.
    List<String> same = Collections.nCopies(3, "stone bridges stand");
    assertEquals(
        List.of(
            "op1~op1", "op1~op2", "op1~op3", "op2~op1", "op2~op2", "op2~op3", "op3~op1", "op3~op2"),
        shown(pairs(same, same)));
  }
}
