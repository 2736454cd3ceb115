package org.hexapla.align;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.SegmentBead.Segment;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.ClauseSplitter;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.Span;

/**
 * Pairs sentences and clauses by {@link TranslationEvidence} and {@link LengthCost}, with the same
 * dynamic programming as paragraphs. Clauses are paired over the whole bead and not sentence by
 * sentence, since translators join and part sentences. Braune and Fraser (2010) leave order behind
 * for asymmetric texts; here it is kept, and what another language says earlier or later becomes a
 * group of two clauses on each side.
 */
@Singleton
final class WordAndLengthSentenceAligner implements SentenceAligner {

  private final AnchorReaders readers;
  private final SentenceSplitter sentences;
  private final ClauseSplitter clauses;

  WordAndLengthSentenceAligner(
      AnchorReaders readers, SentenceSplitter sentences, ClauseSplitter clauses) {
    this.readers = readers;
    this.sentences = sentences;
    this.clauses = clauses;
  }

  /** The segments of one side, and their texts. */
  private record Side(List<Segment> segments, List<TextUnit> units, int characters) {

    List<Segment> part(int from, int count) {
      return segments.subList(from, from + count);
    }
  }

  @Override
  public List<SegmentBead> align(Resolution source, Resolution target, Bead bead, Unit unit) {
    Side left = side(source, bead.source(), unit);
    Side right = side(target, bead.target(), unit);
    double usual = LengthCost.usualRatio(source.language(), target.language());
    boolean both = left.characters() > 0 && right.characters() > 0;
    double ratio = both ? UnitCosts.ratio(usual, left.characters(), right.characters()) : usual;
    UnitCosts costs =
        new UnitCosts(
            left.units(),
            right.units(),
            readers.between(source.language(), target.language()),
            readers.between(target.language(), source.language()),
            ratio);
    List<SegmentBead> beads = new ArrayList<>();
    for (BeadSearch.Step step :
        BeadSearch.search(left.segments().size(), right.segments().size(), costs)) {
      beads.add(
          new SegmentBead(
              left.part(step.sourceFrom(), step.sourceCount()),
              right.part(step.targetFrom(), step.targetCount()),
              step.cost()));
    }
    return beads;
  }

  private Side side(Resolution document, List<String> ids, Unit unit) {
    List<Segment> segments = new ArrayList<>();
    List<TextUnit> units = new ArrayList<>();
    int characters = 0;
    for (String id : ids) {
      String text = text(document, id);
      for (Span span : spans(text, document, unit)) {
        segments.add(new Segment(id, span));
        units.add(new TextUnit(document.language(), span.of(text), List.of()));
        characters += span.length();
      }
    }
    return new Side(segments, units, characters);
  }

  private List<Span> spans(String text, Resolution document, Unit unit) {
    List<Span> whole = sentences.sentences(text, document.language());
    return unit == Unit.SENTENCE
        ? whole
        : whole.stream()
            .flatMap(span -> clauses.clauses(text, span, document.language()).stream())
            .toList();
  }

  private static String text(Resolution document, String id) {
    return document
        .textAt(id)
        .orElseThrow(
            () -> new IllegalArgumentException(document.symbol() + " has no paragraph " + id));
  }
}
