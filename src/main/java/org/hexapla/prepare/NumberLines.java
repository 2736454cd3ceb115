package org.hexapla.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.prepare.MeetingDocuments.MeetingDocument;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Collects the numbers of a meeting's documents. What another language says is sought in the
 * paragraph of the same id, by the numbers that both hold. For one sheet.
 */
final class NumberLines {

  /** Share of numbers from which on two phrases are the same. */
  private static final double SAME = 0.5;

  private final NumberFinder finder;
  private final List<Language> languages;
  private final Map<String, Found> byKey = new LinkedHashMap<>();

  NumberLines(NumberFinder finder, List<Language> languages) {
    this.finder = finder;
    this.languages = languages;
  }

  private static final class Found {
    private final List<SheetLine.Cell> cells;
    private final SheetLine.Place place;
    private int count;

    Found(List<SheetLine.Cell> cells, SheetLine.Place place) {
      this.cells = cells;
      this.place = place;
    }
  }

  /**
   * Takes the numbers of a paragraph.
   *
   * @param names stretches that are parts of names, whose numbers are said with them
   */
  void take(
      MeetingDocument document, Paragraph paragraph, List<Span> names, SheetLine.Place place) {
    Resolution read = document.read();
    for (NumberPhrase phrase : finder.find(paragraph.text(), read.language())) {
      if (names.stream().noneMatch(name -> name.overlaps(phrase.span()))) {
        Found found =
            byKey.computeIfAbsent(
                phrase.key(), key -> new Found(cells(document, paragraph, phrase), place));
        found.count++;
      }
    }
  }

  List<SheetLine> lines() {
    List<SheetLine> lines = new ArrayList<>();
    byKey.forEach(
        (key, found) ->
            lines.add(
                new SheetLine(
                    "number/" + key.replace(' ', '+'),
                    SheetSection.NUMBERS,
                    found.cells,
                    found.count,
                    found.count,
                    found.place)));
    return lines;
  }

  private List<SheetLine.Cell> cells(
      MeetingDocument document, Paragraph paragraph, NumberPhrase phrase) {
    List<SheetLine.Cell> cells = new ArrayList<>();
    for (Language language : languages) {
      Optional<String> words =
          language == document.read().language()
              ? Optional.of(phrase.text())
              : Optional.ofNullable(document.texts().versions().get(language))
                  .flatMap(text -> text.paragraph(paragraph.id()))
                  .flatMap(counterpart -> same(counterpart.text(), language, phrase));
      cells.add(new SheetLine.Cell(language, words.map(List::of).orElse(List.of()), null, true));
    }
    return cells;
  }

  private Optional<String> same(String text, Language language, NumberPhrase phrase) {
    return finder.find(text, language).stream()
        .filter(other -> other.likeness(phrase) >= SAME)
        .max(Comparator.comparingDouble(other -> other.likeness(phrase)))
        .map(NumberPhrase::text);
  }
}
