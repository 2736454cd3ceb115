package org.hexapla.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.exchange.CitationText;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;

/**
 * Entries as one wide table: a row holds at most one term a language, and terms of one type stand
 * side by side (the acronyms in one row, the full names in another). What belongs to the concept is
 * in its first row; its id and subject are in each, so that rows may be sorted.
 */
final class TermTable {

  static final String CONCEPT = "concept";
  static final String SUBJECT = "subject";
  static final String NOTE = "note";

  /** What is said of each term, in the order of the columns {@code <language> <detail>}. */
  enum Detail {
    TYPE,
    STATUS,
    CONFIDENCE,
    ORIGIN,
    SOURCE,
    NOTE,
    DEFINITION,
    CITATIONS,
    QUOTE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Detail> of(String label) {
      return List.of(values()).stream().filter(d -> d.label().equalsIgnoreCase(label)).findFirst();
    }
  }

  private record Place(TermType type, int ordinal) {}

  private final List<Language> languages;

  TermTable(List<Language> languages) {
    this.languages = languages;
  }

  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(CONCEPT, SUBJECT, NOTE));
    languages.forEach(language -> columns.add(language.code()));
    for (Language language : languages) {
      for (Detail detail : Detail.values()) {
        columns.add(language.code() + " " + detail.label());
      }
    }
    return columns;
  }

  /** The rows of an entry; as many cells as there are columns, empty where nothing is known. */
  List<List<String>> rows(ConceptEntry entry) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<Language, TermSection> terms : sideBySide(entry)) {
      rows.add(row(entry, terms, rows.isEmpty()));
    }
    return rows;
  }

  private List<Map<Language, TermSection>> sideBySide(ConceptEntry entry) {
    Map<Place, Map<Language, TermSection>> rows =
        new TreeMap<>(Comparator.comparing(Place::type).thenComparing(Place::ordinal));
    for (LanguageSection section : entry.sections()) {
      Map<TermType, Integer> seen = new EnumMap<>(TermType.class);
      for (TermSection term : section.terms()) {
        Place place = new Place(term.type(), seen.merge(term.type(), 1, Integer::sum));
        rows.computeIfAbsent(place, p -> new EnumMap<>(Language.class))
            .put(section.language(), term);
      }
    }
    return List.copyOf(rows.values());
  }

  private List<String> row(ConceptEntry entry, Map<Language, TermSection> terms, boolean first) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.id());
    cells.add(orEmpty(entry.subjectField()));
    cells.add(first ? orEmpty(entry.note()) : "");
    for (Language language : languages) {
      TermSection term = terms.get(language);
      cells.add(term == null ? "" : term.term());
    }
    for (Language language : languages) {
      String definition =
          first ? entry.section(language).map(LanguageSection::definition).orElse("") : "";
      for (Detail detail : Detail.values()) {
        TermSection term = terms.get(language);
        if (detail == Detail.DEFINITION) {
          cells.add(definition);
        } else {
          cells.add(term == null ? "" : cell(term, detail, language));
        }
      }
    }
    return cells;
  }

  private static String cell(TermSection term, Detail detail, Language reader) {
    return switch (detail) {
      case TYPE -> term.type().label();
      case STATUS -> term.status().label();
      case CONFIDENCE -> term.confidence() == null ? "" : term.confidence().toString();
      case ORIGIN -> term.origin().label();
      case SOURCE -> term.source();
      case NOTE -> orEmpty(term.note());
      case DEFINITION -> "";
      case CITATIONS -> CitationText.ofAll(term.contexts(), reader);
      case QUOTE -> term.contexts().stream().findFirst().map(Context::sentence).orElse("");
    };
  }

  static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
