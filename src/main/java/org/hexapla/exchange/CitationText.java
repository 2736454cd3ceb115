package org.hexapla.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/** How a place that proves a term is written where a format has room for words only. */
public final class CitationText {

  private CitationText() {}

  /** {@code A/RES/61/7, para. 3, 2006-10-20}; the date as precise as it is known, or none. */
  public static String of(Context context, Language reader) {
    String place =
        context.citation().symbol() + ", " + context.citation().locator().display(reader);
    return context.date() == null ? place : place + ", " + context.date().value();
  }

  /** All places that prove a term, best first, {@code ; } between two. */
  public static String ofAll(List<Context> contexts, Language reader) {
    return contexts.stream().map(context -> of(context, reader)).collect(Collectors.joining("; "));
  }

  /**
   * The best reason to believe a term, in one line: the place that proves it, else where it is said
   * to be from.
   */
  public static String proof(TermSection term, Language reader) {
    return term.contexts().isEmpty() ? term.source() : of(term.contexts().get(0), reader);
  }
}
