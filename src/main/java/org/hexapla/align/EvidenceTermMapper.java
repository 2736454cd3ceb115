package org.hexapla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.corpus.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Maps terms by word alignment and association together: a phrase is ranked by
 *
 * <pre>
 *   ln (linked + 0.02) + ln (dice + 0.05) − (0.3 + 0.5 / units) · misfit + 0.3 · termhood − kind
 * </pre>
 *
 * where {@code linked} is the share of the term's occurrences that the word alignment projects to
 * the phrase, {@code dice} is Dice's coefficient over units, and {@code misfit} says how far the
 * phrase is from the expected length; {@code kind} see {@link KindAgreement}. A pair that people
 * have approved comes first wherever both stand in one unit. Where the words of a unit could not be
 * aligned, association alone answers.
 */
final class EvidenceTermMapper implements TermMapper {

  /** Keeps the logarithm of Dice's coefficient from ruling a rare phrase out. */
  private static final double DICE_FLOOR = 0.05;

  /** Keeps the logarithm of the linked share from ruling out what association proposes. */
  private static final double LINKED_FLOOR = 0.02;

  private static final double MISFIT_WEIGHT = 0.3;

  /** Length says more where the text says little: this, divided by the term's units, is added. */
  private static final double RARE_MISFIT_WEIGHT = 0.5;

  /** A phrase to which nothing is linked must be associated at least so closely. */
  private static final double LEAST_DICE = 0.5;

  private static final double TERMHOOD_WEIGHT = 0.3;

  /** Lifts what people have approved above everything else. */
  private static final double KNOWN_WEIGHT = 10;

  /** Lifts a name of the same bearer, where it stands in every unit of the term. */
  private static final double NAME_WEIGHT = 5;

  /** Below this share of the occurrences a phrase is noise. */
  private static final double LEAST_LINKED = 0.02;

  private static final int MOST_CITATIONS = 5;

  private final WordAlignment alignment;
  private final TermLocator locator;
  private final PhraseForms forms;
  private final TargetTerms targetTerms;
  private final KnownTargets known;

  EvidenceTermMapper(
      WordAlignment alignment,
      TermLocator locator,
      PhraseForms forms,
      TargetTerms targetTerms,
      KnownTargets known) {
    this.alignment = alignment;
    this.locator = locator;
    this.forms = forms;
    this.targetTerms = targetTerms;
    this.known = known;
  }

  /** A phrase with its rank's reason. */
  private record Ranked(PhraseEvidence evidence, double score, boolean known) {}

  @Override
  public List<TranslationEquivalent> map(String term, int limit) {
    TermOccurrences occurrences = TermOccurrences.find(term, locator, alignment.bitext());
    if (occurrences.isEmpty() || limit <= 0) {
      return List.of();
    }
    List<Ranked> ranked = rank(term, occurrences);
    List<TranslationEquivalent> equivalents = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, ranked.size()); i++) {
      Ranked next = i + 1 < ranked.size() ? ranked.get(i + 1) : null;
      Ranked rival = i == 0 ? next : ranked.get(0);
      equivalents.add(equivalent(term, occurrences, ranked.get(i), next, rival));
    }
    return equivalents;
  }

  private List<Ranked> rank(String term, TermOccurrences occurrences) {
    PhraseBounds bounds = new PhraseBounds(alignment.bitext().target(), locator.hasNumber(term));
    String key = locator.key(term);
    Bitext bitext = alignment.bitext();
    ExpectedLength length =
        ExpectedLength.of(key, bitext.source().language(), bitext.target().language());
    KindAgreement kinds = new KindAgreement(bitext, occurrences);
    List<Ranked> ranked = new ArrayList<>();
    for (PhraseEvidence evidence :
        EvidencePool.collect(
            alignment,
            occurrences,
            bounds,
            length,
            known.of(key),
            targetTerms.termhoodByKey().keySet())) {
      boolean approved = known.isApproved(key, evidence.phraseKey());
      boolean named = known.isNamed(key, evidence.phraseKey());
      if (isWorthRanking(evidence, approved || named)) {
        double score = score(evidence, length, occurrences.units()) + (approved ? KNOWN_WEIGHT : 0);
        score -= kinds.cost(evidence.phraseKey());
        score += named ? NAME_WEIGHT * evidence.joint() / occurrences.units() : 0;
        ranked.add(new Ranked(evidence, score, approved));
      }
    }
    // The sort keeps the order of the text among equals.
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  private static boolean isWorthRanking(PhraseEvidence evidence, boolean approved) {
    return evidence.linked() >= LEAST_LINKED
        || evidence.dice() >= LEAST_DICE
        || (approved && evidence.joint() > 0);
  }

  private double score(PhraseEvidence evidence, ExpectedLength length, int units) {
    double termhood = targetTerms.termhoodByKey().getOrDefault(evidence.phraseKey(), 0.0);
    return Math.log(evidence.linked() + LINKED_FLOOR)
        + Math.log(evidence.dice() + DICE_FLOOR)
        - (MISFIT_WEIGHT + RARE_MISFIT_WEIGHT / units) * length.misfit(evidence.phraseKey())
        + TERMHOOD_WEIGHT * termhood;
  }

  private TranslationEquivalent equivalent(
      String term,
      TermOccurrences occurrences,
      Ranked ranked,
      @Nullable Ranked next,
      @Nullable Ranked rival) {
    PhraseEvidence evidence = ranked.evidence();
    double rivalLinked = rival == null ? 0 : rival.evidence().linked();
    Bitext bitext = alignment.bitext();
    return new TranslationEquivalent(
        bitext.source().language(),
        term,
        bitext.target().language(),
        forms.base(evidence.phraseKey()),
        ranked.known()
            ? Confidence.APPROVED
            : Confidence.of(evidence, occurrences.units(), rivalLinked, bitext.size()),
        evidence.joint(),
        occurrences.units(),
        evidence.targetUnits(),
        next == null ? null : forms.base(next.evidence().phraseKey()),
        citations(evidence, occurrences));
  }

  private List<Citation> citations(PhraseEvidence evidence, TermOccurrences occurrences) {
    Bitext bitext = alignment.bitext();
    return bitext.target().find(evidence.phraseKey()).stream()
        .filter(stretch -> occurrences.isInUnit(bitext.unitOfTarget(stretch.from())))
        .limit(MOST_CITATIONS)
        .map(stretch -> bitext.target().citation(stretch.from(), stretch.to()))
        .toList();
  }
}
