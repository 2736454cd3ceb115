package org.hexapla.web;

import java.util.List;
import org.hexapla.check.FindingView;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft beside what was found in it.
 *
 * @param text the draft; empty where none was given yet
 * @param source what it translates; may be empty
 * @param document the name under which findings are ignored in this draft alone; may be empty
 * @param pieces the draft cut by the findings; a piece with a note is what a finding is about, or
 *     null where nothing was checked yet
 * @param problem why the draft could not be checked, in the reader's language, or null
 */
public record CheckPage(
    String text,
    Language language,
    String source,
    Language sourceLanguage,
    String document,
    @Nullable List<MarkedText.Piece> pieces,
    List<FindingLine> findings,
    @Nullable String problem) {

  /** UTF-16 units of a draft; about 300 pages. */
  public static final int LONGEST = 1_000_000;

  /**
   * A finding.
   *
   * @param id of its mark in the draft; empty where another finding is marked there
   * @param words by which it can be ignored
   * @param address the document that proves it, or null
   */
  public record FindingLine(
      String id, FindingView finding, String words, @Nullable String address) {}
}
