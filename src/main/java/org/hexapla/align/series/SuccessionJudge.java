package org.hexapla.align.series;

import java.util.List;
import org.hexapla.align.Succession.Kind;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;

/**
 * Judges what speaks for a succession. The same slot of parallel paragraphs or the same equivalent
 * in another language must be there; that two names are alike only makes one of these enough.
 */
final class SuccessionJudge {

  /** From this kinship on one slot, or one equivalent, is enough. */
  private static final double KIN = 0.5;

  /** Slots from which names are believed that share less. */
  private static final int MANY_SLOTS = 3;

  private static final double DISTANT_KIN = 0.25;

  /** Characters from which a Chinese string that no dictionary knows may be a foreign name. */
  private static final int SHORTEST_TRANSCRIPTION = 3;

  /** Words of an Arabic string that may be a foreign name at the most. */
  private static final int LONGEST_ARABIC = 2;

  private static final double DOUBT_PER_SLOT = 0.6;
  private static final double DOUBT_PER_EQUIVALENT = 0.4;
  private static final double WEIGHT_OF_KINSHIP = 0.7;
  private static final double SUREST = 0.95;

  private final Language language;

  SuccessionJudge(Language language) {
    this.language = language;
  }

  Kind kind(NamePair pair) {
    boolean spelling =
        Kinship.isSpelling(pair.earlier().keys(), pair.later().keys(), language)
            && (language.spaced() || isForeignName(pair));
    return spelling ? Kind.SPELLING : Kind.SUCCESSION;
  }

  boolean believes(NamePair pair) {
    boolean named =
        pair.earlier().termClass() != TermClass.CONCEPT
            && pair.earlier().termClass() == pair.later().termClass();
    boolean candidates = pair.earlier().candidate() && pair.later().candidate();
    int slots = pair.proofs().size();
    if (pair.equivalents() > 0 && slots + pair.equivalents() > 1) {
      return true;
    }
    if (named) {
      return pair.kinship() >= KIN
          ? slots + pair.equivalents() > 0
          : candidates && slots >= MANY_SLOTS && pair.kinship() >= DISTANT_KIN;
    }
    return candidates
        ? slots > 1 && pair.kinship() >= KIN
        : kind(pair) == Kind.SPELLING && isForeignName(pair);
  }

  /** A name without a head that says so: of a place or a person, spelled by its sound. */
  private boolean isForeignName(NamePair pair) {
    return pair.slots().stream()
        .anyMatch(
            slot ->
                slot.enclosed()
                    && isForeignName(slot.earlier().units().subList(slot.start(), slot.end()))
                    && isForeignName(
                        slot.later().units().subList(slot.otherStart(), slot.otherEnd())));
  }

  private boolean isForeignName(List<Unit> units) {
    return switch (language) {
      case ZH ->
          units.size() >= SHORTEST_TRANSCRIPTION
              && (units.stream().map(Unit::token).distinct().count() == 1
                  || 2 * units.stream().filter(Unit::standsAlone).count() >= units.size());
      case AR -> // the script has no capitals
          units.size() <= LONGEST_ARABIC && units.stream().allMatch(Unit::isContent);
      default ->
          units.stream()
              .allMatch(unit -> Character.isUpperCase(unit.token().surface().codePointAt(0)));
    };
  }

  /** Each proof of another kind takes away a part of the doubt that is left. */
  double confidence(NamePair pair) {
    double doubt =
        Math.pow(DOUBT_PER_SLOT, pair.proofs().size())
            * Math.pow(DOUBT_PER_EQUIVALENT, pair.equivalents())
            * (1 - WEIGHT_OF_KINSHIP * pair.kinship());
    return Math.min(SUREST, 1 - doubt);
  }
}
