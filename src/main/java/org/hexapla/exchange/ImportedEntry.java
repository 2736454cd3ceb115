package org.hexapla.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept as a file tells of it.
 *
 * @param line where it begins, from 1
 * @param id the id of one of our entries where the file is known to hold ours; else null, as the
 *     numbers of other glossaries mean nothing here
 * @param subjectField null where the file names none
 * @param note null where the file has none
 * @param origin null where the file does not say
 * @param definitions by language
 * @param terms at least one, in the order of the file
 */
public record ImportedEntry(
    long line,
    @Nullable String id,
    @Nullable String subjectField,
    @Nullable String note,
    @Nullable Origin origin,
    Map<Language, String> definitions,
    List<ImportedTerm> terms) {

  public ImportedEntry {
    definitions = new TreeMap<>(definitions);
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("an entry needs a term: line " + line);
    }
  }
}
