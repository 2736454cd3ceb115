package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is there after a kill. {@code KillEvaluation} does it two hundred times. */
class KillTest {

  @Test
  void losesNothingThatWasConfirmed(@TempDir Path folder) throws Exception {
    KillRounds.Tally tally = new KillRounds(folder, 2_500, 11).run(3);
    assertEquals(List.of(), tally.lost());
    // Where nothing was written there is nothing to say.
    assertTrue(tally.told() > 0, "the next start did not say that the store was not closed");
    assertFalse(tally.confirmed().isEmpty(), "nothing was done before the kill");
  }
}
