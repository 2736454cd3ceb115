package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.NameWords;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Span;

/** The candidates of a language, by the places where they stand and by their words. */
final class KnownNames {

  private record Place(String symbol, String version, String locator) {}

  private final Map<Place, List<Known>> byPlace = new HashMap<>();
  private final NameWords words;
  private final Map<List<String>, Integer> names = new HashMap<>();
  private final Set<List<String>> states = new HashSet<>();

  /** A candidate in a paragraph, in units. */
  record Known(CandidateTerm term, Span span) {}

  KnownNames(List<CandidateTerm> terms, UnitTexts reader) {
    this.words = reader.words();
    for (CandidateTerm term : terms) {
      List<String> keys = reader.units(term.term()).stream().map(Unit::key).toList();
      if (term.termClass() == TermClass.STATE) {
        states.add(keys);
      } else if (term.termClass() != TermClass.FORMULA) {
        if (term.termClass() != TermClass.CONCEPT) {
          names.merge(keys, term.frequency(), Math::max);
        }
        for (Occurrence occurrence : term.occurrences()) {
          Citation citation = occurrence.citation();
          byPlace
              .computeIfAbsent(
                  new Place(citation.symbol().value(), citation.version(), citation.locator().id()),
                  p -> new ArrayList<>())
              .add(new Known(term, citation.span()));
        }
      }
    }
  }

  /** The candidates that stand in a paragraph, their spans in units. */
  List<Known> in(UnitText text) {
    Resolution document = text.document();
    List<Known> found = new ArrayList<>();
    for (Known known :
        byPlace.getOrDefault(
            new Place(document.symbol().value(), document.version(), text.locator()), List.of())) {
      int start = 0;
      while (text.units().get(start).span().end() <= known.span().start()) {
        start++;
      }
      int end = start + 1;
      while (end < text.units().size()
          && text.units().get(end).span().start() < known.span().end()) {
        end++;
      }
      found.add(new Known(known.term(), new Span(start, end)));
    }
    return found;
  }

  /** Which units of a paragraph stand in a candidate whose head says that it is a name. */
  BitSet named(UnitText text) {
    BitSet named = new BitSet();
    in(text).stream()
        .filter(one -> one.term().termClass() != TermClass.CONCEPT)
        .forEach(one -> named.set(one.span().start(), one.span().end()));
    return named;
  }

  /** What a stretch would name, by its head. */
  TermClass classOf(UnitText text, Span stretch) {
    return words.classOf(text.tokens(stretch.start(), stretch.end()));
  }

  /** Whether the head of a stretch says that it is a name. */
  boolean hasHead(UnitText text, Span stretch) {
    return classOf(text, stretch) != TermClass.CONCEPT;
  }

  /** Whether a unit is such a head. */
  boolean isHead(UnitText text, int at) {
    return hasHead(text, new Span(at, at + 1));
  }

  /** Whether no name ends with a unit: a Russian adjective stands before its noun. */
  boolean needsNounBehind(UnitText text, int at) {
    return words.needsNounBehind(text.units().get(at).token());
  }

  boolean isName(List<String> keys) {
    return names.containsKey(keys) || isState(keys);
  }

  /** Whether it is a name that stands elsewhere too, and not only in two versions of a place. */
  boolean isFrequent(List<String> keys) {
    return names.getOrDefault(keys, 0) > 2 || isState(keys);
  }

  boolean isState(List<String> keys) {
    return states.contains(keys);
  }
}
