package org.hexapla.search;

import static java.util.stream.Collectors.toSet;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptOutline;
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

  static EntryFacets of(ConceptOutline outline) {
    Set<Organ> organs = EnumSet.noneOf(Organ.class);
    Set<Integer> sessions = new HashSet<>();
    for (Symbol symbol : outline.symbols()) {
      for (Symbol component : symbol.components()) {
        component.organ().ifPresent(organs::add);
        component.session().ifPresent(sessions::add);
      }
    }
    long languages =
        outline.terms().stream().map(ConceptOutline.Designation::language).distinct().count();
    return new EntryFacets(
        outline.subjectField(),
        languages == Language.values().length,
        organs,
        sessions,
        outline.years());
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

  void write(DataOutput output) throws IOException {
    output.writeBoolean(subject != null);
    output.writeUTF(subject == null ? "" : subject);
    output.writeBoolean(inAllSix);
    write(organs.stream().map(Organ::ordinal).toList(), output);
    write(sessions, output);
    write(years, output);
  }

  private static void write(Collection<Integer> numbers, DataOutput output) throws IOException {
    IntArrays.write(numbers.stream().mapToInt(Integer::intValue).sorted().toArray(), output);
  }

  static EntryFacets read(DataInput input) throws IOException {
    boolean hasSubject = input.readBoolean();
    String subject = input.readUTF();
    return new EntryFacets(
        hasSubject ? subject : null,
        input.readBoolean(),
        readNumbers(input).stream().map(number -> Organ.values()[number]).collect(toSet()),
        readNumbers(input),
        readNumbers(input));
  }

  private static Set<Integer> readNumbers(DataInput input) throws IOException {
    return Arrays.stream(IntArrays.read(input)).boxed().collect(toSet());
  }
}
