package org.hexapla.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.exchange.GlossaryReader.Intake;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTerm;
import org.hexapla.exchange.ImportedTermBuilder;
import org.hexapla.exchange.Utf8Text;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into entries. A row without the id of a concept is an entry of its own and handed on
 * at once; rows that share an id are joined, wherever they stand, and handed on at the end.
 */
final class TableEntries {

  private final Intake intake;
  private final Map<String, Gathered> byConcept = new LinkedHashMap<>();

  /** What rows say of one concept. */
  private static final class Gathered {
    private final long line;
    private @Nullable String subject;
    private final List<String> notes = new ArrayList<>();
    private final Map<Language, String> definitions = new EnumMap<>(Language.class);
    private final Map<String, ImportedTerm> terms = new LinkedHashMap<>();

    /** Whether something was told of it already. */
    private boolean told;

    Gathered(long line) {
      this.line = line;
    }
  }

  TableEntries(Intake intake) {
    this.intake = intake;
  }

  /** Takes a row of cells; says why where it cannot. */
  void row(long line, TableHeader header, List<String> cells) {
    List<TableHeader.Column> columns = header.columns();
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() > columns.size()) {
      intake.problem(line, "the row has " + cells.size() + " cells, the heading " + columns.size());
      return;
    }
    if (cells.stream().anyMatch(Utf8Text::isDamaged)) {
      intake.problem(line, Utf8Text.damage());
      return;
    }
    String concept = "";
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i).role() == TableHeader.Role.CONCEPT) {
        concept = value(cells, i);
      }
    }
    Gathered target = concept.isEmpty() ? new Gathered(line) : gathered(concept, line);
    try {
      gather(line, target, columns, cells);
    } catch (IllegalArgumentException e) {
      intake.problem(line, e.getMessage() == null ? "a cell that is no value" : e.getMessage());
      target.told = true;
      return;
    }
    if (concept.isEmpty()) {
      hand(null, target);
    }
  }

  private Gathered gathered(String concept, long line) {
    return byConcept.computeIfAbsent(concept, id -> new Gathered(line));
  }

  private void gather(
      long line, Gathered target, List<TableHeader.Column> columns, List<String> cells) {
    Map<Language, ImportedTermBuilder> terms = new EnumMap<>(Language.class);
    for (int i = 0; i < cells.size(); i++) {
      TableHeader.Column column = columns.get(i);
      String value = value(cells, i);
      if (!value.isEmpty() && column.role() == TableHeader.Role.OTHER_LANGUAGE) {
        intake.otherLanguage(line, column.heading(), value);
        target.told = true;
      } else if (!value.isEmpty() && column.role() == TableHeader.Role.SUBJECT) {
        target.subject = value;
      } else if (!value.isEmpty() && column.language() != null && column.detail() == null) {
        terms.put(column.language(), new ImportedTermBuilder(column.language()).term(value));
      }
    }
    boolean noteIsOfTheConcept =
        columns.stream().anyMatch(c -> c.language() != null && c.detail() != null);
    for (int i = 0; i < cells.size(); i++) {
      TableHeader.Column column = columns.get(i);
      String value = value(cells, i);
      if (value.isEmpty() || column.detail() == null) {
        continue;
      }
      if (column.language() != null) {
        detail(target, column.language(), terms.get(column.language()), column.detail(), value);
      } else if (column.detail() == TermTable.Detail.NOTE && noteIsOfTheConcept) {
        if (!target.notes.contains(value)) {
          target.notes.add(value);
        }
      } else {
        for (Map.Entry<Language, ImportedTermBuilder> term : terms.entrySet()) {
          detail(target, term.getKey(), term.getValue(), column.detail(), value);
        }
      }
    }
    for (ImportedTermBuilder term : terms.values()) {
      ImportedTerm built = term.build();
      target.terms.putIfAbsent(built.language() + " " + built.term(), built);
    }
  }

  private static void detail(
      Gathered target,
      Language language,
      @Nullable ImportedTermBuilder term,
      TermTable.Detail detail,
      String value) {
    if (detail == TermTable.Detail.DEFINITION) {
      target.definitions.putIfAbsent(language, value);
      return;
    }
    if (term == null) {
      return;
    }
    switch (detail) {
      case TYPE -> term.type(known("type", value, TermType.of(value)));
      case STATUS -> term.status(known("status", value, AdministrativeStatus.of(value)));
      case CONFIDENCE -> term.confidence(value);
      case ORIGIN -> term.origin(value);
      case SOURCE -> term.source(value);
      case NOTE -> term.note(value);
      case CITATIONS, QUOTE, DEFINITION -> {
        // words about a place, not the place: a table does not carry citations back
      }
    }
  }

  private static <T> Optional<T> known(String name, String value, Optional<T> found) {
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no " + name + " is called '" + value + "'");
    }
    return found;
  }

  /** Hands on what is joined by an id. */
  void finish() {
    byConcept.forEach(this::hand);
    byConcept.clear();
  }

  private void hand(@Nullable String concept, Gathered gathered) {
    if (gathered.terms.isEmpty()) {
      if (!gathered.told) {
        intake.problem(gathered.line, "no term in the row");
      }
      return;
    }
    intake.entry(
        new ImportedEntry(
            gathered.line,
            concept,
            gathered.subject,
            gathered.notes.isEmpty() ? null : String.join("\n", gathered.notes),
            null,
            gathered.definitions,
            List.copyOf(gathered.terms.values())));
  }

  private static String value(List<String> cells, int column) {
    return cells.get(column).strip();
  }
}
