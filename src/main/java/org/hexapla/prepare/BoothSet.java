package org.hexapla.prepare;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the booth keeps in the browser: as small as it can be.
 *
 * @param title what it was made from
 * @param languages codes, in the order of the terms
 * @param lines each an id, a section, and then for each language its terms, the one to use first
 */
@Serdeable
public record BoothSet(String title, List<String> languages, List<BoothLine> lines) {

  /** A line: the names are short because there may be 20,000. */
  @Serdeable
  public record BoothLine(String i, String s, List<List<String>> t) {}
}
