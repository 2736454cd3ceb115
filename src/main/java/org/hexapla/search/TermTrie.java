package org.hexapla.search;

import java.util.Arrays;

/**
 * A trie over sequences of units, in arrays of numbers: the children of the root by unit, all other
 * edges in one open-addressed table, (node, unit) → node. Built first, then read by many threads.
 */
final class TermTrie {

  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** An odd number near 2^64 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int[] roots;
  private long[] edges = new long[FIRST_CAPACITY]; // node and unit, plus one: 0 is free
  private int[] targets = new int[FIRST_CAPACITY];
  private int edgeCount;
  private int nodeCount;
  private long[] children = new long[FIRST_CAPACITY]; // by node: a bit for what may lead on
  private int[] firstValue = new int[FIRST_CAPACITY]; // by node, into the two below
  private int[] values = new int[FIRST_CAPACITY];
  private int[] nextValue = new int[FIRST_CAPACITY];
  private int valueCount;

  /**
   * An empty trie.
   *
   * @param units how many different units there are; all that are added are less
   */
  TermTrie(int units) {
    roots = new int[units];
    Arrays.fill(roots, NONE);
    Arrays.fill(firstValue, NONE);
  }

  /** Puts a value at the end of a sequence, once. */
  void add(int[] sequence, int value) {
    int node = root(sequence[0]);
    if (node == NONE) {
      node = newNode();
      roots[sequence[0]] = node;
    }
    for (int i = 1; i < sequence.length; i++) {
      int child = child(node, sequence[i]);
      if (child == NONE) {
        child = newNode();
        addEdge(node, sequence[i], child);
      }
      node = child;
    }
    for (int at = firstValue[node]; at != NONE; at = nextValue[at]) {
      if (values[at] == value) {
        return;
      }
    }
    addValue(node, value);
  }

  /** How many nodes there are. */
  int size() {
    return nodeCount;
  }

  /** The node that a unit leads to from the root. */
  int root(int unit) {
    return unit < 0 || unit >= roots.length ? NONE : roots[unit];
  }

  /** The node that a unit leads to from a node. */
  int child(int node, int unit) {
    if (unit < 0 || (children[node] >>> unit & 1) == 0) { // as nearly always
      return NONE;
    }
    long edge = edge(node, unit);
    int mask = edges.length - 1;
    for (int slot = slot(edge, mask); edges[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
    }
    return NONE;
  }

  /** Whether a sequence ends here. */
  boolean hasValue(int node) {
    return firstValue[node] != NONE;
  }

  /** Where the values of a node begin, for {@link #value} and {@link #next}. */
  int first(int node) {
    return firstValue[node];
  }

  int value(int at) {
    return values[at];
  }

  int next(int at) {
    return nextValue[at];
  }

  private static long edge(int node, int unit) {
    return (((long) node << Integer.SIZE) | unit) + 1;
  }

  private static int slot(long edge, int mask) {
    return (int) ((edge * SPREAD) >>> Integer.SIZE) & mask;
  }

  private int newNode() {
    if (nodeCount == firstValue.length) {
      firstValue = Arrays.copyOf(firstValue, 2 * nodeCount);
      Arrays.fill(firstValue, nodeCount, firstValue.length, NONE);
      children = Arrays.copyOf(children, 2 * nodeCount);
    }
    return nodeCount++;
  }

  private void addEdge(int node, int unit, int target) {
    if (2 * (edgeCount + 1) > edges.length) {
      grow();
    }
    put(edge(node, unit), target);
    children[node] |= 1L << unit;
    edgeCount++;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[2 * oldEdges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long edge, int target) {
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void addValue(int node, int value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, 2 * valueCount);
      nextValue = Arrays.copyOf(nextValue, 2 * valueCount);
    }
    values[valueCount] = value;
    nextValue[valueCount] = firstValue[node];
    firstValue[node] = valueCount++;
  }
}
