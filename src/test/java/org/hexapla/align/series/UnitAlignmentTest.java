package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.align.series.UnitAlignment.Block;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitAlignmentTest {

  private static final BitSet NONE = new BitSet();

  private static List<Unit> units(Language language, String text) {
    return new UnitTexts(language, SeriesTexts.ANALYZER).units(text);
  }

  /** What was left out and put in, in brackets. */
  private static String shown(List<Unit> first, List<Unit> second, List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                block.equal()
                    ? surface(first, block.start(), block.end())
                    : "["
                        + surface(first, block.start(), block.end())
                        + ">"
                        + surface(second, block.otherStart(), block.otherEnd())
                        + "]")
        .collect(Collectors.joining(" "));
  }

  private static String surface(List<Unit> units, int start, int end) {
    return units.subList(start, end).stream().map(Unit::key).collect(Collectors.joining("·"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AR | لجنة الأنهار | لجنة الأنهار | 1",
        "ZH | 河流城市理事会 | 湖泊城市理事会 | 2",
        "EN | the Council of River Cities | the Council of Lake Cities | 3",
        "FR | le Conseil des villes fluviales | le Conseil des villes lacustres | 2",
        "RU | Совету речных городов | Совету озерных городов | 3",
        "ES | el Consejo de Ciudades Fluviales | el Consejo de Ciudades Lacustres | 2",
        "EN | '' | rivers | 1",
        "EN | rivers | '' | 1",
        "EN | '' | '' | 0"
      })
  void tellsEqualAndChangedStretchesApart(
      Language language, String first, String second, int expected) {
    List<Unit> one = units(language, first);
    List<Unit> other = units(language, second);
    List<Block> blocks = UnitAlignment.of(one, other, NONE, NONE);
    assertEquals(expected, blocks.size(), () -> shown(one, other, blocks));
    assertCovers(one, other, blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZH | 河流委员会举行会议 | 河流委员会和湖泊委员会举行会议 | 和·湖·泊·委·员·会",
        "ZH | 湖泊委员会和河流委员会举行会议 | 河流委员会举行会议 | 湖·泊·委·员·会·和",
        "EN | the Committee on Rivers met | the Committee on Rivers and the Committee on Lakes met"
            + " | and·the·committee·on·lake",
        "EN | the Committee on Lakes and the Committee on Rivers met | the Committee on Rivers met"
            + " | the·committee·on·lake·and",
        "FR | le Comité des fleuves siège | le Comité des fleuves et le Comité des lacs siège |"
            + " et·le·comit·des·lac",
        "ES | el Comité de Ríos sesiona | el Comité de Ríos y el Comité de Lagos sesiona |"
            + " y·el·comit·de·lag",
        "RU | Комитету рек и Комитету озер надлежит | Комитету озер надлежит | комитет·рек·и"
      })
  void letsWhatWasPutInBeginOrEndWithAConjunction(
      Language language, String first, String second, String expected) {
    List<Unit> one = units(language, first);
    List<Unit> other = units(language, second);
    List<Block> blocks = UnitAlignment.of(one, other, NONE, NONE);
    List<Block> changed = blocks.stream().filter(block -> !block.equal()).toList();
    assertEquals(1, changed.size(), () -> shown(one, other, blocks));
    Block block = changed.get(0);
    assertEquals(
        expected,
        surface(one, block.start(), block.end())
            + surface(other, block.otherStart(), block.otherEnd()));
    assertCovers(one, other, blocks);
  }

  @Test
  void pairsNothingByOneCommonWordAmidWhatWasRewritten() {
    List<Unit> one = units(Language.EN, "slow growth of towns in poor valleys");
    List<Unit> other = units(Language.EN, "new roads of steel near rich harbours");
    assertEquals(1, UnitAlignment.of(one, other, NONE, NONE).size());
  }

  @Test
  void prefersToPairNames() {
    List<Unit> one = units(Language.EN, "river council forest forest");
    List<Unit> other = units(Language.EN, "forest forest river council");
    BitSet first = new BitSet();
    first.set(0, 2);
    BitSet last = new BitSet();
    last.set(2, 4);
    assertEquals(
        "[>forest·forest] river·council [forest·forest>]",
        shown(one, other, UnitAlignment.of(one, other, first, last)));
    BitSet firstForest = new BitSet();
    firstForest.set(2, 4);
    BitSet lastForest = new BitSet();
    lastForest.set(0, 2);
    assertEquals(
        "[river·council>] forest·forest [>river·council]",
        shown(one, other, UnitAlignment.of(one, other, firstForest, lastForest)));
  }

  @Property
  void coversBothTextsInOrder(
      @ForAll("texts") List<String> first, @ForAll("texts") List<String> second) {
    List<Unit> one = units(Language.EN, String.join(" ", first));
    List<Unit> other = units(Language.EN, String.join(" ", second));
    assertCovers(one, other, UnitAlignment.of(one, other, NONE, NONE));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("river", "lake", "and", "of", "council", "the").list().ofMaxSize(9);
  }

  private static void assertCovers(List<Unit> first, List<Unit> second, List<Block> blocks) {
    int start = 0;
    int otherStart = 0;
    Boolean before = null;
    for (Block block : blocks) {
      assertEquals(start, block.start());
      assertEquals(otherStart, block.otherStart());
      assertTrue(block.end() > start || block.otherEnd() > otherStart);
      assertTrue(before == null || before != block.equal());
      if (block.equal()) {
        assertEquals(
            surface(first, start, block.end()), surface(second, otherStart, block.otherEnd()));
      }
      start = block.end();
      otherStart = block.otherEnd();
      before = block.equal();
    }
    assertEquals(first.size(), start);
    assertEquals(second.size(), otherStart);
  }
}
