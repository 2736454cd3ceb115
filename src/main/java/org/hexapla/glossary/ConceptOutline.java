package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds of an entry: its terms without what proves them, and by what the entry can be
 * narrowed. Much quicker to read than the entry.
 *
 * @param terms by language, in each as the entry has them
 * @param symbols of the documents that prove the entry
 * @param years of these documents, where they are known
 */
public record ConceptOutline(
    String id,
    @Nullable String subjectField,
    List<Designation> terms,
    Set<Symbol> symbols,
    Set<Integer> years) {

  /** A term as an index needs it. */
  public record Designation(
      Language language, String term, TermType type, AdministrativeStatus status, Origin origin) {}

  public ConceptOutline {
    terms = List.copyOf(terms);
    symbols = Set.copyOf(symbols);
    years = Set.copyOf(years);
  }

  /** What an index holds of an entry that was read whole. */
  public static ConceptOutline of(ConceptEntry entry) {
    List<Designation> terms = new ArrayList<>();
    Set<Symbol> symbols = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        terms.add(
            new Designation(
                section.language(), term.term(), term.type(), term.status(), term.origin()));
        for (Context context : term.contexts()) {
          symbols.add(context.citation().symbol());
          if (context.date() != null) {
            years.add(context.date().year());
          }
        }
      }
    }
    return new ConceptOutline(entry.id(), entry.subjectField(), terms, symbols, years);
  }
}
