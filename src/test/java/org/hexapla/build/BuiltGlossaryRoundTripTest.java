package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.store.Stores;
import org.hexapla.exchange.ImportResult;
import org.hexapla.exchange.RoundTrip;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample documents and the starter glossary as a build leaves them, out and in again. */
class BuiltGlossaryRoundTripTest {

  @TempDir private Path folder;

  @Test
  void losesNothingOfWhatABuildProposesAndProves() throws IOException {
    try (ApplicationContext full = Stores.open(folder.resolve("full"))) {
      EmbeddedData embedded = full.getBean(EmbeddedData.class);
      embedded.putStarter();
      embedded.importSamples();
      full.getBean(GlossaryBuilder.class).build(step -> {});
      assertTrue(contexts(full.getBean(Glossary.class)) > 1_000, "sentences that prove terms");
      for (String format : List.of("jsonl", "tbx", "tbx2")) {
        try (ApplicationContext empty = Stores.open(folder.resolve(format))) {
          RoundTrip.Outcome outcome =
              RoundTrip.of(full, format, folder.resolve("glossary." + format), empty);
          assertInstanceOf(ImportResult.Done.class, outcome.result(), outcome.result().toString());
          assertTrue(outcome.entries() > 1_400, () -> outcome.entries() + " entries");
          assertEquals(List.of(), outcome.differing(), format);
        }
      }
    }
  }

  private static long contexts(Glossary glossary) {
    long[] contexts = {0};
    glossary.forEach(entry -> contexts[0] += contexts(entry));
    return contexts[0];
  }

  private static long contexts(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .map(TermSection::contexts)
        .mapToLong(List::size)
        .sum();
  }
}
