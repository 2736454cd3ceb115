package org.hexapla.search;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * By what the hits of a search can be narrowed. Immutable, one an entry.
 *
 * @param years of the documents that prove the entry
 */
record EntryFacets(
    @Nullable String subject,
    boolean inAllSix,
    Set<Organ> organs,
    Set<Integer> sessions,
    Set<Integer> years) {

  EntryFacets {
    organs = Set.copyOf(organs);
    sessions = Set.copyOf(sessions);
    years = Set.copyOf(years);
  }

  static EntryFacets of(ConceptEntry entry) {
    Set<Organ> organs = EnumSet.noneOf(Organ.class);
    Set<Integer> sessions = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    contexts(entry)
        .forEach(
            context -> {
              for (Symbol symbol : context.citation().symbol().components()) {
                symbol.organ().ifPresent(organs::add);
                symbol.session().ifPresent(sessions::add);
              }
              if (context.date() != null) {
                years.add(context.date().year());
              }
            });
    boolean inAllSix =
        entry.sections().stream().filter(section -> !section.terms().isEmpty()).count()
            == Language.values().length;
    return new EntryFacets(entry.subjectField(), inAllSix, organs, sessions, years);
  }

  private static Stream<Context> contexts(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .flatMap(term -> term.contexts().stream());
  }

  boolean satisfies(SearchFilter filter) {
    return (filter.subjects().isEmpty() || (subject != null && filter.subjects().contains(subject)))
        && (!filter.inAllSix() || inAllSix)
        && meets(filter.organs(), organs)
        && meets(filter.sessions(), sessions)
        && isWithinYears(filter);
  }

  private static <T> boolean meets(Set<T> wanted, Set<T> held) {
    return wanted.isEmpty() || wanted.stream().anyMatch(held::contains);
  }

  private boolean isWithinYears(SearchFilter filter) {
    Integer first = filter.firstYear();
    Integer last = filter.lastYear();
    return (first == null && last == null)
        || years.stream()
            .anyMatch(year -> (first == null || year >= first) && (last == null || year <= last));
  }
}
