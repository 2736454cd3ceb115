package org.hexapla.extract;

import java.util.Locale;
import java.util.Set;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Drops candidates that are no terms whatever their counts: fragments, lists, strings of dates. */
final class TermSieve {

  /** From so many States on, a candidate is a list of them. */
  private static final int STATES_OF_A_LIST = 2;

  /** Of a Chinese candidate's occurrences, the share that must end where dictionary words end. */
  private static final double SMALLEST_ALIGNED_SHARE = 0.5;

  /** The branching, as a share of what it could be, that a whole Chinese term has at both ends. */
  private static final double SMALLEST_BRANCHING = 0.2;

  /** Of a Chinese candidate's occurrences, the share that may stand beside a piece of a name. */
  private static final double MOST_BROKEN = 0.5;

  /** How much more often both sides of a coordination stand alone than together. */
  private static final int LOOSE_COORDINATION = 3;

  /** Of a candidate's occurrences, the share that must stand outside of longer terms. */
  private static final double SMALLEST_OWN_SHARE = 0.08;

  private static final Set<String> BETWEEN = Set.of("between", "entre", "между", "بين");

  /** Of the occurrences of "… between X", the share with "and" behind from which it is cut off. */
  private static final double PAIR_SHARE = 0.5;

  private final UnitStream units;
  private final RepeatedStrings strings;
  private final Language language;
  private final double fragmentShare;

  TermSieve(UnitStream units, RepeatedStrings strings, Language language, double fragmentShare) {
    this.units = units;
    this.strings = strings;
    this.language = language;
    this.fragmentShare = fragmentShare;
  }

  /** Whether it may be a term by what stands in it. */
  boolean hasShape(Candidate candidate) {
    if (candidate.termClass == TermClass.STATE || candidate.isTitle()) {
      return true;
    }
    if (candidate.states >= STATES_OF_A_LIST || candidate.frequency() < 2 && !candidate.named) {
      return false;
    }
    if (holdsComma(candidate) && !(isCapitalisedOrgan(candidate) && isClosedList(candidate))) {
      return false;
    }
    return language != Language.ZH || hasChineseShape(candidate);
  }

  /** Whether it may be a term by what it is measured beside others. */
  boolean keeps(Candidate candidate) {
    if (candidate.termClass == TermClass.STATE) {
      return true;
    }
    if (isFragment(candidate)) {
      return false;
    }
    if (candidate.isTitle()) {
      return true;
    }
    return (language != Language.ZH || keepsChinese(candidate))
        && !isCutBehindConjunction(candidate)
        && !isHalfOfAPair(candidate)
        && !isLooseCoordination(candidate);
  }

  /** Whether it also stands outside of longer terms, by {@link Coverage}. */
  boolean livesOnItsOwn(Candidate candidate) {
    return candidate.termClass == TermClass.STATE
        || candidate.own > SMALLEST_OWN_SHARE * candidate.frequency();
  }

  private boolean isFragment(Candidate candidate) {
    return candidate.mostFrequentHost >= fragmentShare * candidate.frequency();
  }

  private boolean isCapitalisedOrgan(Candidate candidate) {
    boolean name = candidate.termClass == TermClass.ORGAN;
    return name
        && (candidate.capitalShare > 0 || language == Language.ZH || language == Language.AR);
  }

  private boolean hasChineseShape(Candidate candidate) {
    if (candidate.length == 1 || candidate.alignedShare < SMALLEST_ALIGNED_SHARE) {
      return false;
    }
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      boolean partOfName = units.has(unit, UnitStream.CONTENT | UnitStream.COMMA);
      boolean joins = units.has(unit, UnitStream.FUNCTION) && !units.keyText(unit).equals("的");
      if (!partOfName && !joins) {
        return false; // verbs, numbers and 的; as titles they were kept above
      }
    }
    return true;
  }

  private boolean keepsChinese(Candidate candidate) {
    double branching = Math.min(candidate.leftEntropy, candidate.rightEntropy);
    return (candidate.frequency() == 1 || branching >= SMALLEST_BRANCHING)
        && candidate.brokenWordShare <= MOST_BROKEN;
  }

  /** The Council and the Committee: the name of the second goes on behind the candidate. */
  private boolean isCutBehindConjunction(Candidate candidate) {
    int last = candidate.end(0) - 1;
    if (last == candidate.start(0) || !units.has(last, UnitStream.HEAD)) {
      return false;
    }
    return isJoined(last) || isConjunction(last - 1);
  }

  /** Cooperation between the United Nations [and …]: what is between two names both. */
  private boolean isHalfOfAPair(Candidate candidate) {
    int between = -1;
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      between = isBetween(unit) ? unit : isConjunction(unit) ? -1 : between;
    }
    int goOn = 0;
    for (int i = 0; between >= 0 && i < candidate.frequency(); i++) {
      goOn += isConjunction(candidate.end(i)) || isJoined(candidate.end(i)) ? 1 : 0;
    }
    return between >= 0 && goOn >= PAIR_SHARE * candidate.frequency();
  }

  private boolean isBetween(int unit) {
    return units.has(unit, UnitStream.FUNCTION)
        && BETWEEN.contains(units.surface(unit, unit + 1).toLowerCase(Locale.ROOT));
  }

  /** X and Y, where X and Y live mostly alone; international peace and security does not. */
  private boolean isLooseCoordination(Candidate candidate) {
    int start = candidate.start(0);
    int end = candidate.end(0);
    for (int unit = start + 1; unit < end - 1; unit++) {
      if (isConjunction(unit)) {
        int left = frequency(start, unit);
        int right = frequency(unit + 1, end);
        boolean bothAlone = Math.min(left, right) >= LOOSE_COORDINATION * candidate.frequency();
        if (bothAlone || areTwoNames(candidate, unit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both sides are names of a class that also stand elsewhere. */
  private boolean areTwoNames(Candidate candidate, int conjunction) {
    Candidate left = strings.of(UnitHash.of(units, candidate.start(0), conjunction));
    Candidate right = strings.of(UnitHash.of(units, conjunction + 1, candidate.end(0)));
    return isNameBeside(left, candidate) && isNameBeside(right, candidate);
  }

  private static boolean isNameBeside(@Nullable Candidate side, Candidate whole) {
    return side != null
        && side.termClass != TermClass.CONCEPT
        && side.length > 1
        && !side.bareHead
        && side.frequency() > whole.frequency();
  }

  private int frequency(int start, int end) {
    Candidate side = strings.of(UnitHash.of(units, start, end));
    return side == null ? 0 : side.frequency();
  }

  /** Whether an Arabic "and" is attached to a word. */
  private boolean isJoined(int unit) {
    return language == Language.AR
        && units.start(unit) > 0
        && units.place(unit).text().charAt(units.start(unit) - 1) == 'و';
  }

  private boolean isConjunction(int unit) {
    if (!units.has(unit, UnitStream.FUNCTION)) {
      return false;
    }
    return Conjunctions.isOne(units.surface(unit, unit + 1));
  }

  /** Whether a conjunction follows the last comma: else the list goes on behind the candidate. */
  private boolean isClosedList(Candidate candidate) {
    for (int unit = candidate.end(0) - 1; unit > candidate.start(0); unit--) {
      if (units.has(unit, UnitStream.COMMA)) {
        return false;
      }
      if (isConjunction(unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsComma(Candidate candidate) {
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      if (units.has(unit, UnitStream.COMMA)) {
        return true;
      }
    }
    return false;
  }
}
