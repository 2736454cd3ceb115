package org.hexapla.corpus.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The rows of documents and of what says which of them count. */
@JdbcRepository(dialect = Dialect.ANSI)
interface DocumentRows extends GenericRepository<DocumentRow, Long> {

  /** Identifies one version of a document. */
  @Introspected
  record VersionRow(long id, String symbol, Language language, String version) {}

  List<DocumentRow> saveAll(List<DocumentRow> rows);

  Optional<DocumentRow> findBySymbolAndLanguageAndVersion(
      String symbol, Language language, String version);

  @Query(
      "SELECT d.* FROM current_document c JOIN document d ON d.id = c.document_id"
          + " WHERE c.symbol = :symbol AND c.language = :language")
  Optional<DocumentRow> findCurrent(String symbol, Language language);

  @Query("SELECT d.* FROM current_document c JOIN document d ON d.id = c.document_id")
  List<DocumentRow> findAllCurrent();

  @Query(
      "SELECT d.* FROM current_document c JOIN document d ON d.id = c.document_id"
          + " WHERE c.symbol IN (:symbols)")
  List<DocumentRow> findCurrentOf(Collection<String> symbols);

  @Query(
      "SELECT d.* FROM current_document c JOIN document d ON d.id = c.document_id"
          + " WHERE d.title_key IN (:keys)")
  List<DocumentRow> findCurrentTitled(Collection<String> keys);

  @Query(
      "SELECT d.* FROM current_document c JOIN document d ON d.id = c.document_id"
          + " WHERE d.session_number = :session AND d.agenda_item = :agendaItem")
  List<DocumentRow> findCurrentUnderItem(int session, String agendaItem);

  @Query(
      "SELECT DISTINCT c.symbol FROM current_document c JOIN document d ON d.id = c.document_id"
          + " WHERE d.changes = :symbol")
  List<String> findCurrentChanging(String symbol);

  /** One place that mentions a document. */
  @Introspected
  record CitingRow(
      String citing,
      Language language,
      int position,
      String symbol,
      @Nullable LocalDate citedDate,
      @Nullable String citedParagraph,
      String inParagraph,
      int spanStart,
      int spanEnd) {}

  /** The columns of a {@link CitingRow}. */
  String CITING =
      "SELECT c.symbol AS citing, c.language, r.position, r.symbol, r.cited_date,"
          + " r.cited_paragraph, r.in_paragraph, r.span_start, r.span_end FROM reference r"
          + " JOIN current_document c ON c.document_id = r.document_id";

  /** The places that mention a document. */
  @Query(CITING + " WHERE r.symbol = :symbol")
  List<CitingRow> findCiting(String symbol);

  /**
   * The places that mention a joint symbol; reads all references where it begins with {@code %}.
   */
  @Query(CITING + " WHERE r.symbol LIKE :pattern")
  List<CitingRow> findCitingLike(String pattern);

  @Query("SELECT DISTINCT symbol FROM current_document")
  List<String> currentSymbols();

  @Query("SELECT id, symbol, language, version FROM document WHERE symbol IN (:symbols)")
  List<VersionRow> versionsOf(Collection<String> symbols);

  /** Documents that name a draft as their own; what is no draft itself comes first. */
  @Query(
      "SELECT c.symbol FROM draft r JOIN current_document c ON c.document_id = r.document_id"
          + " JOIN document d ON d.id = c.document_id WHERE r.symbol = :draft"
          + " ORDER BY CASE WHEN d.kind = 'DRAFT' THEN 1 ELSE 0 END, c.symbol"
          + " FETCH FIRST 1 ROW ONLY")
  Optional<String> adoptedAs(String draft);
}
