package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Finds what nobody has judged yet. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ProposalRows extends GenericRepository<TermRow, Long> {

  /**
   * Terms that are seen and not judged: proposed ones, and those of which a build says that they
   * gave way; not those on which an upper layer has spoken.
   */
  String WAITING =
      " FROM term t JOIN concept_layer l ON l.concept_id = t.concept_id AND l.layer = t.layer"
          + " WHERE (t.status = 'PROPOSED' OR t.status = 'SUPERSEDED' AND t.layer = 'BUILD')"
          + " AND (t.layer = 'PERSON' OR NOT EXISTS (SELECT 1 FROM concept_layer p"
          + " WHERE p.concept_id = t.concept_id AND p.layer = 'PERSON'))"
          + " AND NOT (t.layer = 'BUILD' AND EXISTS (SELECT 1 FROM term s"
          + " WHERE s.concept_id = t.concept_id AND s.layer = 'STARTER'"
          + " AND s.language = t.language AND s.term = t.term AND s.status <> 'PROPOSED'))"
          + " AND (:language = '' OR t.language = :language)"
          + " AND (:field = '' OR l.subject_field = :field)"
          + " AND (:pattern = '' OR LOWER(t.term) LIKE :pattern)";

  /**
   * Concepts, the surest first.
   *
   * @param language a code in capitals; empty for all
   * @param field the domain; empty for all
   * @param pattern of the term in small letters, as {@code LIKE} has it; empty for all
   */
  @Query(
      "SELECT t.concept_id"
          + WAITING
          + " GROUP BY t.concept_id ORDER BY MAX(COALESCE(t.confidence, 0)) DESC, t.concept_id"
          + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
  List<String> waiting(String language, String field, String pattern, int offset, int limit);

  @Query("SELECT COUNT(DISTINCT t.concept_id)" + WAITING)
  long countWaiting(String language, String field, String pattern);
}
