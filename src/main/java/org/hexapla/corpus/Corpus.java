package org.hexapla.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.text.Language;

/** All documents that Hexapla holds. Thread-safe; every change is durable when it returns. */
public interface Corpus {

  /** What became of a document that was handed in. */
  enum Saved {
    NEW,
    /** The same version was there already. */
    UNCHANGED,
    /** Another version was there; it is kept, so that what cites it can still be shown. */
    REPLACED
  }

  /** Takes all documents in, or none of them. The answers stand in the order of the documents. */
  List<Saved> save(List<Resolution> documents);

  /** The current version of a document. */
  Optional<Resolution> find(Symbol symbol, Language language);

  /** A version of a document, be it current or replaced: the one a citation was made from. */
  Optional<Resolution> find(Symbol symbol, Language language, String version);

  /** A line about each current document, ordered by symbol and language. */
  List<DocumentSummary> documents();

  /**
   * Hands over every document with all its current languages, ordered by symbol, one at a time, so
   * that the corpus need not fit into memory.
   */
  void forEach(Consumer<ParallelResolution> consumer);

  /** Withdraws a document in one language; false where there was none. */
  boolean remove(Symbol symbol, Language language);

  /**
   * The adopted text of a draft, where the corpus holds a document that names the draft as its own.
   */
  Optional<Symbol> adoptedAs(Symbol draft);

  /** Words about a change of content: rises with every save or removal that changed something. */
  long revision();
}
