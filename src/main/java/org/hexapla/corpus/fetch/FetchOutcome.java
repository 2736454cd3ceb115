package org.hexapla.corpus.fetch;

import java.nio.file.Path;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** What became of one document that was to be fetched. */
public sealed interface FetchOutcome {

  Symbol symbol();

  Language language();

  /**
   * Its original is kept.
   *
   * @param original the file
   * @param requested whether it came over the network now; else it was kept before
   * @param imported what became of it in the corpus
   */
  record Kept(
      Symbol symbol, Language language, Path original, boolean requested, ImportOutcome imported)
      implements FetchOutcome {}

  /**
   * There is no such document to be had.
   *
   * @param reason in one line
   */
  record Missing(Symbol symbol, Language language, String reason) implements FetchOutcome {}

  /**
   * It could not be fetched now and stands in the queue.
   *
   * @param offline whether the host cannot be reached at all
   */
  record Queued(Symbol symbol, Language language, String reason, boolean offline)
      implements FetchOutcome {}
}
