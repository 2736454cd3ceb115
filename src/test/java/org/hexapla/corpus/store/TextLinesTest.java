package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextLinesTest {

  @Property
  void splitsWhatItJoined(@ForAll List<String> values) {
    assertEquals(values, TextLines.split(TextLines.join(values)));
  }
}
