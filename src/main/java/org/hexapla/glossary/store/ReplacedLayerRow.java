package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A layer as it was before a change. */
@MappedEntity(value = "replaced_layer", escape = false)
final class ReplacedLayerRow {

  @Id private final long id;
  private final byte[] content;

  /**
   * @param id of the change
   * @param content as {@link PackedLayers} packs it
   */
  ReplacedLayerRow(long id, byte[] content) {
    this.id = id;
    this.content = content;
  }

  long getId() {
    return id;
  }

  byte[] getContent() {
    return content;
  }
}
