package org.hexapla.prepare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order in which the lines of a sheet are shown. */
public enum SheetOrder {
  /** Section by section, in each the weightiest first. */
  IMPORTANCE,
  /** As the documents need them. */
  PARAGRAPH;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SheetOrder> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label.strip())).findFirst();
  }
}
