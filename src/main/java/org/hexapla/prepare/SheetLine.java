package org.hexapla.prepare;

import java.util.List;
import java.util.Optional;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of a session sheet: one thing in each of the sheet's languages.
 *
 * @param id of the entry, or for a number one of its own; stable, so that a person's choice of
 *     lines can be remembered
 * @param cells in the order of the sheet's languages
 * @param weight how much it matters here; comparable within a section
 * @param count how often it stands in the documents
 * @param place where it stands first
 */
public record SheetLine(
    String id, SheetSection section, List<Cell> cells, double weight, int count, Place place) {

  public SheetLine {
    cells = List.copyOf(cells);
    if (id.isBlank() || cells.isEmpty()) {
      throw new IllegalArgumentException("a line needs an id and languages: '" + id + "'");
    }
  }

  /**
   * What one language calls it.
   *
   * @param terms the one to use first; none where nobody knows
   * @param fullForm for an acronym what it stands for, or null
   * @param sure whether a person has approved the first term, or it stands in the document as it is
   */
  public record Cell(
      Language language, List<String> terms, @Nullable String fullForm, boolean sure) {
    public Cell {
      terms = List.copyOf(terms);
    }

    /** The term to use; absent where nobody knows. */
    public Optional<String> term() {
      return terms.stream().findFirst();
    }
  }

  /**
   * A place in the documents.
   *
   * @param order rises through the documents of the sheet and their paragraphs
   */
  public record Place(Symbol symbol, Locator locator, int order) {}

  /** What a language calls it. */
  public Optional<Cell> cell(Language language) {
    return cells.stream().filter(cell -> cell.language() == language).findFirst();
  }

  /** Whether it has something to say in more than one language. */
  boolean hasEquivalent() {
    return cells.stream().filter(cell -> !cell.terms().isEmpty()).count() > 1;
  }
}
