package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.Bead;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.align.SegmentBead;
import org.hexapla.align.SegmentBead.Segment;
import org.hexapla.align.SentenceAligner;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;

/**
 * Stretches of two languages that say the same, as JSON shows them. The names are a contract.
 *
 * @param sourceIds ids of the source paragraphs; empty where the target stands alone
 * @param targetIds ids of the target paragraphs; empty where the source stands alone
 * @param score −ln p of the pairing; 0 is certain
 * @param sourceText the words of the stretch
 * @param targetText the words of the stretch
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlignmentView(
    @JsonProperty("source_ids") List<String> sourceIds,
    @JsonProperty("target_ids") List<String> targetIds,
    double score,
    @JsonProperty("source_text") String sourceText,
    @JsonProperty("target_text") String targetText) {

  /** What is paired. */
  public enum Unit {
    PARAGRAPH,
    SENTENCE,
    CLAUSE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The beads of a document, or the sentences or clauses inside each of them. */
  public static List<AlignmentView> of(
      Resolution source,
      Resolution target,
      Unit unit,
      ParagraphAligner paragraphs,
      SentenceAligner sentences) {
    List<AlignmentView> views = new ArrayList<>();
    for (Bead bead : paragraphs.align(source, target)) {
      if (unit == Unit.PARAGRAPH) {
        views.add(
            new AlignmentView(
                bead.source(),
                bead.target(),
                bead.cost(),
                paragraphs(source, bead.source()),
                paragraphs(target, bead.target())));
      } else {
        SentenceAligner.Unit inner =
            unit == Unit.SENTENCE ? SentenceAligner.Unit.SENTENCE : SentenceAligner.Unit.CLAUSE;
        sentences
            .align(source, target, bead, inner)
            .forEach(inside -> views.add(of(source, target, inside)));
      }
    }
    return views;
  }

  private static AlignmentView of(Resolution source, Resolution target, SegmentBead bead) {
    return new AlignmentView(
        ids(bead.source()),
        ids(bead.target()),
        bead.cost(),
        segments(source, bead.source()),
        segments(target, bead.target()));
  }

  private static List<String> ids(List<Segment> segments) {
    return segments.stream().map(Segment::paragraph).distinct().toList();
  }

  private static String segments(Resolution document, List<Segment> segments) {
    return segments.stream()
        .map(segment -> segment.span().of(text(document, segment.paragraph())))
        .collect(Collectors.joining(" "));
  }

  private static String paragraphs(Resolution document, List<String> ids) {
    return ids.stream().map(id -> text(document, id)).collect(Collectors.joining(" "));
  }

  private static String text(Resolution document, String id) {
    return document.paragraph(id).map(Paragraph::text).orElse("");
  }
}
