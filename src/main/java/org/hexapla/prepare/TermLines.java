package org.hexapla.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Collects the known terms of a meeting's documents. What matters most is what these documents say
 * often and all others seldom: tf · ln(1 + M / cf), where tf is how often a concept stands here, cf
 * how often it stands in the corpus (at least tf), and M the greatest cf on the sheet. This is the
 * weight of Spärck Jones (1972) with occurrences in place of documents, as Church and Gale (1995)
 * compare it, since the glossary keeps occurrences. What nobody has judged yet counts for less. For
 * one sheet.
 */
final class TermLines {

  /** What a term weighs that was proposed and not judged, against one that was. */
  private static final double UNJUDGED = 0.4;

  private final Recognizer recognizer;
  private final CorpusCounts counts;
  private final List<Language> languages;
  private final Map<String, Found> byConcept = new LinkedHashMap<>();

  TermLines(Recognizer recognizer, CorpusCounts counts, List<Language> languages) {
    this.recognizer = recognizer;
    this.counts = counts;
    this.languages = languages;
  }

  private static final class Found {
    private final KnownTerm first;
    private final SheetLine.Place place;
    private boolean asAcronym;
    private int count;

    Found(KnownTerm first, SheetLine.Place place) {
      this.first = first;
      this.place = place;
    }
  }

  /** Takes a term at a place. */
  void take(KnownTerm term, SheetLine.Place place) {
    Found found = byConcept.computeIfAbsent(term.conceptId(), id -> new Found(term, place));
    found.count++;
    found.asAcronym |= isAcronym(term);
  }

  List<SheetLine> lines() {
    long most =
        byConcept.entrySet().stream()
            .mapToLong(one -> Math.max(counts.of(one.getKey()), one.getValue().count))
            .max()
            .orElse(1);
    List<SheetLine> lines = new ArrayList<>();
    byConcept.forEach(
        (concept, found) -> {
          long all = Math.max(counts.of(concept), found.count);
          double trust = found.first.status() == AdministrativeStatus.PROPOSED ? UNJUDGED : 1;
          double weight = trust * found.count * Math.log1p((double) most / all);
          lines.add(line(concept, found, weight));
          if (found.asAcronym && !isAcronym(concept, found)) {
            lines.add(acronymLine(concept, found, weight));
          }
        });
    return lines;
  }

  /** Whether the entry is nothing but an acronym, so that one line is enough. */
  private boolean isAcronym(String concept, Found found) {
    return recognizer.terms(concept, found.first.language()).stream()
        .allMatch(TermLines::isAcronym);
  }

  private SheetLine line(String concept, Found found, double weight) {
    SheetSection section =
        isAcronym(concept, found)
            ? SheetSection.ACRONYMS
            : SheetSection.ofDomain(found.first.subjectField());
    List<SheetLine.Cell> cells = new ArrayList<>();
    for (Language language : languages) {
      cells.add(cell(language, usable(concept, language), null));
    }
    return new SheetLine(concept, section, cells, weight, found.count, found.place);
  }

  private SheetLine acronymLine(String concept, Found found, double weight) {
    List<SheetLine.Cell> cells = new ArrayList<>();
    for (Language language : languages) {
      List<KnownTerm> all = usable(concept, language);
      List<KnownTerm> acronyms = all.stream().filter(TermLines::isAcronym).toList();
      Optional<KnownTerm> full = all.stream().filter(term -> !isAcronym(term)).findFirst();
      cells.add(
          acronyms.isEmpty()
              ? cell(language, full.stream().toList(), null)
              : cell(language, acronyms, full.map(KnownTerm::term).orElse(null)));
    }
    return new SheetLine(
        concept + "#acronym", SheetSection.ACRONYMS, cells, weight, found.count, found.place);
  }

  /** The terms that may be said, the one to use first. */
  private List<KnownTerm> usable(String concept, Language language) {
    return recognizer.terms(concept, language).stream()
        .filter(term -> term.status() != AdministrativeStatus.DEPRECATED)
        .filter(term -> term.status() != AdministrativeStatus.SUPERSEDED)
        .toList();
  }

  private static SheetLine.Cell cell(
      Language language, List<KnownTerm> terms, @Nullable String fullForm) {
    boolean sure = !terms.isEmpty() && terms.get(0).status() != AdministrativeStatus.PROPOSED;
    return new SheetLine.Cell(
        language, terms.stream().map(KnownTerm::term).toList(), fullForm, sure);
  }

  private static boolean isAcronym(KnownTerm term) {
    return term.type() == TermType.ACRONYM;
  }
}
