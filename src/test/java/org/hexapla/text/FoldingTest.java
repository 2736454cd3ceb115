package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  /** Blocks from which letters are drawn: the six scripts, their marks, forms of compatibility. */
  private static final int[][] BLOCKS = {
    {0x00, 0x7F},
    {0x80, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x52F},
    {0x600, 0x6FF},
    {0x1E00, 0x1EFF},
    {0x2000, 0x206F},
    {0x3000, 0x303F},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7FF},
    {0xFB50, 0xFFEF}
  };

  @Test
  void foldsLettersAloneAsItFoldsThemTogether() {
    Random random = new Random(9);
    for (int i = 0; i < 200_000; i++) {
      String text = text(random);
      assertEquals(Folding.foldWhole(text), Folding.fold(text), text);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
    for (int length = 1 + random.nextInt(5); length > 0; length--) {
      if (random.nextInt(3) == 0) {
        block = BLOCKS[random.nextInt(BLOCKS.length)];
      }
      text.append((char) (block[0] + random.nextInt(block[1] - block[0] + 1)));
    }
    return text.toString();
  }
}
