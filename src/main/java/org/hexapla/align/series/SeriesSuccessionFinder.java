package org.hexapla.align.series;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexapla.align.Succession;
import org.hexapla.align.SuccessionFinder;
import org.hexapla.align.series.NamePair.Name;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Finds successions by following the series of documents: {@link DocumentSeries} says what follows
 * what, {@link ParallelParagraphs} which paragraphs say the same, {@link SlotFinder} which names
 * stand in the same slot, {@link SuccessionJudge} whether that is enough. Two names that stand in
 * one document are two things, and a succession goes forward in time.
 */
@Singleton
final class SeriesSuccessionFinder implements SuccessionFinder {

  private final TextAnalyzer analyzer;

  SeriesSuccessionFinder(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  private record NameKeys(List<String> earlier, List<String> later) {}

  @Override
  public List<Succession> find(
      Corpus corpus, Language language, List<CandidateTerm> names, List<SharedEquivalent> equals) {
    return new Search(corpus, language, names).find(equals);
  }

  /** One search, with what it has found so far. */
  private final class Search {
    private final Corpus corpus;
    private final Language language;
    private final UnitTexts reader;
    private final KnownNames known;
    private final SuccessionJudge judge;
    private final Map<List<String>, CandidateTerm> candidates = new HashMap<>();
    private final Map<NameKeys, NamePair> pairs = new LinkedHashMap<>();

    Search(Corpus corpus, Language language, List<CandidateTerm> terms) {
      // A pattern such as 第…届会议 stands nowhere as it is shown.
      List<CandidateTerm> names = terms.stream().filter(term -> !term.isPattern()).toList();
      this.corpus = corpus;
      this.language = language;
      this.reader = new UnitTexts(language, analyzer);
      this.known = new KnownNames(names, reader);
      this.judge = new SuccessionJudge(language);
      names.forEach(name -> candidates.putIfAbsent(keys(reader.units(name.term())), name));
    }

    List<Succession> find(List<SharedEquivalent> equals) {
      for (DocumentSeries.Step step : new DocumentSeries(reader).steps(corpus, language)) {
        SlotFinder slots = new SlotFinder(known, language.spaced());
        ParallelParagraphs.of(reader.paragraphs(step.earlier()), reader.paragraphs(step.later()))
            .forEach(pair -> slots.slots(pair).forEach(this::take));
      }
      equals.forEach(this::take);
      List<NamePair> believed = pairs.values().stream().filter(judge::believes).toList();
      Map<List<String>, List<Occurrence>> places = places(believed);
      List<Succession> found = new ArrayList<>();
      believed.forEach(pair -> told(pair, places, found));
      found.sort(
          Comparator.comparingDouble(Succession::confidence)
              .reversed()
              .thenComparing(one -> one.earlier().key())
              .thenComparing(one -> one.later().key()));
      return withoutConsequences(bestOfEach(found));
    }

    /**
     * Leaves out what is no name itself and changed only because a name in it did: {@code States
     * members of} the organization.
     */
    private List<Succession> withoutConsequences(List<Succession> found) {
      return found.stream()
          .filter(one -> found.stream().noneMatch(other -> other != one && follows(one, other)))
          .toList();
    }

    private boolean follows(Succession one, Succession from) {
      TermClass named = one.earlier().termClass();
      return (named == TermClass.CONCEPT || named == from.earlier().termClass())
          && holds(one.earlier(), from.earlier())
          && holds(one.later(), from.later());
    }

    private boolean holds(CandidateTerm whole, CandidateTerm part) {
      return Collections.indexOfSubList(
              keys(reader.units(whole.term())), keys(reader.units(part.term())))
          >= 0;
    }

    private List<String> keys(Collection<Unit> units) {
      return units.stream()
          .filter(unit -> !language.spaced() || !unit.isGrammar())
          .map(Unit::key)
          .toList();
    }

    private void take(Slot slot) {
      Name earlier = name(slot.earlier(), slot.start(), slot.end());
      Name later = name(slot.later(), slot.otherStart(), slot.otherEnd());
      List<String> numbers = bounds(slot.earlier(), slot.start(), slot.end());
      // One number for another is another session or year, not another name.
      if (!earlier.keys().equals(later.keys())
          && numbers.equals(bounds(slot.later(), slot.otherStart(), slot.otherEnd()))) {
        pair(earlier, later).add(slot);
      }
    }

    private List<String> bounds(UnitText text, int start, int end) {
      return text.units().subList(start, end).stream()
          .filter(Unit::isBound)
          .map(Unit::key)
          .toList();
    }

    private void take(SharedEquivalent equal) {
      Name one = name(equal.one());
      Name other = name(equal.other());
      pair(one, other).shares(equal.languages());
      pair(other, one).shares(equal.languages());
    }

    private NamePair pair(Name earlier, Name later) {
      return pairs.computeIfAbsent(
          new NameKeys(earlier.keys(), later.keys()), k -> new NamePair(earlier, later));
    }

    private Name name(UnitText text, int start, int end) {
      List<String> keys = keys(text.units().subList(start, end));
      CandidateTerm candidate = candidates.get(keys);
      if (candidate != null) {
        return name(candidate);
      }
      String attached = text.units().get(start).token().surface();
      String base = text.units().get(start).token().base();
      String surface = text.surface(start, end);
      String term =
          language == Language.AR && attached.endsWith(base)
              ? surface.substring(attached.length() - base.length())
              : surface;
      return new Name(keys, term, reader.words().classOf(text.tokens(start, end)), false);
    }

    private Name name(CandidateTerm candidate) {
      return new Name(
          keys(reader.units(candidate.term())), candidate.term(), candidate.termClass(), true);
    }

    /** The places of all names; those that are no candidates are looked for. */
    private Map<List<String>, List<Occurrence>> places(List<NamePair> believed) {
      List<Name> rare = new ArrayList<>();
      Map<List<String>, List<Occurrence>> places = new HashMap<>();
      for (NamePair pair : believed) {
        for (Name name : List.of(pair.earlier(), pair.later())) {
          CandidateTerm candidate = candidates.get(name.keys());
          if (candidate == null) {
            rare.add(name);
          } else {
            places.put(name.keys(), candidate.occurrences());
          }
        }
      }
      places.putAll(
          new NameScan(reader, language.spaced())
              .find(corpus, language, rare.stream().map(Name::keys).toList()));
      return places;
    }

    private void told(
        NamePair pair, Map<List<String>, List<Occurrence>> places, List<Succession> found) {
      List<Occurrence> first = Objects.requireNonNull(places.get(pair.earlier().keys()));
      List<Occurrence> second = Objects.requireNonNull(places.get(pair.later().keys()));
      List<Occurrence> earlier = outside(first, second);
      List<Occurrence> later = outside(second, first);
      if (goesForward(outsideOfRenamings(earlier, later), later)) {
        found.add(
            new Succession(
                term(pair.earlier(), earlier),
                term(pair.later(), later),
                judge.kind(pair),
                pair.kinship(),
                pair.equivalents(),
                pair.proofs(),
                judge.confidence(pair)));
      }
    }

    /** The places of the earlier name but for those that tell how it got the later one. */
    private List<Occurrence> outsideOfRenamings(List<Occurrence> earlier, List<Occurrence> later) {
      return earlier.stream()
          .filter(
              place ->
                  later.stream().noneMatch(other -> isBeside(place, other))
                      || !tellsOfRenaming(place.citation()))
          .toList();
    }

    private boolean tellsOfRenaming(Citation citation) {
      return corpus
          .find(citation.symbol(), citation.language())
          .flatMap(document -> document.paragraph(citation.locator().id()))
          .filter(paragraph -> reader.words().tellsOfRenaming(paragraph.text()))
          .isPresent();
    }

    private static boolean isBeside(Occurrence place, Occurrence other) {
      return place.citation().symbol().equals(other.citation().symbol())
          && place.citation().locator().equals(other.citation().locator());
    }

    /** The places of a name that are not mere parts of the other, longer one. */
    private static List<Occurrence> outside(List<Occurrence> places, List<Occurrence> others) {
      return places.stream()
          .filter(place -> others.stream().noneMatch(other -> isInside(place, other)))
          .toList();
    }

    private static boolean isInside(Occurrence place, Occurrence other) {
      return isBeside(place, other)
          && other.citation().span().contains(place.citation().span())
          && other.citation().span().length() > place.citation().span().length();
    }

    private static boolean goesForward(List<Occurrence> earlier, List<Occurrence> later) {
      List<String> before = days(earlier);
      List<String> after = days(later);
      return !before.isEmpty()
          && !after.isEmpty()
          && before.get(0).compareTo(after.get(0)) < 0
          && before.get(before.size() - 1).compareTo(after.get(after.size() - 1)) < 0
          && documents(earlier).stream().noneMatch(documents(later)::contains);
    }

    private static List<String> days(List<Occurrence> places) {
      return places.stream()
          .map(Occurrence::date)
          .filter(Objects::nonNull)
          .map(DocumentDate::value)
          .sorted()
          .toList();
    }

    private static Collection<Symbol> documents(List<Occurrence> places) {
      return places.stream().map(place -> place.citation().symbol()).collect(Collectors.toSet());
    }

    private CandidateTerm term(Name name, List<Occurrence> places) {
      CandidateTerm candidate = candidates.get(name.keys());
      Map<String, Integer> surfaces = new LinkedHashMap<>();
      places.forEach(place -> surfaces.merge(place.surface(), 1, Integer::sum));
      return new CandidateTerm(
          language,
          candidate == null ? analyzer.key(name.term(), language) : candidate.key(),
          name.term(),
          name.termClass(),
          surfaces,
          candidate == null ? List.of() : candidate.tiedForms(),
          List.of(),
          places,
          documents(places).size());
    }
  }

  /** A name has one successor and one predecessor: the surest. */
  private static List<Succession> bestOfEach(List<Succession> surestFirst) {
    List<Succession> kept = new ArrayList<>();
    for (Succession one : surestFirst) {
      boolean taken =
          kept.stream()
              .anyMatch(
                  other ->
                      other.earlier().key().equals(one.earlier().key())
                          || other.later().key().equals(one.later().key()));
      if (!taken) {
        kept.add(one);
      }
    }
    return kept;
  }
}
