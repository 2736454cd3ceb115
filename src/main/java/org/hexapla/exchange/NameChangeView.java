package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.exchange.EntryView.CitationView;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.NameChange;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageProfile;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A name that came, went or gave way, as JSON shows it.
 *
 * @param kind {@code came}, {@code went} or {@code switched}
 * @param earlier the name before, or null
 * @param later the name after, or null
 * @param lastUse of the name before that its entry cites, or null
 * @param firstUse of the name after that its entry cites, or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NameChangeView(
    String id,
    String language,
    String kind,
    @Nullable String earlier,
    @Nullable String later,
    @Nullable CitationView lastUse,
    @Nullable CitationView firstUse) {

  /**
   * The view of a change.
   *
   * @param reader in whose language places are written
   */
  public static NameChangeView of(NameChange change, Language reader) {
    TermSection earlier = change.earlier();
    TermSection later = change.later();
    return new NameChangeView(
        change.conceptId(),
        change.language().code(),
        change.kind().label(),
        earlier == null ? null : earlier.term(),
        later == null ? null : later.term(),
        earlier == null ? null : view(UsageProfile.of(earlier).last(), reader),
        later == null ? null : view(UsageProfile.of(later).first(), reader));
  }

  private static @Nullable CitationView view(@Nullable Context context, Language reader) {
    return context == null ? null : CitationView.of(context, reader);
  }
}
