package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class CellsProperties {

  @Property
  void givesBackWhatItGuarded(
      @ForAll
          @StringLength(max = 6)
          @Chars({'\'', '=', '+', '-', '@', '\t', '＝', 'a', 'ш'})
          @CharRange(from = '一', to = '乙')
          String text) {
    String guarded = Cells.guard(text);
    assertEquals(text, Cells.unguard(guarded));
    assertFalse(guarded.matches("(?s)[=+\\-@\\t＝].*"), guarded);
  }
}
