package org.hexapla.prepare;

import java.util.Comparator;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an interpreter takes into a meeting: names, acronyms, numbers, terms, formulas and
 * delegations of the meeting's documents, each in the chosen languages.
 *
 * @param documents from which it was made
 * @param languages in the order of the columns
 * @param lines by section, within it the weightiest first, or as a person ordered them
 * @param leftOut how many more lines the documents would give
 */
public record SessionSheet(
    List<Document> documents, List<Language> languages, List<SheetLine> lines, int leftOut) {

  public SessionSheet {
    documents = List.copyOf(documents);
    languages = List.copyOf(languages);
    lines = List.copyOf(lines);
  }

  /**
   * A document of the meeting.
   *
   * @param language in which it was read
   * @param title in that language, or null
   * @param date or null
   */
  public record Document(
      Symbol symbol, Language language, @Nullable String title, @Nullable DocumentDate date) {}

  /** The lines of one section. */
  public List<SheetLine> section(SheetSection section) {
    return lines.stream().filter(line -> line.section() == section).toList();
  }

  /** The same lines in the order in which the documents need them. */
  public List<SheetLine> byParagraph() {
    return lines.stream()
        .sorted(Comparator.comparingInt((SheetLine line) -> line.place().order()))
        .toList();
  }
}
