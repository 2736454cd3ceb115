package org.hexapla.align;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Aligns each document once for all who ask, and again only when one of its texts or what is known
 * of their words has changed. What was asked for last is kept, in a bounded share of the memory.
 */
@Primary
@Singleton
final class KeptAlignments implements ParagraphAligner, SentenceAligner {

  /** One part in so many of the memory that the process may have. */
  private static final int PART_OF_MEMORY = 8;

  /** What is kept for each UTF-16 unit of the two texts: its key, and its part in the beads. */
  private static final int BYTES_PER_CHARACTER = 6;

  private final ParagraphAligner paragraphs;
  private final SentenceAligner sentences;
  private final AnchorReaders readers;
  private final TextAnalyzer analyzer;
  private final long capacity;
  private final ConcurrentLinkedHashMap<Key, Weighed> pairs;

  /** Texts in two languages: a version says what words they have. */
  private record Key(
      Symbol symbol, Language source, String version, Language target, String otherVersion) {}

  private record Weighed(AlignedPair pair, int characters) {}

  @Inject
  KeptAlignments(
      AnchorReaders readers,
      TextAnalyzer analyzer,
      StructureParagraphAligner paragraphs,
      WordAndLengthSentenceAligner sentences) {
    this(
        readers,
        analyzer,
        paragraphs,
        sentences,
        Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_PER_CHARACTER);
  }

  /**
   * @param capacity UTF-16 units of the texts whose alignments are kept
   */
  KeptAlignments(
      AnchorReaders readers,
      TextAnalyzer analyzer,
      ParagraphAligner paragraphs,
      SentenceAligner sentences,
      long capacity) {
    this.readers = readers;
    this.analyzer = analyzer;
    this.paragraphs = paragraphs;
    this.sentences = sentences;
    this.capacity = capacity;
    pairs =
        new ConcurrentLinkedHashMap.Builder<Key, Weighed>()
            .maximumWeightedCapacity(capacity)
            .weigher(Weighed::characters)
            .build();
  }

  @Override
  public List<Bead> align(Resolution source, Resolution target) {
    return pair(source, target).beads(source, target);
  }

  @Override
  public List<SegmentBead> align(Resolution source, Resolution target, Bead bead, Unit unit) {
    return pair(source, target).segments(source, target, bead, unit);
  }

  private AlignedPair pair(Resolution source, Resolution target) {
    Key key =
        new Key(
            source.symbol(),
            source.language(),
            source.version(),
            target.language(),
            target.version());
    Weighed kept = pairs.get(key);
    if (kept != null) {
      return kept.pair();
    }
    Weighed made =
        new Weighed(
            new AlignedPair(paragraphs, sentences, readers, analyzer),
            1 + source.characters() + target.characters());
    if (made.characters() > capacity) {
      return made.pair(); // it would drive all others out, and itself
    }
    Weighed first = pairs.putIfAbsent(key, made);
    return (first == null ? made : first).pair();
  }
}
