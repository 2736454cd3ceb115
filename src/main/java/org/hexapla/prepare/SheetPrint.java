package org.hexapla.prepare;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.text.Language;

/**
 * A sheet as it is shown: in one order, to one reader.
 *
 * @param reader in whose language headings and places are written
 */
public record SheetPrint(SessionSheet sheet, SheetOrder order, Language reader) {

  /**
   * Lines under one heading.
   *
   * @param delegations whether the lines are short and stand beside each other
   */
  public record Block(String heading, boolean delegations, List<SheetLine> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** The words of the sheet. */
  public SheetWords words() {
    return SheetWords.in(reader);
  }

  /** The lines, section by section or document by document. */
  public List<Block> blocks() {
    return order == SheetOrder.IMPORTANCE ? bySection() : byDocument();
  }

  private List<Block> bySection() {
    List<Block> blocks = new ArrayList<>();
    for (SheetSection section : SheetSection.values()) {
      List<SheetLine> lines = sheet.section(section);
      if (!lines.isEmpty()) {
        blocks.add(new Block(words().section(section), section == SheetSection.DELEGATIONS, lines));
      }
    }
    return blocks;
  }

  private List<Block> byDocument() {
    List<Block> blocks = new ArrayList<>();
    for (SessionSheet.Document document : sheet.documents()) {
      List<SheetLine> lines =
          sheet.byParagraph().stream()
              .filter(line -> line.place().symbol().equals(document.symbol()))
              .toList();
      if (!lines.isEmpty()) {
        blocks.add(new Block(document.symbol().value(), false, lines));
      }
    }
    return blocks;
  }

  /** Where a line stands first: {@code para. 3}, with the symbol where there are several. */
  public String place(SheetLine line) {
    String locator = line.place().locator().display(reader);
    return sheet.documents().size() > 1 ? line.place().symbol() + ", " + locator : locator;
  }
}
