package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language, ready to be found in texts: a trie over the keys of their words. At
 * each unit of a text the trie is walked as far as it goes. Immutable once made, but for the pieces
 * that its reader remembers.
 */
final class TermAutomaton {

  private static final Comparator<Recognizer.KnownTerm> ORDER =
      Comparator.comparing(Recognizer.KnownTerm::status)
          .thenComparing(Recognizer.KnownTerm::conceptId)
          .thenComparing(Recognizer.KnownTerm::term);

  private final Language language;
  private final Normalizer normalizer;
  private final UnitReader reader;
  private final HanBounds hanBounds;
  private final KnownPlaces places = new KnownPlaces();
  private final List<Recognizer.KnownTerm> terms;
  private final List<List<Recognizer.KnownTerm>> alone;
  private final @Nullable CapitalRule[] capitals;
  private final TermTrie trie;

  TermAutomaton(
      Language language,
      List<Recognizer.KnownTerm> terms,
      TextAnalyzer analyzer,
      Normalizer normalizer) {
    this.language = language;
    this.normalizer = normalizer;
    this.terms = terms.stream().sorted(ORDER).toList();
    this.hanBounds = new HanBounds(analyzer);
    UnitDictionary dictionary = new UnitDictionary();
    this.reader = new UnitReader(language, analyzer, dictionary);
    this.alone = this.terms.stream().map(List::of).toList();
    this.capitals = new CapitalRule[terms.size()];
    List<List<int[]>> patterns = new ArrayList<>(terms.size());
    for (Recognizer.KnownTerm term : this.terms) {
      TextUnits units = reader.readTerm(term.term());
      if (language.spaced()) {
        capitals[patterns.size()] = CapitalRule.of(term.term(), units).orElse(null);
      }
      patterns.add(TermPatterns.of(term.term(), units));
    }
    this.trie = new TermTrie(dictionary.size());
    for (int term = patterns.size() - 1; term >= 0; term--) { // a node has the last added first
      for (int[] pattern : patterns.get(term)) {
        trie.add(pattern, term);
      }
    }
  }

  /** The terms in a text, in the order of their spans. */
  List<Recognizer.Hit> recognize(String text, Recognizer.Scope scope) {
    TextUnits units = reader.read(text);
    List<Recognizer.Hit> hits = new ArrayList<>();
    int[] ends = new int[TermPatterns.LONGEST];
    int[] nodes = new int[TermPatterns.LONGEST];
    for (int from = 0; from < units.size(); ) {
      int node = trie.root(units.unit(from));
      if (node == TermTrie.NONE) {
        from++;
        continue;
      }
      int found = 0;
      for (int at = from; node != TermTrie.NONE; node = next(node, units, ++at)) {
        if (trie.hasValue(node)) {
          nodes[found] = node;
          ends[found++] = at + 1;
        }
      }
      int behind = from + 1;
      for (int i = found - 1; i >= 0; i--) {
        Recognizer.Hit hit = hit(text, units, from, ends[i], nodes[i]);
        if (hit != null) {
          hits.add(hit);
          if (scope == Recognizer.Scope.LONGEST) {
            behind = ends[i];
            break;
          }
        }
      }
      from = behind;
    }
    return hits;
  }

  private int next(int node, TextUnits units, int at) {
    return at < units.size() ? trie.child(node, units.unit(at)) : TermTrie.NONE;
  }

  /** The hit at these units; null where no term may stand there. */
  private Recognizer.@Nullable Hit hit(String text, TextUnits units, int from, int to, int node) {
    int start = units.start(from);
    int end = units.end(to - 1);
    List<Recognizer.KnownTerm> allowed = places.find(text, start, end, node);
    if (allowed == null) {
      allowed = allowed(text, units, from, to, node);
      if (allowed.size() > 1) {
        allowed = byLikeness(allowed, text.substring(start, end));
      }
      places.remember(text, start, end, node, allowed);
    }
    if (allowed.isEmpty()) {
      return null;
    }
    Span span = new Span(start, end);
    return language == Language.ZH && !hanBounds.stands(text, span)
        ? null
        : new Recognizer.Hit(span, allowed);
  }

  /** The terms that end at a node and may be written as the text has them. */
  private List<Recognizer.KnownTerm> allowed(
      String text, TextUnits units, int from, int to, int node) {
    int first = trie.first(node);
    if (trie.next(first) == TermTrie.NONE) { // as nearly always: no list of their own
      return isAllowed(trie.value(first), text, units, from, to)
          ? alone.get(trie.value(first))
          : List.of();
    }
    List<Recognizer.KnownTerm> allowed = new ArrayList<>();
    for (int at = first; at != TermTrie.NONE; at = trie.next(at)) {
      if (isAllowed(trie.value(at), text, units, from, to)) {
        allowed.add(terms.get(trie.value(at)));
      }
    }
    return allowed;
  }

  private boolean isAllowed(int term, String text, TextUnits units, int from, int to) {
    CapitalRule rule = capitals[term];
    return rule == null || rule.allows(text, units, from, to);
  }

  /** First what is written most like the text, else as they were; a word may be many terms. */
  private List<Recognizer.KnownTerm> byLikeness(List<Recognizer.KnownTerm> terms, String surface) {
    String folded = normalizer.fold(surface, language);
    List<Recognizer.KnownTerm> same = new ArrayList<>(terms.size());
    List<Recognizer.KnownTerm> alike = new ArrayList<>();
    List<Recognizer.KnownTerm> others = new ArrayList<>();
    for (Recognizer.KnownTerm term : terms) {
      if (term.term().equals(surface)) {
        same.add(term);
      } else if (term.term().equalsIgnoreCase(surface)
          || normalizer.fold(term.term(), language).equals(folded)) {
        alike.add(term);
      } else {
        others.add(term);
      }
    }
    same.addAll(alike);
    same.addAll(others);
    return same;
  }
}
