package org.hexapla.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a glossary that was sent.
 *
 * @param file as its owner calls it
 * @param refused why nothing was taken in; null where the file was read to its end
 * @param taken whether the new and changed entries are in the glossary now
 * @param counts how many entries met each outcome, by its label
 * @param otherLanguages how many terms were kept aside, by the file's own tag of the language
 * @param rows of every entry but those that stay as they are
 * @param rowsLeftOut how many more rows there are
 */
public record ImportedPage(
    String file,
    @Nullable String refused,
    boolean taken,
    Map<String, Integer> counts,
    Map<String, Integer> otherLanguages,
    List<Row> rows,
    int rowsLeftOut) {

  /**
   * What became of an entry.
   *
   * @param address of the entry; null where there is none
   */
  public record Row(long line, String outcome, @Nullable String address, String what) {}
}
