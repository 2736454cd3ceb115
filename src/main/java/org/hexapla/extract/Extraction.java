package org.hexapla.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/** One run over one language: counts, measures, sifts, ranks and tells. */
final class Extraction {

  /** Of the candidates of the first ranking, the share that is taken for whole terms. */
  private static final double TRUSTED_SHARE = 0.4;

  /** The score from which a candidate is as likely a term as not, and the spread around it. */
  private static final double EVEN_SCORE = 7;

  private static final double SCORE_SPREAD = 2;

  private final UnitStream units;
  private final Language language;
  private final TextAnalyzer analyzer;
  private final ExtractionSettings settings;
  private final TermClasses classes;
  private final ScoreSum sum;
  private final BaseForm forms;
  private final ShortForms shortForms;

  Extraction(
      UnitStream units, Language language, TextAnalyzer analyzer, ExtractionSettings settings) {
    this.units = units;
    this.language = language;
    this.analyzer = analyzer;
    this.settings = settings;
    classes = new TermClasses(units, language, analyzer);
    sum = ScoreSum.of(settings);
    forms = new BaseForm(units, language);
    shortForms = new ShortForms(units, language, classes);
  }

  private record Ranked(Candidate candidate, double score) {}

  List<ScoredTerm> terms() {
    int longest = language.spaced() ? settings.longestTerm() : settings.longestChineseTerm();
    RepeatedStrings strings = new RepeatedStrings(units, longest);
    strings.find();
    strings.addNames(new NamedStrings(units, longest));
    strings.addNames(shortForms);
    List<Candidate> found = strings.candidates();
    for (Candidate candidate : found) {
      candidate.termClass = classes.of(candidate);
      candidate.states = classes.statesIn(candidate);
    }
    Measures measures = new Measures(units, strings, language);
    TermSieve sieve = new TermSieve(units, strings, language, settings.fragmentShare());
    measures.takeShares(found);
    List<Candidate> shaped = found.stream().filter(sieve::hasShape).toList();
    measures.take(shaped);
    for (Candidate candidate : shaped) {
      candidate.bareHead = classes.isBareHead(candidate);
      candidate.words = candidate.bareHead ? 1 : candidate.words;
    }
    List<Candidate> kept = shaped.stream().filter(sieve::keeps).toList();
    List<Ranked> first = ranked(kept);
    List<Candidate> trusted =
        first.stream()
            .limit((long) (first.size() * TRUSTED_SHARE))
            .map(Ranked::candidate)
            .filter(candidate -> candidate.words > 1)
            .toList();
    new Coverage(units, trusted).take(kept);
    measures.takeCapitals(kept);
    return ranked(kept.stream().filter(sieve::livesOnItsOwn).toList()).stream()
        .limit(settings.listLength())
        .map(ranked -> told(ranked, strings))
        .toList();
  }

  private List<Ranked> ranked(List<Candidate> candidates) {
    List<Ranked> ranked = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      ranked.add(new Ranked(candidate, sum.score(candidate)));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingInt(one -> one.candidate().start(0))
            .thenComparingInt(one -> one.candidate().end(0)));
    return ranked;
  }

  private ScoredTerm told(Ranked ranked, RepeatedStrings strings) {
    Candidate candidate = ranked.candidate();
    String term = shown(candidate);
    Map<String, Integer> surfaces = forms.surfaces(candidate);
    List<String> tied =
        shortForms.tiedTo(candidate.hash).stream()
            .map(strings::of)
            .filter(Objects::nonNull)
            .map(this::shown)
            .toList();
    List<String> instances = forms.instances(candidate);
    CandidateTerm shown =
        new CandidateTerm(
            language,
            analyzer.key(term, language),
            term,
            candidate.termClass,
            surfaces,
            tied,
            instances.size() > 1 ? instances : List.of(),
            occurrences(candidate),
            candidate.documents);
    double score = ranked.score();
    return new ScoredTerm(shown, termhood(score), score, sum.shares(candidate));
  }

  private String shown(Candidate candidate) {
    boolean state = candidate.termClass == TermClass.STATE;
    return state ? classes.nameOfState(candidate) : forms.shown(candidate);
  }

  /** How likely a candidate with a score is a term: 0 to 1. */
  static double termhood(double score) {
    return 1 / (1 + Math.exp((EVEN_SCORE - score) / SCORE_SPREAD));
  }

  private List<Occurrence> occurrences(Candidate candidate) {
    List<Occurrence> occurrences = new ArrayList<>(candidate.frequency());
    for (int i : candidate.inOrder()) {
      int start = candidate.start(i);
      int end = candidate.end(i);
      UnitStream.Place place = units.place(start);
      Citation citation =
          new Citation(
              place.symbol(),
              language,
              place.version(),
              new Locator(place.locator()),
              new Span(units.start(start), units.end(end - 1)));
      occurrences.add(new Occurrence(citation, units.surface(start, end), place.date()));
    }
    return occurrences;
  }
}
