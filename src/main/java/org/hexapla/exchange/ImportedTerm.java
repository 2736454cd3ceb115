package org.hexapla.exchange;

import java.util.List;
import java.util.SortedMap;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A term as a file tells of it; null for what the file does not say.
 *
 * @param term its words, no blanks at the ends
 * @param contexts only those whose exact place the file names
 */
public record ImportedTerm(
    Language language,
    String term,
    @Nullable TermType type,
    @Nullable AdministrativeStatus status,
    @Nullable Origin origin,
    @Nullable String source,
    @Nullable Double confidence,
    @Nullable String note,
    List<Context> contexts,
    SortedMap<Integer, Integer> usage,
    Grammar grammar,
    @Nullable String geographicalUsage,
    @Nullable Replacement replacement) {

  public ImportedTerm {
    if (term.isBlank()) {
      throw new IllegalArgumentException("a term needs words");
    }
    contexts = List.copyOf(contexts);
  }
}
