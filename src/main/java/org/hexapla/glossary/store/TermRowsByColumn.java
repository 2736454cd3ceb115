package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of which a glossary has most, columns by their number: a walk over a large
 * glossary reads millions of them, and to find each column by its name would take most of the time.
 */
@Singleton
final class TermRowsByColumn {

  private static final String TERMS =
      "SELECT id, concept_id, layer, language, position, term, origin, type, status, source,"
          + " confidence, note, replacement, part_of_speech, gender, grammatical_number,"
          + " geographical_usage FROM term WHERE concept_id = ANY (?)";

  private static final String CONTEXTS =
      "SELECT id, concept_id, term_id, layer, position, sentence, symbol, language, version,"
          + " locator, span_start, span_end, date_year, date_day, date_basis FROM context"
          + " WHERE concept_id = ANY (?)";

  private static final String USAGES =
      "SELECT id, concept_id, term_id, layer, calendar_year, occurrences FROM term_usage"
          + " WHERE concept_id = ANY (?)";

  private static final Map<String, Language> LANGUAGES =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));

  private final JdbcOperations operations;

  TermRowsByColumn(JdbcOperations operations) {
    this.operations = operations;
  }

  /** Makes a row of the place where a result stands. */
  private interface RowMaker<R> {
    R make(ResultSet row) throws SQLException;
  }

  List<TermRow> terms(Collection<String> concepts) {
    return read(TERMS, concepts, TermRowsByColumn::term);
  }

  List<ContextRow> contexts(Collection<String> concepts) {
    return read(CONTEXTS, concepts, TermRowsByColumn::context);
  }

  List<UsageRow> usages(Collection<String> concepts) {
    return read(USAGES, concepts, TermRowsByColumn::usage);
  }

  private <R> List<R> read(String query, Collection<String> concepts, RowMaker<R> maker) {
    return operations.prepareStatement(
        query,
        statement -> {
          Array ids = statement.getConnection().createArrayOf("VARCHAR", concepts.toArray());
          try {
            statement.setArray(1, ids);
            List<R> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
              while (result.next()) {
                rows.add(maker.make(result));
              }
            }
            return rows;
          } finally {
            ids.free();
          }
        });
  }

  private static Language language(String code) {
    return Objects.requireNonNull(LANGUAGES.get(code), code);
  }

  private static TermRow term(ResultSet row) throws SQLException {
    double number = row.getDouble(11);
    @Nullable Double confidence = row.wasNull() ? null : number;
    return new TermRow(
        row.getLong(1),
        row.getString(2),
        Origin.valueOf(row.getString(3)),
        language(row.getString(4)),
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
        row.getString(17));
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
        language(row.getString(8)),
        row.getString(9),
        row.getString(10),
        row.getInt(11),
        row.getInt(12),
        dateYear,
        row.getObject(14, LocalDate.class),
        basis == null ? null : DocumentDate.Basis.valueOf(basis));
  }

  private static UsageRow usage(ResultSet row) throws SQLException {
    return new UsageRow(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        Origin.valueOf(row.getString(4)),
        row.getInt(5),
        row.getInt(6));
  }
}
