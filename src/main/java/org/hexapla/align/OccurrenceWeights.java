package org.hexapla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.text.Token;

/**
 * How much each occurrence of a term says about it. One that is only a part of a longer name
 * (Republic of Korea in Democratic People's Republic of Korea) says more about that name, and
 * counts less as long as there are others. A longer name shows in that the same word stands beside
 * the term again and again, and is a word that names something or seldom stands elsewhere; or in
 * that it is joined to the term by a hyphen.
 */
final class OccurrenceWeights {

  /** What an occurrence inside a longer name counts. */
  private static final double NESTED = 0.15;

  /** The same neighbour beside at least this share of the occurrences makes a longer name. */
  private static final double LEAST_SHARE = 0.25;

  /** … and beside at least so many of them. */
  private static final int FEWEST = 3;

  /** … and, being a word of grammar, has there this share of all its own occurrences. */
  private static final double LEAST_OWN_SHARE = 0.1;

  private final LanguageText text;

  OccurrenceWeights(LanguageText text) {
    this.text = text;
  }

  /** By occurrence, from 0 to 1; all 1 where every occurrence is nested. */
  double[] weigh(List<Stretch> occurrences) {
    Map<Integer, Integer> before = new HashMap<>();
    Map<Integer, Integer> behind = new HashMap<>();
    for (Stretch occurrence : occurrences) {
      before.merge(keyBefore(occurrence), 1, Integer::sum);
      behind.merge(keyBehind(occurrence), 1, Integer::sum);
    }
    double least = Math.max(FEWEST, LEAST_SHARE * occurrences.size());
    double[] weights = new double[occurrences.size()];
    boolean someFree = false;
    for (int i = 0; i < weights.length; i++) {
      Stretch occurrence = occurrences.get(i);
      boolean nested =
          isNested(before, keyBefore(occurrence), least)
              || isNested(behind, keyBehind(occurrence), least)
              || isJoined(occurrence);
      weights[i] = nested ? NESTED : 1;
      someFree |= !nested;
    }
    if (!someFree) {
      java.util.Arrays.fill(weights, 1);
    }
    return weights;
  }

  private boolean isNested(Map<Integer, Integer> neighbours, int key, double least) {
    if (key == Vocabulary.UNKNOWN) {
      return false;
    }
    int together = neighbours.getOrDefault(key, 0);
    return together >= least && together >= LEAST_OWN_SHARE * text.frequency(key);
  }

  private boolean isJoined(Stretch occurrence) {
    return (occurrence.from() > 0 && text.isJoinedToNext(occurrence.from() - 1))
        || text.isJoinedToNext(occurrence.to() - 1);
  }

  /** The key of the word before, passing over what is attached to it; or unknown. */
  private int keyBefore(Stretch occurrence) {
    int token = occurrence.from() - 1;
    while (token > 0 && text.isAttachedToPrevious(token)) {
      token--;
    }
    return token >= 0 && text.isInOnePlace(token, occurrence.to()) ? wordKey(token) : -1;
  }

  private int keyBehind(Stretch occurrence) {
    int token = occurrence.to();
    return token < text.size() && text.isInOnePlace(occurrence.from(), token + 1)
        ? wordKey(token)
        : -1;
  }

  private int wordKey(int token) {
    Token.Kind kind = text.kind(token);
    boolean word =
        kind == Token.Kind.WORD || (kind == Token.Kind.FUNCTION && !text.isLinking(token));
    return word ? text.key(token) : Vocabulary.UNKNOWN;
  }
}
