package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The formats in which a session sheet can leave. */
@Singleton
public final class SheetExporter {

  private final List<SheetWriter> writers;

  SheetExporter(List<SheetWriter> writers) {
    this.writers = writers.stream().sorted(Comparator.comparing(SheetWriter::format)).toList();
  }

  /** All formats, by name. */
  public List<SheetWriter> writers() {
    return writers;
  }

  /** Those that this machine can write. */
  public List<SheetWriter> ready() {
    return writers.stream().filter(writer -> writer.refuses() == null).toList();
  }

  public Optional<SheetWriter> writer(String format) {
    return writers.stream().filter(one -> one.format().equals(format.strip())).findFirst();
  }
}
