package org.hexapla.extract;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A string that may be a term, while it is counted and weighed. Mutable; never leaves the room. */
final class Candidate {

  /** Of a title's occurrences, the share between marks of title or quotation. */
  private static final double TITLE_SHARE = 0.3;

  final long hash;

  /** Units that tell terms apart: linking words are not counted. */
  final int length;

  /** First units of the occurrences, ascending; see {@link #ends}. */
  private int[] starts = new int[2];

  private int[] ends = new int[2];
  private int frequency;

  /** What it names. */
  TermClass termClass = TermClass.CONCEPT;

  /** Words that are no words of grammar; in Chinese, of the dictionary. */
  int words = 1;

  /** Names of States that stand in it. */
  int states;

  /** Documents in which it stands. */
  int documents;

  /** How many different surroundings it has. */
  int contexts = 1;

  /** Sum of the frequencies of the longer candidates that hold it. */
  long nestedFrequency;

  /** How many longer candidates hold it. */
  int nestedIn;

  /** The frequency of the most frequent longer candidate that holds it. */
  int mostFrequentHost;

  /**
   * Occurrences outside of longer terms that cut through no better one; -1 before that is known.
   */
  int own = -1;

  /** Which occurrences those are; null before that is known. */
  @Nullable BitSet ownPlaces;

  /** Whether the text itself marks it as a name, so that it counts from its first occurrence on. */
  boolean named;

  /** Of all occurrences, the share directly beside a piece of a foreign name (Chinese). */
  double brokenWordShare;

  /** Whether the number of an event stands in it. */
  boolean numbered;

  /** Whether it is nothing but the head of names: {@code Committee}, 办公室. */
  boolean bareHead;

  /** Its place in the first ranking among the trusted terms; behind them all where it is none. */
  int rank = Integer.MAX_VALUE;

  /** Of its words that are no words of grammar, the share that general texts use as well. */
  double generalShare;

  /** Bits; branching of what stands before and behind. */
  double leftEntropy;

  double rightEntropy;

  /** Of the occurrences inside sentences, the share whose words all begin with capitals. */
  double capitalShare;

  /** Of all occurrences, the share with a word in capitals directly before or behind. */
  double brokenNameShare;

  /** Of all occurrences, the share in headings and titles, and between quotation marks. */
  double headingShare;

  double quotedShare;

  /** Of all occurrences, the share whose both ends are ends of dictionary words. */
  double alignedShare = 1;

  /** Normalised pointwise mutual information of its weakest joint, from -1 to 1; 1 for one unit. */
  double cohesion = 1;

  Candidate(long hash, int length) {
    this.hash = hash;
    this.length = length;
  }

  void occursAt(int start, int end) {
    if (frequency == starts.length) {
      starts = Arrays.copyOf(starts, frequency * 2);
      ends = Arrays.copyOf(ends, frequency * 2);
    }
    starts[frequency] = start;
    ends[frequency] = end;
    frequency++;
  }

  int frequency() {
    return frequency;
  }

  /** Occurrences outside of longer terms; all, as long as those are not known. */
  int ownFrequency() {
    return own < 0 ? frequency : own;
  }

  /** Whether an occurrence says how the term is written: those inside of longer names do not. */
  boolean isTelling(int occurrence) {
    return ownPlaces == null || ownPlaces.isEmpty() || ownPlaces.get(occurrence);
  }

  /** The numbers of the occurrences in the order of the corpus. */
  int[] inOrder() {
    int[] order = new int[frequency];
    boolean ascending = true;
    for (int i = 0; i < frequency; i++) {
      order[i] = i;
      ascending &= i == 0 || starts[i] >= starts[i - 1];
    }
    return ascending ? order : sorted();
  }

  /** Start and number in one long each, so that primitives are sorted. */
  private int[] sorted() {
    long[] keys = new long[frequency];
    for (int i = 0; i < frequency; i++) {
      keys[i] = ((long) starts[i] << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Whether it stands mostly between marks of title or quotation. */
  boolean isTitle() {
    return quotedShare >= TITLE_SHARE;
  }

  int start(int occurrence) {
    return starts[occurrence];
  }

  int end(int occurrence) {
    return ends[occurrence];
  }
}
