package org.hexapla.align;

import java.util.List;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.text.Language;

/**
 * What speaks against a phrase because it is of another kind than the term: an acronym goes with an
 * acronym where the other language writes them, and a formula with which paragraphs begin goes with
 * one with which they begin. Both are told by how and where they stand in the text, so that no list
 * is needed. Chinese and Arabic have no capitals and write names out, so that nothing is expected
 * of them.
 */
final class KindAgreement {

  /** ln of how much less likely a phrase is that is written out where the term is an acronym. */
  private static final double ACRONYM = 1.5;

  /** ln of how much less likely a phrase is that never begins a paragraph where the term does. */
  private static final double OPENING = 1;

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 9;

  /** A paragraph's number or a proclitic may stand before what opens it. */
  private static final int TOKENS_BEFORE_OPENING = 2;

  /** So many of the term's places must open a paragraph, that it is a formula. */
  private static final double LEAST_OPENING = 0.6;

  private static final int FEWEST_OPENINGS = 2;

  /** So many places tell what kind a phrase is. */
  private static final int MOST_PLACES = 50;

  private final Bitext bitext;
  private final TermOccurrences occurrences;
  private final boolean cased;
  private final boolean acronym;
  private final boolean opening;

  KindAgreement(Bitext bitext, TermOccurrences occurrences) {
    this.bitext = bitext;
    this.occurrences = occurrences;
    cased = isCased(bitext.source().language()) && isCased(bitext.target().language());
    List<Stretch> places = occurrences.stretches();
    acronym = isAcronym(bitext.source(), places);
    opening =
        places.size() >= FEWEST_OPENINGS && openingShare(bitext.source(), places) >= LEAST_OPENING;
  }

  private static boolean isCased(Language language) {
    return language != Language.ZH && language != Language.AR;
  }

  /** How much less likely a phrase is, in nats; 0 where nothing speaks against it. */
  double cost(String phraseKey) {
    if (!cased && !opening) {
      return 0;
    }
    List<Stretch> places =
        bitext.target().find(phraseKey).stream()
            .filter(place -> occurrences.isInUnit(bitext.unitOfTarget(place.from())))
            .limit(MOST_PLACES)
            .toList();
    double cost = cased && acronym != isAcronym(bitext.target(), places) ? ACRONYM : 0;
    return opening ? cost + OPENING * (1 - openingShare(bitext.target(), places)) : cost;
  }

  /** Whether most places are one word in capitals. */
  private static boolean isAcronym(LanguageText text, List<Stretch> places) {
    long acronyms =
        places.stream()
            .limit(MOST_PLACES)
            .filter(place -> isAcronym(text.surface(place.from(), place.to())))
            .count();
    return 2 * acronyms > Math.min(MOST_PLACES, places.size());
  }

  static boolean isAcronym(String surface) {
    return surface.length() >= SHORTEST_ACRONYM
        && surface.length() <= LONGEST_ACRONYM
        && surface.chars().filter(Character::isUpperCase).count() >= SHORTEST_ACRONYM
        && surface.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
  }

  private static double openingShare(LanguageText text, List<Stretch> places) {
    long openings = places.stream().limit(MOST_PLACES).filter(p -> opens(text, p)).count();
    return places.isEmpty() ? 0 : (double) openings / Math.min(MOST_PLACES, places.size());
  }

  private static boolean opens(LanguageText text, Stretch place) {
    int first = text.firstToken(text.placeOf(place.from()));
    return place.from() - first <= TOKENS_BEFORE_OPENING;
  }
}
