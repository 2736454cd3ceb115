package org.hexapla.build;

import java.util.function.Consumer;

/** Turns the documents of the corpus into proposed entries of the glossary. */
public interface GlossaryBuilder {

  /**
   * Extracts, aligns, maps and proposes. Repeatable: same input, same entries, same ids. A build
   * that fails leaves the glossary as it was. In one process one build waits for the other.
   *
   * @param progress is told each step as it starts, in words
   * @throws org.hexapla.corpus.StoreBusyException where another process builds on the same store
   */
  BuildReport build(Consumer<String> progress);
}
