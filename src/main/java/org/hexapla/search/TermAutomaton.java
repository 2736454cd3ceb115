package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/**
 * The terms of one language, ready to be found in texts: a trie over the keys of their words. At
 * each unit of a text the trie is walked as far as it goes. Immutable once made, but for the pieces
 * that its reader remembers.
 */
final class TermAutomaton {

  private final Language language;
  private final Normalizer normalizer;
  private final UnitReader reader;
  private final HanBounds hanBounds;
  private final List<Recognizer.KnownTerm> terms;
  private final List<Optional<CapitalRule>> capitals;
  private final TermTrie trie;

  TermAutomaton(
      Language language,
      List<Recognizer.KnownTerm> terms,
      TextAnalyzer analyzer,
      Normalizer normalizer) {
    this.language = language;
    this.normalizer = normalizer;
    this.terms = List.copyOf(terms);
    this.hanBounds = new HanBounds(analyzer);
    UnitDictionary dictionary = new UnitDictionary();
    this.reader = new UnitReader(language, analyzer, dictionary);
    this.capitals = new ArrayList<>(terms.size());
    List<List<int[]>> patterns = new ArrayList<>(terms.size());
    for (Recognizer.KnownTerm term : terms) {
      TextUnits units = reader.readTerm(term.term());
      capitals.add(language.spaced() ? CapitalRule.of(term.term(), units) : Optional.empty());
      patterns.add(TermPatterns.of(term.term(), units));
    }
    this.trie = new TermTrie(dictionary.size());
    for (int term = 0; term < patterns.size(); term++) {
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
  private Recognizer.@org.jspecify.annotations.Nullable Hit hit(
      String text, TextUnits units, int from, int to, int node) {
    List<Recognizer.KnownTerm> allowed = new ArrayList<>(1);
    for (int at = trie.first(node); at != TermTrie.NONE; at = trie.next(at)) {
      int term = trie.value(at);
      Optional<CapitalRule> rule = capitals.get(term);
      if (rule.isEmpty() || rule.get().allows(text, units, from, to)) {
        allowed.add(terms.get(term));
      }
    }
    if (allowed.isEmpty()) {
      return null;
    }
    Span span = new Span(units.start(from), units.end(to - 1));
    if (language == Language.ZH && !hanBounds.stands(text, span)) {
      return null;
    }
    if (allowed.size() > 1) {
      allowed.sort(likeness(span.of(text)));
    }
    return new Recognizer.Hit(span, allowed);
  }

  /** First what is written most like the text. */
  private Comparator<Recognizer.KnownTerm> likeness(String surface) {
    String folded = normalizer.fold(surface, language);
    return Comparator.<Recognizer.KnownTerm>comparingInt(
            term ->
                term.term().equals(surface)
                    ? 0
                    : normalizer.fold(term.term(), language).equals(folded) ? 1 : 2)
        .thenComparing(Recognizer.KnownTerm::status)
        .thenComparing(Recognizer.KnownTerm::conceptId)
        .thenComparing(Recognizer.KnownTerm::term);
  }
}
