package org.hexapla.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hexapla.text.Language;

/**
 * One document in the languages in which the corpus has it.
 *
 * @param symbol the document
 * @param versions its text per language; at least one
 */
public record ParallelResolution(Symbol symbol, Map<Language, Resolution> versions) {

  public ParallelResolution {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("no language for " + symbol);
    }
    versions = Collections.unmodifiableMap(new EnumMap<>(versions));
  }
}
