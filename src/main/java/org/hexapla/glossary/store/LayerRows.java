package org.hexapla.glossary.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.hexapla.glossary.Origin;

/**
 * The rows of which layers are made.
 *
 * @param <R> the kind of row
 */
interface LayerRows<R> extends GenericRepository<R, Long> {

  List<R> saveAll(List<R> rows);

  List<R> findByConceptIdInList(Collection<String> conceptIds);

  long deleteByLayerAndConceptIdInList(Origin layer, Collection<String> conceptIds);

  /** The layers themselves. */
  @JdbcRepository(dialect = Dialect.ANSI)
  interface Layers extends LayerRows<LayerRow> {

    /** Tells whether a layer is the same without reading what it holds. */
    @Introspected
    record Digest(String conceptId, String contentDigest) {}

    @Query("SELECT concept_id, content_digest FROM concept_layer WHERE layer = :layer")
    List<Digest> digests(Origin layer);

    @Query("SELECT concept_id FROM concept_layer WHERE layer = :layer")
    List<String> conceptsOf(Origin layer);
  }

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Sections extends LayerRows<SectionRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Terms extends LayerRows<TermRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Contexts extends LayerRows<ContextRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Proofs extends LayerRows<ProofRow> {}
}
