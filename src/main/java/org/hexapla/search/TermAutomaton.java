package org.hexapla.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language, ready to be found in texts: a large trie over the keys of their words,
 * and a small one of what was changed since that was made. At each unit of a text both are walked
 * as far as they go. Immutable once made, but for what is remembered of texts.
 */
final class TermAutomaton {

  private final Language language;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final UnitDictionary dictionary;
  private final UnitReader reader;
  private final HanBounds hanBounds;
  private final KnownPlaces places = new KnownPlaces();
  private final TermLayer large;
  private final Set<String> changed;
  private final TermLayer small;

  TermAutomaton(
      Language language,
      Collection<Recognizer.KnownTerm> terms,
      TextAnalyzer analyzer,
      Normalizer normalizer) {
    this.language = language;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    this.dictionary = new UnitDictionary();
    this.hanBounds = new HanBounds(analyzer);
    this.large = new TermLayer(language, terms, analyzer, dictionary);
    this.changed = Set.of();
    this.small = new TermLayer(language, List.of(), analyzer, dictionary);
    this.reader = UnitReader.ofTexts(language, analyzer, dictionary);
  }

  private TermAutomaton(
      TermAutomaton before, Set<String> changed, Collection<Recognizer.KnownTerm> terms) {
    this.language = before.language;
    this.analyzer = before.analyzer;
    this.normalizer = before.normalizer;
    this.dictionary = before.dictionary;
    this.hanBounds = before.hanBounds;
    this.large = before.large;
    this.changed = changed;
    this.small = new TermLayer(language, terms, analyzer, dictionary);
    this.reader = UnitReader.ofTexts(language, analyzer, dictionary); // there may be new units
  }

  /**
   * What finds the same terms as when this one was first made, but for some concepts.
   *
   * @param concepts all whose terms are others since then
   * @param terms that they have now
   */
  TermAutomaton with(Set<String> concepts, Collection<Recognizer.KnownTerm> terms) {
    return new TermAutomaton(this, Set.copyOf(concepts), terms);
  }

  /** The terms in a text, in the order of their spans. */
  List<Recognizer.Hit> recognize(String text, Recognizer.Scope scope) {
    TextUnits units = reader.read(text);
    TermTrie first = large.trie();
    TermTrie second = small.trie();
    List<Recognizer.Hit> hits = new ArrayList<>();
    int[] ends = new int[TermPatterns.LONGEST];
    int[] nodes = new int[TermPatterns.LONGEST];
    int[] changedNodes = new int[TermPatterns.LONGEST];
    int size = units.size();
    for (int from = 0; from < size; ) {
      int node = first.root(units.unit(from));
      int changedNode = second.root(units.unit(from));
      int found = 0;
      for (int at = from; node != TermTrie.NONE || changedNode != TermTrie.NONE; ) {
        boolean ended = node != TermTrie.NONE && first.hasValue(node);
        boolean changedEnded = changedNode != TermTrie.NONE && second.hasValue(changedNode);
        at++;
        if (ended || changedEnded) {
          nodes[found] = ended ? node : TermTrie.NONE;
          changedNodes[found] = changedEnded ? changedNode : TermTrie.NONE;
          ends[found++] = at;
        }
        int unit = at < size ? units.unit(at) : UnitDictionary.UNKNOWN;
        node = node == TermTrie.NONE ? node : first.child(node, unit);
        changedNode = changedNode == TermTrie.NONE ? changedNode : second.child(changedNode, unit);
      }
      int behind = from + 1;
      for (int i = found - 1; i >= 0; i--) {
        Recognizer.Hit hit = hit(text, units, from, ends[i], nodes[i], changedNodes[i]);
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

  /** The hit at these units; null where no term may stand there. */
  private Recognizer.@Nullable Hit hit(
      String text, TextUnits units, int from, int to, int node, int changedNode) {
    int start = units.start(from);
    int end = units.end(to - 1);
    List<Recognizer.KnownTerm> allowed =
        changedNode == TermTrie.NONE && changed.isEmpty() ? large.sure(node) : null;
    if (allowed == null) {
      long both = ((long) changedNode << Integer.SIZE) ^ node;
      allowed = places.find(text, start, end, both);
      if (allowed == null) {
        allowed = allowed(text, units, from, to, node, changedNode);
        places.remember(text, start, end, both, allowed);
      }
    }
    if (allowed.isEmpty()) {
      return null;
    }
    Span span = new Span(start, end);
    return language == Language.ZH && !hanBounds.stands(text, span)
        ? null
        : new Recognizer.Hit(span, allowed);
  }

  /** The terms that end at two nodes and may be written as the text has them, likeliest first. */
  private List<Recognizer.KnownTerm> allowed(
      String text, TextUnits units, int from, int to, int node, int changedNode) {
    List<Recognizer.KnownTerm> allowed = new ArrayList<>();
    if (node != TermTrie.NONE) {
      large.addAllowed(node, text, units, from, to, changed, allowed);
    }
    if (changedNode != TermTrie.NONE) {
      small.addAllowed(changedNode, text, units, from, to, Set.of(), allowed);
      allowed.sort(TermLayer.ORDER);
    }
    return allowed.size() > 1
        ? byLikeness(allowed, text.substring(units.start(from), units.end(to - 1)))
        : allowed;
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
