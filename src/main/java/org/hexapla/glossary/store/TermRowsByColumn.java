package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the rows of which a glossary has most, columns by their number: a walk over a
 * large glossary reads more than a million of them, and to find each column by its name would take
 * most of the time.
 */
@Singleton
final class TermRowsByColumn {

  private static final String TERM_COLUMNS =
      "id, concept_id, layer, language, position, term, origin, type, status, source, confidence,"
          + " note, replacement, part_of_speech, gender, grammatical_number, geographical_usage,"
          + " usage_by_year";

  private static final String CONTEXT_COLUMNS =
      "id, concept_id, term_id, layer, position, sentence, symbol, language, version, locator,"
          + " span_start, span_end, date_year, date_day, date_basis";

  private final JdbcOperations operations;

  TermRowsByColumn(JdbcOperations operations) {
    this.operations = operations;
  }

  /** Makes a row of the place where a result stands. */
  private interface RowMaker<R> {
    R make(ResultSet row) throws SQLException;
  }

  /** Puts the values of a row into a statement. */
  private interface RowBinder<R> {
    void bind(R row, PreparedStatement statement) throws SQLException;
  }

  List<TermRow> terms(Collection<String> concepts) {
    return read("SELECT " + TERM_COLUMNS + " FROM term", concepts, TermRowsByColumn::term);
  }

  List<ContextRow> contexts(Collection<String> concepts) {
    return read("SELECT " + CONTEXT_COLUMNS + " FROM context", concepts, TermRowsByColumn::context);
  }

  void insertTerms(List<TermRow> rows) {
    insert("term", TERM_COLUMNS, rows, TermRowsByColumn::bind);
  }

  void insertContexts(List<ContextRow> rows) {
    insert("context", CONTEXT_COLUMNS, rows, TermRowsByColumn::bind);
  }

  private <R> void insert(String table, String columns, List<R> rows, RowBinder<R> binder) {
    if (rows.isEmpty()) {
      return;
    }
    String places = "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
    operations.prepareStatement(
        "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")",
        statement -> {
          for (R row : rows) {
            binder.bind(row, statement);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private <R> List<R> read(String query, Collection<String> concepts, RowMaker<R> maker) {
    return operations.execute(
        connection -> {
          List<R> rows = new ArrayList<>();
          RowScan.of(connection, concepts).each(query, row -> rows.add(maker.make(row)));
          return rows;
        });
  }

  private static TermRow term(ResultSet row) throws SQLException {
    double number = row.getDouble(11);
    @Nullable Double confidence = row.wasNull() ? null : number;
    return new TermRow(
        row.getLong(1),
        row.getString(2),
        Origin.valueOf(row.getString(3)),
        RowScan.language(row.getString(4)),
        row.getInt(5),
        row.getString(6),
        Origin.valueOf(row.getString(7)),
        TermType.valueOf(row.getString(8)),
        AdministrativeStatus.valueOf(row.getString(9)),
        row.getString(10),
        confidence,
        row.getString(12),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        row.getString(16),
        row.getString(17),
        row.getString(18));
  }

  private static void bind(TermRow row, PreparedStatement statement) throws SQLException {
    statement.setLong(1, row.id());
    statement.setString(2, row.conceptId());
    statement.setString(3, row.layer().name());
    statement.setString(4, row.language().code());
    statement.setInt(5, row.position());
    statement.setString(6, row.term());
    statement.setString(7, row.origin().name());
    statement.setString(8, row.type().name());
    statement.setString(9, row.status().name());
    statement.setString(10, row.source());
    statement.setObject(11, row.confidence(), Types.DOUBLE);
    statement.setString(12, row.note());
    statement.setString(13, row.replacement());
    statement.setString(14, row.partOfSpeech());
    statement.setString(15, row.gender());
    statement.setString(16, row.grammaticalNumber());
    statement.setString(17, row.geographicalUsage());
    statement.setString(18, row.usageByYear());
  }

  private static ContextRow context(ResultSet row) throws SQLException {
    int year = row.getInt(13);
    @Nullable Integer dateYear = row.wasNull() ? null : year;
    @Nullable String basis = row.getString(15);
    return new ContextRow(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        Origin.valueOf(row.getString(4)),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        RowScan.language(row.getString(8)),
        row.getString(9),
        row.getString(10),
        row.getInt(11),
        row.getInt(12),
        dateYear,
        row.getObject(14, LocalDate.class),
        basis == null ? null : DocumentDate.Basis.valueOf(basis));
  }

  private static void bind(ContextRow row, PreparedStatement statement) throws SQLException {
    statement.setLong(1, row.id());
    statement.setString(2, row.conceptId());
    statement.setLong(3, row.termId());
    statement.setString(4, row.layer().name());
    statement.setInt(5, row.position());
    statement.setString(6, row.sentence());
    statement.setString(7, row.symbol());
    statement.setString(8, row.language().code());
    statement.setString(9, row.version());
    statement.setString(10, row.locator());
    statement.setInt(11, row.spanStart());
    statement.setInt(12, row.spanEnd());
    statement.setObject(13, row.dateYear(), Types.INTEGER);
    statement.setObject(14, row.dateDay(), Types.DATE);
    statement.setString(15, row.dateBasis() == null ? null : row.dateBasis().name());
  }
}
