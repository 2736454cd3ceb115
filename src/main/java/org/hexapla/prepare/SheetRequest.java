package org.hexapla.prepare;

import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a session sheet is asked for.
 *
 * @param symbols the documents of the meeting
 * @param item documents under this item of the agenda are taken as well, or null
 * @param series a document whose whole series is taken as well, or null
 * @param languages at least two, none twice; the first is that of the left column
 * @param lines how many lines the sheet has at the most; {@link #PAGE} make about a page
 * @param leftOut ids of lines that a person has struck out
 * @param kept ids of lines that are wanted, in this order; empty for the best ones
 */
public record SheetRequest(
    List<Symbol> symbols,
    @Nullable AgendaItem item,
    @Nullable Symbol series,
    List<Language> languages,
    int lines,
    Set<String> leftOut,
    List<String> kept) {

  /** Lines of about a page. */
  public static final int PAGE = 42;

  /** Lines of the longest sheet; a set for the booth may have as many. */
  public static final int MOST_LINES = 20_000;

  /** An item of the agenda of a session, such as {@code 108 (j)} of the 61st. */
  public record AgendaItem(int session, String item) {
    public AgendaItem {
      if (item.isBlank()) {
        throw new IllegalArgumentException("an item of an agenda needs a number");
      }
    }
  }

  public SheetRequest {
    symbols = List.copyOf(symbols);
    languages = List.copyOf(languages);
    leftOut = Set.copyOf(leftOut);
    kept = List.copyOf(kept);
    if (languages.size() < 2 || languages.size() > Set.copyOf(languages).size()) {
      throw new IllegalArgumentException("a sheet needs two languages or more, none twice");
    }
    if (lines < 1 || lines > MOST_LINES) {
      throw new IllegalArgumentException("a sheet has 1 to " + MOST_LINES + " lines");
    }
  }

  /** The best lines of a page for some documents. */
  public static SheetRequest of(List<Symbol> symbols, List<Language> languages) {
    return new SheetRequest(symbols, null, null, languages, PAGE, Set.of(), List.of());
  }
}
