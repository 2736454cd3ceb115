package org.hexapla.corpus;

import java.util.List;

/** Reads in a document which resolutions belong together. Thread-safe. */
public interface SeriesReader {

  /**
   * Resolutions and decisions that a paragraph recalls together as one line through time.
   *
   * @param paragraph the id of that paragraph
   * @param members as the paragraph names them
   * @param own whether the document itself continues the line; else it only mentions it
   */
  record RecalledLine(String paragraph, List<Reference> members, boolean own) {
    public RecalledLine {
      members = List.copyOf(members);
    }
  }

  /** The lines that a document recalls; its own one first. */
  List<RecalledLine> lines(Resolution document);
}
