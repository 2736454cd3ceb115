package org.hexapla.extract;

import java.util.Arrays;
import java.util.List;
import org.hexapla.text.Language;

/** Takes the measures of candidates on which scorers work, each in one pass over the places. */
final class Measures {

  private static final double NAME_MARGIN = 0.3;

  /** Characters on each side by which two places are told apart; in Chinese a third of them. */
  private static final int CONTEXT_CHARACTERS = 6;

  private static final int CHINESE_CONTEXT_CHARACTERS = 2;

  private static final int LETTERS = UnitStream.CAPITAL | UnitStream.SMALL;

  private final UnitStream units;
  private final RepeatedStrings strings;
  private final boolean namesAllCapital;
  private final int contextCharacters;
  private final int[] unitFrequency;

  /**
   * @param language in English every word of a name begins with a capital, and not only the first
   */
  Measures(UnitStream units, RepeatedStrings strings, Language language) {
    this.units = units;
    this.strings = strings;
    namesAllCapital = language == Language.EN;
    contextCharacters = language.spaced() ? CONTEXT_CHARACTERS : CHINESE_CONTEXT_CHARACTERS;
    unitFrequency = new int[units.distinctKeys()];
    for (int unit = 0; unit < units.size(); unit++) {
      unitFrequency[units.key(unit)]++;
    }
  }

  /** What is measured on each candidate alone. */
  void takeShares(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      shares(candidate);
    }
  }

  /** Capitals again, once it is known which occurrences are the candidate's own. */
  void takeCapitals(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      int known = 0;
      int capital = 0;
      for (int i = 0; i < candidate.frequency(); i++) {
        int start = candidate.start(i);
        boolean tells = candidate.isTelling(i) && units.has(start, LETTERS);
        known += tells ? 1 : 0;
        capital += tells && isName(start, candidate.end(i)) ? 1 : 0;
      }
      candidate.capitalShare = known == 0 ? candidate.capitalShare : (double) capital / known;
    }
  }

  /** What is measured on candidates beside each other and their neighbours. */
  void take(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      nest(candidate);
    }
    for (Candidate candidate : candidates) {
      candidate.documents = documents(candidate);
      candidate.words = words(candidate);
      candidate.generalShare = generalShare(candidate);
      candidate.leftEntropy = entropy(candidate, true);
      candidate.rightEntropy = entropy(candidate, false);
      candidate.cohesion = cohesion(candidate);
      candidate.contexts = contexts(candidate);
    }
  }

  /** How many different surroundings it has: a sentence that is repeated counts once. */
  private int contexts(Candidate candidate) {
    int frequency = candidate.frequency();
    if (frequency < 2) {
      return frequency;
    }
    long[] surroundings = new long[frequency];
    for (int i = 0; i < frequency; i++) {
      String text = units.place(candidate.start(i)).text();
      int start = units.start(candidate.start(i));
      int end = units.end(candidate.end(i) - 1);
      int before = Math.max(0, start - contextCharacters);
      int behind = Math.min(text.length(), end + contextCharacters);
      String left = text.substring(before, start);
      String right = text.substring(end, behind);
      boolean alone = (left + right).chars().noneMatch(Character::isLetterOrDigit);
      surroundings[i] = alone ? candidate.start(i) : 31L * left.hashCode() + right.hashCode();
    }
    return (int) Arrays.stream(surroundings).distinct().count();
  }

  /** Tells every shorter candidate inside that it is held by this one. */
  private void nest(Candidate host) {
    int from = host.start(0);
    int to = host.end(0);
    for (int start = from; start < to; start++) {
      if (!units.has(start, UnitStream.CONTENT)) {
        continue;
      }
      long hash = UnitHash.EMPTY;
      for (int end = start + 1; end <= to; end++) {
        hash = UnitHash.extend(hash, units.key(end - 1));
        Candidate held = units.has(end - 1, UnitStream.CONTENT) ? strings.of(hash) : null;
        if (held != null && held != host && held.length < host.length) {
          held.nestedFrequency += host.frequency();
          held.nestedIn++;
          if (isWholeBeside(host, held)) {
            held.mostFrequentHost = Math.max(held.mostFrequentHost, host.frequency());
          }
        }
      }
    }
  }

  /** A name is no fragment of what is none: reports of the Advisory Committee. */
  private static boolean isWholeBeside(Candidate host, Candidate held) {
    return host.capitalShare >= held.capitalShare - NAME_MARGIN;
  }

  private int words(Candidate candidate) {
    int words = 0;
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      boolean begins = unit == candidate.start(0) || units.has(unit, UnitStream.WORD_START);
      words += begins && !units.has(unit, UnitStream.FUNCTION | UnitStream.COMMA) ? 1 : 0;
    }
    return words;
  }

  private double generalShare(Candidate candidate) {
    int words = 0;
    int general = 0;
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      boolean word =
          units.has(unit, UnitStream.WORD_START)
              && !units.has(unit, UnitStream.FUNCTION | UnitStream.COMMA);
      words += word ? 1 : 0;
      general += word && units.has(unit, UnitStream.GENERAL) ? 1 : 0;
    }
    return words == 0 ? 0 : (double) general / words;
  }

  private int documents(Candidate candidate) {
    int count = 0;
    int last = -1;
    for (int i : candidate.inOrder()) {
      int document = units.place(candidate.start(i)).document();
      count += document == last ? 0 : 1;
      last = document;
    }
    return count;
  }

  /**
   * The entropy of the neighbours, as a share of what it is where all neighbours differ. Bounds and
   * words of grammar differ from everything, also from each other: they end a term.
   */
  private double entropy(Candidate candidate, boolean left) {
    int frequency = candidate.frequency();
    if (frequency < 2) {
      return 0; // one place says nothing of what else may stand there
    }
    int[] neighbours = new int[frequency];
    int held = 0;
    for (int i = 0; i < frequency; i++) {
      int neighbour = left ? candidate.start(i) - 1 : candidate.end(i);
      boolean open =
          neighbour < 0
              || neighbour >= units.size()
              || units.key(neighbour) <= UnitStream.LINKING
              || units.has(neighbour, UnitStream.FUNCTION);
      if (!open) {
        neighbours[held++] = units.key(neighbour);
      }
    }
    Arrays.sort(neighbours, 0, held);
    double bits = (frequency - held) * log2(frequency) / frequency;
    for (int i = 0, same = 0; i < held; i++) {
      same++;
      if (i + 1 == held || neighbours[i + 1] != neighbours[i]) {
        bits += same * log2((double) frequency / same) / frequency;
        same = 0;
      }
    }
    return bits / log2(frequency);
  }

  /**
   * Normalised pointwise mutual information over all units: ln(p(s) / ∏ p(u)) / −(n−1) ln p(s)
   * (Bouma 2009, for n units).
   */
  private double cohesion(Candidate candidate) {
    if (candidate.length < 2) {
      return 1;
    }
    if (candidate.frequency() < 2) {
      return 0;
    }
    double total = units.size();
    double whole = Math.log(candidate.frequency() / total);
    double parts = 0;
    for (int unit = candidate.start(0); unit < candidate.end(0); unit++) {
      int key = units.key(unit);
      parts += key == UnitStream.LINKING ? 0 : Math.log(unitFrequency[key] / total);
    }
    return (whole - parts) / (-(candidate.length - 1) * whole);
  }

  private void shares(Candidate candidate) {
    int headings = 0;
    int quoted = 0;
    int aligned = 0;
    int inWords = 0;
    int besideSingle = 0;
    int capital = 0;
    int known = 0;
    int broken = 0;
    for (int i = 0; i < candidate.frequency(); i++) {
      int start = candidate.start(i);
      int end = candidate.end(i);
      headings += units.place(start).heading() ? 1 : 0;
      quoted +=
          units.has(start, UnitStream.OPENED) && units.has(end - 1, UnitStream.CLOSED) ? 1 : 0;
      aligned +=
          units.has(start, UnitStream.WORD_START) && units.has(end - 1, UnitStream.WORD_END)
              ? 1
              : 0;
      inWords += isInsideWord(start, end) ? 1 : 0;
      besideSingle += isSingle(start - 1) || isSingle(end) ? 1 : 0;
      known += units.has(start, UnitStream.CAPITAL | UnitStream.SMALL) ? 1 : 0;
      capital += isName(start, end) ? 1 : 0;
      broken += isNameWord(start - 1) || isNameWord(end) ? 1 : 0;
    }
    double frequency = candidate.frequency();
    candidate.headingShare = headings / frequency;
    candidate.brokenNameShare = broken / frequency;
    candidate.quotedShare = quoted / frequency;
    candidate.alignedShare = aligned / Math.max(1, frequency - inWords);
    candidate.brokenWordShare = besideSingle / frequency;
    candidate.capitalShare = known == 0 ? 0 : (double) capital / known;
  }

  /**
   * Whether a longer word of the dictionary holds the whole stretch: it says nothing of its ends.
   */
  private boolean isInsideWord(int start, int end) {
    if (units.has(start, UnitStream.WORD_START) && units.has(end - 1, UnitStream.WORD_END)) {
      return false;
    }
    for (int unit = start + 1; unit < end; unit++) {
      if (units.has(unit, UnitStream.WORD_START)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSingle(int unit) {
    return unit >= 0 && unit < units.size() && units.has(unit, UnitStream.SINGLE);
  }

  private boolean isNameWord(int unit) {
    return unit >= 0
        && unit < units.size()
        && units.has(unit, UnitStream.CAPITAL)
        && units.has(unit, UnitStream.CONTENT);
  }

  private boolean isName(int start, int end) {
    if (!units.has(start, UnitStream.CAPITAL)) {
      return false;
    }
    for (int unit = start + 1; namesAllCapital && unit < end; unit++) {
      if (units.has(unit, UnitStream.SMALL) && units.has(unit, UnitStream.CONTENT)) {
        return false;
      }
    }
    return true;
  }

  static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
