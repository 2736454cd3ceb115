package org.hexapla.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Terms of one language in a trie over the keys of their words. Immutable once made. */
final class TermLayer {

  static final Comparator<Recognizer.KnownTerm> ORDER =
      Comparator.comparing(Recognizer.KnownTerm::status)
          .thenComparing(Recognizer.KnownTerm::conceptId)
          .thenComparing(Recognizer.KnownTerm::term);

  private final Recognizer.KnownTerm[] terms;
  private final @Nullable CapitalRule[] capitals;
  private final TermTrie trie;
  private final @Nullable List<Recognizer.KnownTerm>[] sure; // by node

  TermLayer(
      Language language,
      Collection<Recognizer.KnownTerm> unordered,
      TextAnalyzer analyzer,
      UnitDictionary dictionary) {
    terms = unordered.stream().sorted(ORDER).toArray(Recognizer.KnownTerm[]::new);
    capitals = new CapitalRule[terms.length];
    UnitReader reader = UnitReader.ofTerms(language, analyzer, dictionary);
    List<List<int[]>> patterns = new ArrayList<>(terms.length);
    for (int term = 0; term < terms.length; term++) {
      TextUnits units = reader.read(terms[term].term());
      if (language.spaced()) {
        capitals[term] = CapitalRule.of(terms[term].term(), units).orElse(null);
      }
      patterns.add(TermPatterns.of(terms[term].term(), units));
    }
    trie = new TermTrie(terms.length == 0 ? 0 : dictionary.size());
    for (int term = terms.length - 1; term >= 0; term--) { // a node has the last added first
      for (int[] pattern : patterns.get(term)) {
        trie.add(pattern, term);
      }
    }
    sure = sure();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private @Nullable List<Recognizer.KnownTerm>[] sure() {
    @Nullable List<Recognizer.KnownTerm>[] all = new List[trie.size()];
    for (int node = 0; node < all.length; node++) {
      int first = trie.first(node);
      if (first != TermTrie.NONE
          && trie.next(first) == TermTrie.NONE
          && capitals[trie.value(first)] == null) {
        all[node] = List.of(terms[trie.value(first)]);
      }
    }
    return all;
  }

  TermTrie trie() {
    return trie;
  }

  /** What stands wherever a node is reached, however it is written; null where that matters. */
  @Nullable List<Recognizer.KnownTerm> sure(int node) {
    return sure[node];
  }

  /**
   * Adds the terms that end at a node and may be written as the text has them.
   *
   * @param leftOut concepts whose terms are not wanted
   */
  void addAllowed(
      int node,
      String text,
      TextUnits units,
      int from,
      int to,
      Set<String> leftOut,
      List<Recognizer.KnownTerm> allowed) {
    for (int at = trie.first(node); at != TermTrie.NONE; at = trie.next(at)) {
      CapitalRule rule = capitals[trie.value(at)];
      Recognizer.KnownTerm term = terms[trie.value(at)];
      if (!leftOut.contains(term.conceptId())
          && (rule == null || rule.allows(text, units, from, to))) {
        allowed.add(term);
      }
    }
  }
}
