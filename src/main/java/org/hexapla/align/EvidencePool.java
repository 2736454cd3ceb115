package org.hexapla.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.LanguageText.Stretch;

/**
 * Collects, over all occurrences of one term, the phrases of the target that may say the same.
 * Forms of one phrase are pooled by key. Three things are put right afterwards: where a dictionary
 * has cut a Chinese name, the phrase grows; a part that never stands but inside a whole yields to
 * it; and the units are counted in which term and phrase stand.
 */
final class EvidencePool {

  /** Projections less probable than this do not show where a phrase stands. */
  private static final double CLEAR = 0.2;

  /** A phrase linked less than this is not worth growing. */
  private static final double LEAST_LINKED_TO_GROW = 0.1;

  /** Seen together this often, a longer phrase that is as good as the shorter is preferred. */
  private static final int ENOUGH_TO_GROW = 4;

  /** Seen less often, it must be better by this much in Dice's coefficient. */
  private static final double CLEARLY_BETTER = 0.05;

  /** In fewer units than this, that a part stands inside a whole says nothing. */
  private static final int ENOUGH_TO_YIELD = 2;

  /** A whole must be linked at least this much of what its part is, or be of better length. */
  private static final double LEAST_OF_PART = 0.1;

  /** … and where the part is seen seldom, so much of it. */
  private static final double LEAST_OF_RARE_PART = 0.5;

  /** … or so much of it where the whole is a candidate term and the part is none. */
  private static final double LEAST_OF_RARE_NON_TERM = 0.2;

  private final WordAlignment alignment;
  private final TermOccurrences occurrences;
  private final ExpectedLength length;
  private final Set<String> candidates;
  private final Map<String, PhraseEvidence> pooled = new LinkedHashMap<>();

  private EvidencePool(
      WordAlignment alignment,
      TermOccurrences occurrences,
      ExpectedLength length,
      Set<String> candidates) {
    this.alignment = alignment;
    this.occurrences = occurrences;
    this.length = length;
    this.candidates = candidates;
  }

  /**
   * The phrases to which a term may correspond, in the order in which they were met.
   *
   * @param known keys of phrases that are taken up even where nothing is projected to them
   * @param candidates keys of what the extractor holds to be terms
   */
  static Collection<PhraseEvidence> collect(
      WordAlignment alignment,
      TermOccurrences occurrences,
      PhraseBounds bounds,
      ExpectedLength length,
      Set<String> known,
      Set<String> candidates) {
    EvidencePool pool = new EvidencePool(alignment, occurrences, length, candidates);
    pool.project(bounds);
    new AssociatedPhrases(alignment.bitext())
        .find(occurrences, bounds, length)
        .forEach(pool::evidence);
    known.forEach(pool::evidence);
    if (!alignment.bitext().target().language().spaced()) {
      pool.grow();
    }
    pool.pooled.values().forEach(pool::count);
    pool.yieldPartsToWholes();
    return pool.pooled.values();
  }

  private void project(PhraseBounds bounds) {
    SpanProjector projector = new SpanProjector(alignment);
    double all = occurrences.projected().mapToDouble(i -> occurrences.weights()[i]).sum();
    occurrences
        .projected()
        .forEach(
            i ->
                projector
                    .project(occurrences.stretches().get(i), bounds)
                    .forEach(found -> add(found, occurrences.weights()[i] / all)));
  }

  /**
   * @param share of the occurrences that the one with this projection has
   */
  private void add(SpanProjector.Projection projection, double share) {
    Stretch found = projection.stretch();
    PhraseEvidence evidence =
        evidence(alignment.bitext().target().phraseKey(found.from(), found.to()));
    evidence.addLinked(projection.probability() * share);
    if (projection.probability() >= CLEAR) {
      evidence.addStretch(found);
    }
  }

  private PhraseEvidence evidence(String phraseKey) {
    return pooled.computeIfAbsent(phraseKey, PhraseEvidence::new);
  }

  private void count(PhraseEvidence evidence) {
    Bitext bitext = alignment.bitext();
    BitSet units = new BitSet();
    int joint = 0;
    double jointWeight = 0;
    for (Stretch stretch : bitext.target().find(evidence.phraseKey())) {
      int unit = bitext.unitOfTarget(stretch.from());
      if (unit < 0 || units.get(unit)) {
        continue;
      }
      units.set(unit);
      Double weight = occurrences.unitWeights().get(unit);
      if (weight != null) {
        joint++;
        jointWeight += weight;
      }
    }
    int all = units.cardinality();
    double dice = 2 * jointWeight / (occurrences.unitWeight() + all);
    evidence.setCounts(joint, all, dice);
  }

  private void grow() {
    CharacterGrowth growth = new CharacterGrowth(alignment.bitext().target());
    for (PhraseEvidence evidence : List.copyOf(pooled.values())) {
      if (evidence.linked() >= LEAST_LINKED_TO_GROW && !evidence.stretches().isEmpty()) {
        PhraseEvidence grown = bestGrown(evidence, growth);
        if (grown != evidence) {
          evidence.yieldTo(evidence(grown.phraseKey()));
        }
      }
    }
  }

  private PhraseEvidence bestGrown(PhraseEvidence evidence, CharacterGrowth growth) {
    count(evidence);
    PhraseEvidence best = evidence;
    for (String longer : growth.grow(evidence.phraseKey(), evidence.stretches(), false)) {
      PhraseEvidence grown = counted(longer);
      boolean asGood = grown.joint() >= ENOUGH_TO_GROW && grown.dice() >= best.dice();
      best = asGood || grown.dice() > best.dice() + CLEARLY_BETTER ? grown : best;
    }
    return evidence.stretches().size() >= ENOUGH_TO_GROW
        ? bestOfWholeWords(evidence, best, growth)
        : best;
  }

  /** The longest of those that are clearly better than without words of several characters. */
  private PhraseEvidence bestOfWholeWords(
      PhraseEvidence evidence, PhraseEvidence without, CharacterGrowth growth) {
    PhraseEvidence best = without;
    for (String longer : growth.grow(evidence.phraseKey(), evidence.stretches(), true)) {
      PhraseEvidence grown = counted(longer);
      boolean better = grown.dice() > without.dice() + CLEARLY_BETTER;
      best = better && grown.dice() >= best.dice() ? grown : best;
    }
    return best;
  }

  private PhraseEvidence counted(String phraseKey) {
    PhraseEvidence evidence = new PhraseEvidence(phraseKey);
    count(evidence);
    return evidence;
  }

  private void yieldPartsToWholes() {
    List<PhraseEvidence> byLength = new ArrayList<>(pooled.values());
    byLength.sort(Comparator.comparingInt(evidence -> evidence.phraseKey().length()));
    for (int i = 0; i < byLength.size(); i++) {
      PhraseEvidence part = byLength.get(i);
      byLength.subList(i + 1, byLength.size()).stream()
          .filter(whole -> isPart(part, whole))
          .max(Comparator.comparingDouble(PhraseEvidence::linked))
          .ifPresent(part::yieldTo);
    }
  }

  private boolean isPart(PhraseEvidence part, PhraseEvidence whole) {
    boolean often = part.joint() >= ENOUGH_TO_GROW;
    boolean likely =
        whole.linked() >= leastShare(part, whole) * part.linked()
            || (often && length.misfit(whole.phraseKey()) < length.misfit(part.phraseKey()));
    return likely
        && part.joint() >= ENOUGH_TO_YIELD
        && whole.joint() >= part.joint()
        && whole.targetUnits() == part.targetUnits()
        && whole.phraseKey().contains(part.phraseKey());
  }

  /** What is no term by itself, but part of one that is, yields sooner. */
  private double leastShare(PhraseEvidence part, PhraseEvidence whole) {
    if (part.joint() >= ENOUGH_TO_GROW) {
      return LEAST_OF_PART;
    }
    boolean onlyWhole =
        candidates.contains(whole.phraseKey()) && !candidates.contains(part.phraseKey());
    return onlyWhole ? LEAST_OF_RARE_NON_TERM : LEAST_OF_RARE_PART;
  }
}
