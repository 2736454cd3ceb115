package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.prepare.BoothSet.BoothLine;
import org.hexapla.text.Language;

/** Makes what the booth keeps: the lines of a sheet, or the whole glossary. Thread-safe. */
@Singleton
public final class BoothMaker {

  private final Glossary glossary;

  BoothMaker(Glossary glossary) {
    this.glossary = glossary;
  }

  /** The lines of a sheet. */
  public BoothSet of(SessionSheet sheet) {
    return new BoothSet(
        sheet.documents().stream()
            .map(document -> document.symbol().value())
            .collect(Collectors.joining(", ")),
        codes(sheet.languages()),
        sheet.lines().stream().map(BoothMaker::line).toList());
  }

  /**
   * The entries of the glossary that have a term in two of the languages or more, as many as a set
   * may have.
   */
  public BoothSet ofGlossary(List<Language> languages) {
    List<BoothLine> lines = new ArrayList<>();
    glossary.forEach(
        entry -> {
          List<List<String>> terms =
              languages.stream().map(language -> terms(entry, language)).toList();
          if (lines.size() < SheetRequest.MOST_LINES
              && terms.stream().filter(all -> !all.isEmpty()).count() > 1) {
            String section = SheetSection.ofDomain(entry.subjectField()).label();
            lines.add(new BoothLine(entry.id(), section, terms));
          }
        });
    return new BoothSet("", codes(languages), lines);
  }

  private static BoothLine line(SheetLine line) {
    return new BoothLine(
        line.id(),
        line.section().label(),
        line.cells().stream()
            .map(
                cell ->
                    Stream.concat(cell.terms().stream(), Stream.ofNullable(cell.fullForm()))
                        .toList())
            .toList());
  }

  private static List<String> terms(ConceptEntry entry, Language language) {
    return entry.section(language).map(LanguageSection::terms).orElse(List.of()).stream()
        .filter(term -> term.status() != AdministrativeStatus.DEPRECATED)
        .filter(term -> term.status() != AdministrativeStatus.SUPERSEDED)
        .map(TermSection::term)
        .distinct()
        .toList();
  }

  private static List<String> codes(List<Language> languages) {
    return languages.stream().map(Language::code).toList();
  }
}
