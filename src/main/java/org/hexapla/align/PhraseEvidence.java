package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.LanguageText.Stretch;

/** What speaks for one phrase of the target being the equivalent of a term. */
final class PhraseEvidence {

  private final String phraseKey;
  private final List<Stretch> stretches = new ArrayList<>();
  private double linked;
  private int joint;
  private int targetUnits;
  private double dice;

  PhraseEvidence(String phraseKey) {
    this.phraseKey = phraseKey;
  }

  String phraseKey() {
    return phraseKey;
  }

  /** Adds to the share of the term's occurrences that the word alignment projects here. */
  void addLinked(double share) {
    linked += share;
  }

  /** Remembers one of the clearer projections. */
  void addStretch(Stretch stretch) {
    stretches.add(stretch);
  }

  /** Hands everything that the word alignment says over to another phrase. */
  void yieldTo(PhraseEvidence other) {
    other.linked += linked;
    other.stretches.addAll(stretches);
    linked = 0;
  }

  void setCounts(int jointUnits, int allUnits, double coefficient) {
    joint = jointUnits;
    targetUnits = allUnits;
    dice = coefficient;
  }

  /** The share of the term's occurrences that the word alignment projects here, from 0 to 1. */
  double linked() {
    return Math.min(1, linked);
  }

  /** Where the clearer projections stand. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** In how many units both stand. */
  int joint() {
    return joint;
  }

  /** In how many units the phrase stands. */
  int targetUnits() {
    return targetUnits;
  }

  /** Dice's coefficient over units, the term's weighed by what they say about it. */
  double dice() {
    return dice;
  }
}
