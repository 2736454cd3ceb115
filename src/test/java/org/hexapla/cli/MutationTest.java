package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code MutationEvaluation} does it a thousand times for each. */
class MutationTest {

  @Test
  void validFilesThatWereDamagedAreReadOrRefusedInWords(@TempDir Path folder) throws IOException {
    try (MutationTrial trial = new MutationTrial(folder, 5)) {
      Map<String, byte[]> files = trial.files();
      byte[] other = files.get("tbx.tbx");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        for (MutationTrial.Tally tally : trial.run(file.getKey(), file.getValue(), other, 12)) {
          assertEquals(List.of(), tally.faults(), tally.what());
        }
      }
    }
  }
}
