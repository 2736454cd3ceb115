package org.hexapla.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which terms may stand where the same words were read before: the answer depends on the words and
 * the nodes of the tries alone, and texts repeat themselves. Thread-safe.
 */
final class KnownPlaces {

  /** Places remembered, a power of two; a new one takes the slot of an old one. */
  private static final int PLACES = 1 << 16;

  /** UTF-16 units; longer places are too rare to be worth a slot. */
  private static final int LONGEST = 60;

  private final @Nullable Place[] places = new Place[PLACES];

  private record Place(long nodes, String words, List<Recognizer.KnownTerm> terms) {}

  /**
   * What was found for these words; null where it is not known.
   *
   * @param nodes a number for the nodes at which they end
   */
  @Nullable List<Recognizer.KnownTerm> find(String text, int start, int end, long nodes) {
    Place place = places[slot(text, start, end, nodes)];
    return place != null
            && place.nodes == nodes
            && place.words.length() == end - start
            && text.startsWith(place.words, start)
        ? place.terms
        : null;
  }

  void remember(String text, int start, int end, long nodes, List<Recognizer.KnownTerm> terms) {
    if (end - start <= LONGEST) {
      // threads may race for a slot: each finds a whole place or none
      places[slot(text, start, end, nodes)] =
          new Place(nodes, text.substring(start, end), List.copyOf(terms));
    }
  }

  private static int slot(String text, int start, int end, long nodes) {
    int hash = Long.hashCode(nodes);
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }
}
