package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.hexapla.corpus.Series;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The line through time to which a resolution belongs, as {@code series --format json} prints it
 * and {@code GET /api/documents/{symbol}/series} answers.
 *
 * @param members the earliest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SeriesView(String symbol, List<MemberView> members) {

  /**
   * A document of the line.
   *
   * @param date ISO date, or null where only the session tells
   * @param languages in which the corpus has it; none where it is only recalled
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record MemberView(
      String symbol,
      @Nullable String date,
      @Nullable String title,
      List<String> languages,
      List<EvidenceView> evidence) {}

  /**
   * Why it belongs to the line.
   *
   * @param reason {@code asked}, {@code title}, {@code recalled}, {@code recalls}, {@code
   *     agenda-item} or {@code draft}
   * @param document the document that says so
   * @param paragraph the id of the paragraph, or null
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record EvidenceView(String reason, String document, @Nullable String paragraph) {

    static EvidenceView of(Series.Evidence evidence) {
      return new EvidenceView(
          evidence.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          evidence.document().value(),
          evidence.paragraph() == null ? null : evidence.paragraph().id());
    }
  }

  /**
   * The view of a series.
   *
   * @param reader in whose language titles are shown where there is a choice
   */
  public static SeriesView of(Series series, Language reader) {
    return new SeriesView(
        series.symbol().value(),
        series.members().stream().map(member -> member(member, reader)).toList());
  }

  private static MemberView member(Series.Member member, Language reader) {
    return new MemberView(
        member.symbol().value(),
        member.date() == null ? null : member.date().toString(),
        DocumentLinksView.title(member.texts(), reader),
        DocumentLinksView.languages(member.texts()),
        member.evidence().stream().map(EvidenceView::of).toList());
  }
}
