package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.hexapla.corpus.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document.
 *
 * @param footnotes the marks, see {@link TextLines}
 */
@MappedEntity(value = "paragraph", escape = false)
record ParagraphRow(
    @Id long id,
    long documentId,
    int position,
    String locator,
    Paragraph.Kind kind,
    @Nullable String number,
    String text,
    String footnotes) {}
