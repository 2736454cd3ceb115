package org.hexapla.glossary.store;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Packs the rows of a layer: JSON, compressed (RFC 1950). */
@Singleton
final class PackedLayers {

  private final JsonMapper json;

  PackedLayers(JsonMapper json) {
    this.json = json;
  }

  byte[] pack(LayerState state) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream stream = new DeflaterOutputStream(packed)) {
      json.writeValue(stream, state);
    } catch (IOException e) {
      throw new UncheckedIOException("a layer cannot be packed", e);
    }
    return packed.toByteArray();
  }

  LayerState unpack(byte[] packed) {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Objects.requireNonNull(json.readValue(stream, LayerState.class));
    } catch (IOException e) {
      throw new UncheckedIOException("the store holds a layer that cannot be unpacked", e);
    }
  }
}
