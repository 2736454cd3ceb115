package org.hexapla.web;

import java.util.List;
import org.hexapla.prepare.SheetOrder;
import org.hexapla.prepare.SheetPrint;
import org.hexapla.prepare.SheetRequest;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an interpreter makes a session sheet.
 *
 * @param fields what was asked for
 * @param refusal why there is no sheet, in the reader's language, or null
 * @param print the sheet, or null where none was asked for or could be made
 * @param formats in which it can leave
 * @param booth the address of the booth with this sheet
 */
public record PreparePage(
    Fields fields,
    @Nullable String refusal,
    @Nullable SheetPrint print,
    List<String> formats,
    String booth) {

  /** What stands in the form. */
  public record Fields(
      String symbols,
      String session,
      String item,
      String series,
      List<Language> languages,
      String lines,
      SheetOrder order) {

    /** Whether the sheet goes from this language. */
    public boolean from(Language language) {
      return !languages.isEmpty() && languages.get(0) == language;
    }

    /** Whether the sheet goes to this language. */
    public boolean to(Language language) {
      return languages.indexOf(language) > 0;
    }

    /** The lines to ask for, that of a page where none are given. */
    public String linesOrPage() {
      return lines.isEmpty() ? Integer.toString(SheetRequest.PAGE) : lines;
    }
  }
}
