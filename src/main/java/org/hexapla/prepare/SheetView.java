package org.hexapla.prepare;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session sheet as JSON shows it. The names are a contract.
 *
 * @param languages codes, in the order of the columns
 * @param leftOut how many more lines the documents would give
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SheetView(
    List<DocumentLine> documents, List<String> languages, List<Line> lines, int leftOut) {

  /** A document of the meeting. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record DocumentLine(String symbol, @Nullable String title, @Nullable String date) {}

  /**
   * A line.
   *
   * @param paragraph the id of the place where it stands first
   * @param place the same for a reader
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Line(
      String id,
      String section,
      List<Cell> cells,
      int count,
      String symbol,
      String paragraph,
      String place) {}

  /** What a language calls it; no terms where nobody knows. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Cell(
      String language, List<String> terms, @Nullable String fullForm, boolean sure) {}

  /** The view of a sheet in one order; places in the language of its reader. */
  public static SheetView of(SheetPrint print) {
    SessionSheet sheet = print.sheet();
    return new SheetView(
        sheet.documents().stream()
            .map(
                one ->
                    new DocumentLine(
                        one.symbol().value(),
                        one.title(),
                        one.date() == null ? null : one.date().value()))
            .toList(),
        sheet.languages().stream().map(Object::toString).toList(),
        print.blocks().stream()
            .flatMap(block -> block.lines().stream())
            .map(line -> line(line, print))
            .toList(),
        sheet.leftOut());
  }

  private static Line line(SheetLine line, SheetPrint print) {
    return new Line(
        line.id(),
        line.section().label(),
        line.cells().stream()
            .map(
                cell ->
                    new Cell(cell.language().code(), cell.terms(), cell.fullForm(), cell.sure()))
            .toList(),
        line.count(),
        line.place().symbol().value(),
        line.place().locator().id(),
        line.place().locator().display(print.reader()));
  }
}
