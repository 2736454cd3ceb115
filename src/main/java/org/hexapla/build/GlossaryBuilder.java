package org.hexapla.build;

import java.util.function.Consumer;

/** Turns the documents of the corpus into proposed entries of the glossary. */
public interface GlossaryBuilder {

  /**
   * Extracts, aligns, maps and proposes. Repeatable: same input, same entries, same ids. A build
   * that fails leaves the glossary as it was.
   *
   * @param progress is told each step as it starts, in words
   */
  BuildReport build(Consumer<String> progress);
}
