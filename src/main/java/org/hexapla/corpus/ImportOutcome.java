package org.hexapla.corpus;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.text.Language;

/** What became of one file that was to be taken in. */
public sealed interface ImportOutcome {

  /** The file; for a bitext the prefix of its files. */
  Path file();

  /**
   * The file was read, and its documents are in the corpus.
   *
   * @param documents what was read, in the order of the file: a line each, as a large import must
   *     not hold all texts at once
   * @param saved what became of each document, in the same order
   * @param warnings what was doubtful, a line each
   */
  record Imported(Path file, List<Text> documents, List<Corpus.Saved> saved, List<String> warnings)
      implements ImportOutcome {
    public Imported {
      documents = List.copyOf(documents);
      saved = List.copyOf(saved);
      warnings = List.copyOf(warnings);
    }
  }

  /** A document that was read, with how much there is of it. */
  record Text(
      Symbol symbol,
      Language language,
      DocumentKind kind,
      int paragraphs,
      int footnotes,
      int references) {

    static Text of(Resolution document) {
      return new Text(
          document.symbol(),
          document.language(),
          document.kind(),
          document.paragraphs().size(),
          document.footnotes().size(),
          document.references().size());
    }
  }

  /**
   * Nothing of the file was taken in.
   *
   * @param reason what is wrong and what to do, in one line without the file's name
   */
  record Refused(Path file, String reason) implements ImportOutcome {}
}
