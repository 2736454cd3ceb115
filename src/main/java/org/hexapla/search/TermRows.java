package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.hexapla.glossary.AdministrativeStatus;

/**
 * The terms of one language. They are numbered best first by what does not depend on the query
 * (what the institution says of them, then short before long), so that of all that answer a query
 * the first are the best; and they are sorted by their folded form. Immutable.
 */
final class TermRows {

  private final StringTable terms; // by row
  private final StringTable folded; // sorted
  private final LetterSets letters; // of these
  private final int[] rowAt; // by place among the folded ones
  private final int[] placeOf; // by row
  private final int[] concepts; // by row
  private final byte[] statuses; // by row
  private final RangeMinimum bestAt;
  private final int[] bestOf; // by concept, -1 where it has none

  private TermRows(
      StringTable terms, StringTable folded, int[] rowAt, int[] concepts, byte[] statuses) {
    this.terms = terms;
    this.folded = folded;
    this.letters = LetterSets.of(folded);
    this.rowAt = rowAt;
    this.concepts = concepts;
    this.statuses = statuses;
    this.placeOf = new int[rowAt.length];
    for (int place = 0; place < rowAt.length; place++) {
      placeOf[rowAt[place]] = place;
    }
    this.bestAt = new RangeMinimum(rowAt);
    this.bestOf = new int[Arrays.stream(concepts).max().orElse(-1) + 1];
    Arrays.fill(bestOf, -1);
    for (int row = concepts.length - 1; row >= 0; row--) {
      bestOf[concepts[row]] = row;
    }
  }

  /**
   * A term before it has a number.
   *
   * @param concept its number
   */
  record Entry(int concept, String term, String folded, AdministrativeStatus status) {

    private static final Comparator<Entry> SAME_FOLDED =
        Comparator.comparingInt(Entry::concept).thenComparing(Entry::term);

    private int quality() {
      return TermRank.quality(status, term.length());
    }
  }

  /** Sorts entries as the rows are numbered; of equally good ones by their folded forms. */
  static void sort(List<Entry> entries) {
    Entry[] byForm = entries.toArray(Entry[]::new);
    StringOrder.sort(byForm, Entry::folded, Entry.SAME_FOLDED);
    long[] keys = new long[byForm.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) byForm[i].quality() << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    for (int row = 0; row < keys.length; row++) {
      entries.set(row, byForm[(int) keys[row]]);
    }
  }

  /**
   * @param entries sorted
   */
  static TermRows of(List<Entry> entries) {
    Integer[] places = new Integer[entries.size()];
    Arrays.setAll(places, row -> row);
    StringOrder.sort(places, row -> entries.get(row).folded(), Comparator.naturalOrder());
    byte[] statuses = new byte[entries.size()];
    for (int row = 0; row < statuses.length; row++) {
      statuses[row] = (byte) entries.get(row).status().ordinal();
    }
    return new TermRows(
        StringTable.of(entries.stream().map(Entry::term).toList()),
        StringTable.of(Arrays.stream(places).map(row -> entries.get(row).folded()).toList()),
        Arrays.stream(places).mapToInt(Integer::intValue).toArray(),
        entries.stream().mapToInt(Entry::concept).toArray(),
        statuses);
  }

  int size() {
    return rowAt.length;
  }

  String term(int row) {
    return terms.get(row);
  }

  String foldedOf(int row) {
    return folded.get(placeOf[row]);
  }

  int concept(int row) {
    return concepts[row];
  }

  /** The best term of a concept; -1 where it has none. */
  int bestOf(int concept) {
    return concept < bestOf.length ? bestOf[concept] : -1;
  }

  AdministrativeStatus status(int row) {
    return AdministrativeStatus.values()[statuses[row]];
  }

  int length(int row) {
    return terms.length(row);
  }

  /** The rows whose folded form is within an edit distance of one, best first. */
  PrimitiveIterator.OfInt near(String wanted, int distance) {
    IntArrays rows = new IntArrays();
    NearWords.visit(folded, letters, wanted, distance, place -> rows.add(rowAt[place]));
    return Rows.of(rows.distinct());
  }

  /** Whether the folded form of a row is as a pattern describes it. */
  boolean matches(int row, WildcardPattern pattern) {
    int place = placeOf[row];
    return letters.mayHold(place, pattern.letters()) && pattern.matches(folded, place);
  }

  /** How many rows have a folded form that begins so. */
  int countBeginning(String prefix) {
    return folded.firstBehind(prefix) - folded.firstAtLeast(prefix);
  }

  /** All rows, best first. */
  PrimitiveIterator.OfInt all() {
    return IntStream.range(0, size()).iterator();
  }

  /** The rows whose folded form is this. */
  PrimitiveIterator.OfInt whole(String wanted) {
    return bestAt.ascending(folded.firstAtLeast(wanted), firstLonger(wanted));
  }

  /** The rows whose folded form begins so and goes on. */
  PrimitiveIterator.OfInt longerThan(String prefix) {
    return bestAt.ascending(firstLonger(prefix), folded.firstBehind(prefix));
  }

  /** The rows whose folded form begins so. */
  PrimitiveIterator.OfInt beginning(String prefix) {
    return bestAt.ascending(folded.firstAtLeast(prefix), folded.firstBehind(prefix));
  }

  private int firstLonger(String wanted) {
    return folded.firstAtLeast(wanted + Character.MIN_VALUE);
  }

  void write(DataOutput output) throws IOException {
    terms.write(output);
    folded.write(output);
    IntArrays.write(rowAt, output);
    IntArrays.write(concepts, output);
    output.write(statuses);
  }

  static TermRows read(DataInput input) throws IOException {
    StringTable terms = StringTable.read(input);
    StringTable folded = StringTable.read(input);
    int[] rowAt = IntArrays.read(input);
    int[] concepts = IntArrays.read(input);
    byte[] statuses = new byte[rowAt.length];
    input.readFully(statuses);
    return new TermRows(terms, folded, rowAt, concepts, statuses);
  }
}
