package org.hexapla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.align.SentenceAligner.Unit;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * What was aligned of one document in two languages, as long as nothing changes that is known of
 * its words. Thread-safe: who comes while it is worked out waits for it.
 */
final class AlignedPair {

  private final ParagraphAligner paragraphs;
  private final SentenceAligner sentences;
  private final Side forth;
  private final Side back;
  private final Map<Stretch, List<SegmentBead>> segments = new HashMap<>();
  private @Nullable List<Bead> beads;

  /** Paragraphs, and what of them is paired. */
  private record Stretch(List<String> source, List<String> target, Unit unit) {}

  AlignedPair(
      ParagraphAligner paragraphs,
      SentenceAligner sentences,
      AnchorReaders readers,
      TextAnalyzer analyzer) {
    this.paragraphs = paragraphs;
    this.sentences = sentences;
    forth = new Side(readers, analyzer);
    back = new Side(readers, analyzer);
  }

  synchronized List<Bead> beads(Resolution source, Resolution target) {
    follow(source, target);
    List<Bead> kept = beads;
    if (kept == null) {
      kept = List.copyOf(paragraphs.align(source, target));
      beads = kept;
    }
    return kept;
  }

  synchronized List<SegmentBead> segments(
      Resolution source, Resolution target, Bead bead, Unit unit) {
    follow(source, target);
    return segments.computeIfAbsent(
        new Stretch(bead.source(), bead.target(), unit),
        stretch -> List.copyOf(sentences.align(source, target, bead, unit)));
  }

  /** Forgets what would be aligned in another way by what is known now. */
  private void follow(Resolution source, Resolution target) {
    boolean stands = forth.follow(source, target.language());
    stands &= back.follow(target, source.language());
    if (!stands) {
      beads = null;
      segments.clear();
    }
  }

  /** How one of the two documents was read. */
  private static final class Side {
    private static final int NEVER = -1;

    private final AnchorReaders readers;
    private final TextAnalyzer analyzer;
    private int age = NEVER;
    private @Nullable String key;

    Side(AnchorReaders readers, TextAnalyzer analyzer) {
      this.readers = readers;
      this.analyzer = analyzer;
    }

    /**
     * Whether the document reads as it did. What is aligned next may know still more; it is then
     * done again.
     */
    boolean follow(Resolution document, Language other) {
      AnchorReader reader = readers.between(document.language(), other);
      if (reader.age() == age || age == NEVER) {
        age = reader.age();
        return true; // nearly always
      }
      String words = key == null ? key(document) : key;
      key = words;
      boolean stands = reader.readsAsBefore(age, words);
      age = reader.age();
      return stands;
    }

    /** The keys of all texts; two blanks, as no phrase reaches from one text into the next. */
    private String key(Resolution document) {
      return document
          .texts()
          .map(text -> analyzer.key(text, document.language()))
          .collect(Collectors.joining("  "));
    }
  }
}
