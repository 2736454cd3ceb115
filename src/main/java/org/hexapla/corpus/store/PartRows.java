package org.hexapla.corpus.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/**
 * The rows of the parts of documents.
 *
 * @param <R> the kind of part
 */
interface PartRows<R> extends GenericRepository<R, Long> {

  List<R> saveAll(List<R> rows);

  /** The parts of some documents; those of one document stand in its order. */
  List<R> findByDocumentIdInListOrderByPosition(Collection<Long> documentIds);

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Paragraphs extends PartRows<ParagraphRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Footnotes extends PartRows<FootnoteRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface References extends PartRows<ReferenceRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Drafts extends PartRows<DraftRow> {}

  @JdbcRepository(dialect = Dialect.ANSI)
  interface Sponsors extends PartRows<SponsorRow> {}
}
