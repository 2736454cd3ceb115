package org.hexapla.extract;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Locator;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/** Reads, counts, measures, sifts and ranks: one step after another, for one language. */
@Singleton
final class CorpusCandidateExtractor implements CandidateExtractor {

  private final TextAnalyzer analyzer;
  private final ExtractionSettings settings;

  CorpusCandidateExtractor(TextAnalyzer analyzer, ExtractionSettings settings) {
    this.analyzer = analyzer;
    this.settings = settings;
  }

  private record Ranked(Candidate candidate, double score) {}

  @Override
  public List<ScoredTerm> extract(Corpus corpus, Language language) {
    UnitStream units =
        new UnitReader(language, analyzer, new UnitWords(language, analyzer)).read(corpus);
    int longest = language.spaced() ? settings.longestTerm() : settings.longestChineseTerm();
    RepeatedStrings strings = new RepeatedStrings(units, longest);
    List<Candidate> found = strings.find();
    new Measures(units, strings, language == Language.EN).take(found);
    TermClasses classes = new TermClasses(units, language, analyzer);
    TermSieve sieve = new TermSieve(units, strings, language, settings.fragmentShare());
    ScoreSum sum = ScoreSum.of(settings);
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : found) {
      candidate.termClass = classes.of(candidate);
      candidate.states = classes.statesIn(candidate);
      if (sieve.keeps(candidate)) {
        ranked.add(new Ranked(candidate, sum.score(candidate)));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingInt(one -> one.candidate().start(0)));
    BaseForm forms = new BaseForm(units, language);
    return ranked.stream()
        .limit(settings.listLength())
        .map(one -> scored(one, units, language, forms, sum))
        .toList();
  }

  private ScoredTerm scored(
      Ranked ranked, UnitStream units, Language language, BaseForm forms, ScoreSum sum) {
    Candidate candidate = ranked.candidate();
    String term = forms.shown(candidate);
    CandidateTerm shown =
        new CandidateTerm(
            language,
            analyzer.key(term, language),
            term,
            candidate.termClass,
            forms.surfaces(candidate),
            occurrences(candidate, units, language),
            candidate.documents);
    return new ScoredTerm(shown, 0.5, ranked.score(), sum.shares(candidate));
  }

  private static List<Occurrence> occurrences(
      Candidate candidate, UnitStream units, Language language) {
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
