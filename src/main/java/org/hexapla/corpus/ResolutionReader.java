package org.hexapla.corpus;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads one form in which documents come. Every form is one class in {@code corpus.read}. */
public interface ResolutionReader {

  /**
   * What the caller knows about a file; null where the file must say so itself.
   *
   * @param file the file
   * @param symbol the symbol that was given
   * @param language the language that was given
   */
  record Request(Path file, @Nullable Symbol symbol, @Nullable Language language) {}

  /** What reading a file led to. */
  sealed interface Result {
    /**
     * The documents in the file, understood.
     *
     * @param excerpts whether these are lines out of documents, as a bitext has them, which must
     *     not take the place of a whole text
     */
    record Read(List<Resolution> documents, List<String> warnings, boolean excerpts)
        implements Result {
      public Read {
        documents = List.copyOf(documents);
        warnings = List.copyOf(warnings);
      }

      public Read(List<Resolution> documents, List<String> warnings) {
        this(documents, warnings, false);
      }
    }

    /**
     * The file cannot be taken in.
     *
     * @param reason what is wrong and what to do, in one line without the file's name
     */
    record Refused(String reason) implements Result {}
  }

  /** Whether the file looks, by its name or its first bytes, like this reader's form. */
  boolean reads(Path file, byte[] head);

  Result read(Request request);
}
