package org.hexapla.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/** Finds in a draft what does not keep to the glossary and the documents. Thread-safe. */
@Singleton
public final class DraftChecker {

  private final Recognizer recognizer;
  private final ReferenceScanner scanner;
  private final Normalizer normalizer;
  private final CheckSettings settings;
  private final IgnoredFindings ignored;
  private final List<DraftRule> rules;

  DraftChecker(
      Glossary glossary,
      Corpus corpus,
      Recognizer recognizer,
      ReferenceScanner scanner,
      TextAnalyzer analyzer,
      Normalizer normalizer,
      CheckSettings settings,
      IgnoredFindings ignored) {
    this.normalizer = normalizer;
    this.settings = settings;
    this.ignored = ignored;
    this.recognizer = recognizer;
    this.scanner = scanner;
    TermAdvice advice = new TermAdvice(glossary, recognizer);
    this.rules =
        List.of(
            new WithdrawnTermRule(advice),
            new SpellingRule(advice, normalizer),
            new NearMissRule(glossary, recognizer, analyzer, advice),
            new ConsistencyRule(),
            new BilingualRule(recognizer, scanner, analyzer, normalizer, advice),
            new ReferenceRule(corpus, new ReferenceGraph(corpus)),
            new SymbolRule(),
            new FormulaRule(normalizer),
            new TypographyRule());
  }

  /** The findings of the kinds that the draft asks for, in the order of their spans. */
  public List<Finding> check(Draft draft) {
    DraftReading reading = new DraftReading(draft, recognizer, scanner);
    Set<FindingKind> wanted = settings.wanted(draft.kinds());
    IgnoreFilter filter = new IgnoreFilter(ignored.all(), draft, normalizer);
    List<Finding> found = new ArrayList<>();
    for (DraftRule rule : rules) {
      if (Collections.disjoint(rule.kinds(), wanted)) {
        continue;
      }
      rule.check(
          reading,
          finding -> {
            if (wanted.contains(finding.kind()) && filter.passes(finding)) {
              found.add(settings.atLevel(finding));
            }
          });
    }
    found.sort(
        Comparator.comparing((Finding finding) -> finding.note().span())
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.note().message()));
    return found;
  }
}
