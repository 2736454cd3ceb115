package org.hexapla.search;

import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * The documents that were asked for last, in a bounded share of the memory. A version never
 * changes, so none is ever outdated.
 */
@Singleton
final class KeptDocuments {

  /** One part in so many of the memory that the process may have. */
  private static final int PART_OF_MEMORY = 12;

  /** Two for the letters, and as much for the objects that hold the paragraphs. */
  private static final int BYTES_PER_CHARACTER = 4;

  private final Corpus corpus;
  private final ConcurrentLinkedHashMap<Key, Resolution> kept =
      new ConcurrentLinkedHashMap.Builder<Key, Resolution>()
          .maximumWeightedCapacity(
              Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_PER_CHARACTER)
          .weigher(document -> 1 + document.characters())
          .build();

  private record Key(Symbol symbol, Language language, String version) {}

  KeptDocuments(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A version of a document, be it current or replaced. */
  Optional<Resolution> find(Symbol symbol, Language language, String version) {
    Key key = new Key(symbol, language, version);
    Resolution document = kept.get(key);
    if (document != null) {
      return Optional.of(document);
    }
    Optional<Resolution> found = corpus.find(symbol, language, version);
    found.ifPresent(read -> kept.put(key, read));
    return found;
  }
}
