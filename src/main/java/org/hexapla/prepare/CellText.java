package org.hexapla.prepare;

/** How a cell is written where there is room for words only. */
final class CellText {

  private CellText() {}

  /** The term to use, an acronym with what it stands for; empty where nobody knows. */
  static String of(SheetLine.Cell cell) {
    String term = cell.term().orElse("");
    return cell.fullForm() == null ? term : term + " (" + cell.fullForm() + ")";
  }
}
