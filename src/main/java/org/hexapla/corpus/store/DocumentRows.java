package org.hexapla.corpus.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;

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
