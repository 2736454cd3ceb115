package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.UnitCollector.Unit;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class UnitCollectorTest {

  private static final Symbol FIRST = new Symbol("SAMPLE/RES/1/1");
  private static final Symbol SECOND = new Symbol("SAMPLE/RES/1/2");

  private final UnitCollector collector = new UnitCollector(Language.EN, Language.FR);

  private static Unit unit(Symbol symbol, int line, String source, String target) {
    return new Unit(symbol, line, source, target, new int[] {0, 5}, new int[] {0, 5});
  }

  private static Unit translated(Symbol symbol, int number) {
    return unit(
        symbol,
        -1,
        "The Council met again in room " + number,
        "Le Conseil siège en salle " + number);
  }

  private static Unit copied(Symbol symbol, int number) {
    String text = "The Council met again in room " + number;
    return unit(symbol, -1, text, text);
  }

  @Test
  void leavesOutPairsOfWhichASideIsEmpty() {
    int[] none = {3, 3};
    int[] one = {3, 4};
    collector.add(new Unit(FIRST, -1, "a", "b", one, none));
    collector.add(new Unit(FIRST, -1, "a", "b", none, one));
    Unit whole = new Unit(FIRST, -1, "a", "b", one, one);
    collector.add(whole);
    assertEquals(List.of(whole), collector.believed());
  }

  /** What is wrong with one document says nothing of the others. */
  @Test
  void judgesEachDocumentByItself() {
    List<Unit> believed = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      collector.add(copied(FIRST, i));
    }
    for (int i = 0; i < 40; i++) {
      believed.add(translated(SECOND, i));
    }
    believed.forEach(collector::add);
    assertEquals(believed, collector.believed());
  }

  /** Two copies among many are names and titles; in the last document as in the first. */
  @Test
  void judgesTheLastDocumentToo() {
    List<Unit> believed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      believed.add(translated(FIRST, i));
    }
    believed.add(copied(FIRST, 40));
    believed.add(copied(FIRST, 41));
    believed.forEach(collector::add);
    for (int i = 0; i < 8; i++) {
      collector.add(copied(SECOND, i));
    }
    assertEquals(believed, collector.believed());
  }

  /** Documents of one bitext take turns; in the order of its lines the target is a line late. */
  @Test
  void judgesTheLinesOfABitextInTheirOrder() {
    List<String> source = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      source.add("The Council has read again the document A/61/" + (1_000 + 37 * i));
    }
    List<Unit> even = new ArrayList<>();
    List<Unit> odd = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      String target =
          source
              .get(i < 60 ? i : i - 1)
              .replace("The Council has read again the document", "Le Conseil a relu le document");
      (i % 2 == 0 ? even : odd).add(unit(i % 2 == 0 ? FIRST : SECOND, i, source.get(i), target));
    }
    even.forEach(collector::add);
    odd.forEach(collector::add);
    List<Integer> lines = collector.believed().stream().map(Unit::line).sorted().toList();
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      before.add(i);
    }
    before.add(119); // the last line has no later one to be compared with
    assertEquals(before, lines);
  }
}
