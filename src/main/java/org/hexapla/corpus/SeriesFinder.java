package org.hexapla.corpus;

import jakarta.inject.Singleton;

/**
 * Finds the series of a resolution: the documents with its title, those that it recalls as its
 * forerunners, those that recall it, and so on from each of them. A document that the corpus does
 * not hold is a member where others recall it.
 */
@Singleton
public final class SeriesFinder {

  private final Corpus corpus;
  private final DocumentIndex index;
  private final SeriesReader reader;

  public SeriesFinder(Corpus corpus, DocumentIndex index, SeriesReader reader) {
    this.corpus = corpus;
    this.index = index;
    this.reader = reader;
  }

  /** The series of a document; of itself alone where nothing says more. */
  public Series series(Symbol symbol) {
    return new SeriesSearch(corpus, index, reader, symbol).run();
  }
}
