package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexapla.glossary.AdministrativeStatus;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language. They are numbered best first by what does not depend on the query
 * (what the institution says of them, then short before long), so that of all that answer a query
 * the first are the best; and they are sorted by their folded form. Immutable.
 */
final class TermRows {

  private static final long NONE = -1;
  private static final int STATUS_BITS = 8;
  private static final int STATUS_MASK = (1 << STATUS_BITS) - 1;

  private static final AdministrativeStatus[] STATUSES = AdministrativeStatus.values();

  private final StringTable terms; // by row
  private final StringTable folded; // sorted
  private final LetterSets letters; // by row, as they are looked at one after the other
  private final PairSets pairs; // by row
  private @Nullable NearWords near; // of these, made when first asked: few languages ask
  private final int[] rowAt; // by place among the folded ones
  private final int[] placeOf; // by row
  private final int[] concepts; // by row
  private final byte[] statuses; // by row
  private final RangeMinimum bestAt;
  private final int[] firstOf; // by concept, -1 where it has none
  private final long[] firstAt; // by concept: what is shown of these rows, without a way round

  private TermRows(
      StringTable terms,
      StringTable folded,
      int[] rowAt,
      int[] concepts,
      byte[] statuses,
      int[] firstOf) {
    this.terms = terms;
    this.folded = folded;
    this.rowAt = rowAt;
    this.concepts = concepts;
    this.statuses = statuses;
    this.placeOf = new int[rowAt.length];
    for (int place = 0; place < rowAt.length; place++) {
      placeOf[rowAt[place]] = place;
    }
    this.letters = LetterSets.of(folded, placeOf);
    this.pairs = PairSets.of(folded, placeOf);
    this.bestAt = new RangeMinimum(rowAt);
    this.firstOf = firstOf;
    this.firstAt = new long[firstOf.length];
    Arrays.setAll(firstAt, concept -> firstOf[concept] < 0 ? NONE : at(firstOf[concept]));
  }

  /** Where the letters of a row begin, how many they are, and its status, in one number. */
  private long at(int row) {
    return (long) terms.start(row) << Integer.SIZE
        | (long) terms.length(row) << STATUS_BITS
        | statuses[row];
  }

  /**
   * A term before it has a number.
   *
   * @param concept its number
   * @param first whether its entry names it before all others of the language
   */
  record Entry(
      int concept, String term, String folded, AdministrativeStatus status, boolean first) {

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
        statuses,
        firstOf(entries));
  }

  private static int[] firstOf(List<Entry> entries) {
    int[] firstOf = new int[entries.stream().mapToInt(Entry::concept).max().orElse(-1) + 1];
    Arrays.fill(firstOf, -1);
    for (int row = 0; row < entries.size(); row++) {
      if (entries.get(row).first()) {
        firstOf[entries.get(row).concept()] = row;
      }
    }
    return firstOf;
  }

  int size() {
    return rowAt.length;
  }

  String term(int row) {
    return terms.get(row);
  }

  /** Whether the folded form of a row has some stretches one behind the other. */
  boolean hasInOrder(int row, List<String> stretches) {
    int place = placeOf[row];
    int length = folded.length(place);
    int from = 0;
    for (String stretch : stretches) {
      int at = folded.indexOf(place, stretch, from, length);
      if (at < 0) {
        return false;
      }
      from = at + stretch.length();
    }
    return true;
  }

  int concept(int row) {
    return concepts[row];
  }

  /** The term that a concept's entry names first; null where it has none. */
  GlossarySearch.@Nullable Equivalent firstOf(int concept) {
    long at = concept < firstAt.length ? firstAt[concept] : NONE;
    return at == NONE
        ? null
        : new GlossarySearch.Equivalent(
            terms.stretch((int) (at >>> Integer.SIZE), (int) at >>> STATUS_BITS),
            STATUSES[(int) at & STATUS_MASK]);
  }

  AdministrativeStatus status(int row) {
    return STATUSES[statuses[row]];
  }

  int length(int row) {
    return terms.length(row);
  }

  /** The rows whose folded form is within an edit distance of one, best first. */
  PrimitiveIterator.OfInt near(String wanted, int distance) {
    IntArrays rows = new IntArrays();
    near().visit(wanted, distance, place -> rows.add(rowAt[place]));
    return Rows.of(rows.distinct());
  }

  private synchronized NearWords near() {
    if (near == null) {
      near = new NearWords(folded);
    }
    return near;
  }

  /** The scripts in which the terms are written. */
  Set<Character.UnicodeScript> scripts() {
    return folded.scripts();
  }

  /** Whether the folded form of a row is as a pattern describes it. */
  boolean matches(int row, WildcardPattern pattern) {
    return letters.mayHold(row, pattern.letters())
        && pairs.mayHold(row, pattern.pairs())
        && pattern.matches(folded, placeOf[row]);
  }

  /** As the folded forms of two rows are sorted. */
  int compareFolded(int row, TermRows others, int otherRow) {
    return folded.compare(placeOf[row], others.folded, others.placeOf[otherRow]);
  }

  /** All rows, best first. */
  PrimitiveIterator.OfInt all() {
    return IntStream.range(0, size()).iterator();
  }

  /** The rows whose folded form begins so. */
  Beginning beginning(String prefix) {
    int from = folded.firstAtLeast(prefix);
    int to = folded.firstBehind(prefix, from);
    return new Beginning(from, folded.firstLonger(prefix, from, to), to);
  }

  /** Rows that lie side by side, sorted by their folded form, for they begin in the same way. */
  final class Beginning {
    private final int from;
    private final int longer;
    private final int to;

    private Beginning(int from, int longer, int to) {
      this.from = from;
      this.longer = longer;
      this.to = to;
    }

    int count() {
      return to - from;
    }

    /** All of them, best first. */
    PrimitiveIterator.OfInt all() {
      return bestAt.ascending(from, to);
    }

    /** Those that do not go on. */
    PrimitiveIterator.OfInt whole() {
      return bestAt.ascending(from, longer);
    }

    /** Those that go on. */
    PrimitiveIterator.OfInt longer() {
      return bestAt.ascending(longer, to);
    }
  }

  void write(DataOutput output) throws IOException {
    terms.write(output);
    folded.write(output);
    IntArrays.write(rowAt, output);
    IntArrays.write(concepts, output);
    output.write(statuses);
    IntArrays.write(firstOf, output);
  }

  static TermRows read(DataInput input) throws IOException {
    StringTable terms = StringTable.read(input);
    StringTable folded = StringTable.read(input);
    int[] rowAt = IntArrays.read(input);
    int[] concepts = IntArrays.read(input);
    byte[] statuses = new byte[rowAt.length];
    input.readFully(statuses);
    return new TermRows(terms, folded, rowAt, concepts, statuses, IntArrays.read(input));
  }
}
