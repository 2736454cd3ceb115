package org.hexapla.corpus;

import java.nio.file.Path;
import java.util.List;

/** What became of one file that was to be taken in. */
public sealed interface ImportOutcome {

  /** The file; for a bitext the prefix of its files. */
  Path file();

  /**
   * The file was read, and its documents are in the corpus.
   *
   * @param documents what was read, in the order of the file
   * @param saved what became of each document, in the same order
   * @param warnings what was doubtful, a line each
   */
  record Imported(
      Path file, List<Resolution> documents, List<Corpus.Saved> saved, List<String> warnings)
      implements ImportOutcome {
    public Imported {
      documents = List.copyOf(documents);
      saved = List.copyOf(saved);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Nothing of the file was taken in.
   *
   * @param reason what is wrong and what to do, in one line without the file's name
   */
  record Refused(Path file, String reason) implements ImportOutcome {}
}
