package org.hexapla.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * Writes two French or Spanish nouns joined by "and" as a glossary does. A term is cut out behind
 * the article or preposition of its first noun, so that of the second goes as well ({@code
 * Déclaration et [du] Programme d'action}), unless the same stands inside before it ({@code
 * maintien de la paix et de la sécurité}).
 */
final class JoinedNouns {

  private final UnitStream units;
  private final boolean romance;
  private final Set<String> articles = new HashSet<>();

  JoinedNouns(UnitStream units, Language language) {
    this.units = units;
    romance = language == Language.FR || language == Language.ES;
    articles.addAll(romance ? WordLists.read(language, "articles") : Set.of());
  }

  /** A form without the words that belong to a phrase around it. */
  String written(String form, int start, int end) {
    int joint = romance ? joint(start, end) : -1;
    if (joint < 0) {
      return form;
    }
    int behind = joint + 1;
    while (behind < end - 1 && isSmallWord(behind)) {
      behind++;
    }
    boolean whole = behind == joint + 1 || isBehindPreposition(start, joint);
    if (whole || isRepeated(joint + 1, start, joint)) {
      return form;
    }
    String text = units.place(start).text();
    return text.substring(units.start(start), units.end(joint))
        + " "
        + text.substring(units.start(behind), units.end(end - 1));
  }

  private int joint(int start, int end) {
    for (int unit = start + 1; unit < end - 1; unit++) {
      if (units.has(unit, UnitStream.FUNCTION)
          && Conjunctions.isOne(units.surface(unit, unit + 1))) {
        return unit;
      }
    }
    return -1;
  }

  /** What a preposition governs is written as it is: para América Latina y el Caribe. */
  private boolean isBehindPreposition(int start, int joint) {
    for (int unit = start; unit < joint; unit++) {
      if (units.has(unit, UnitStream.FUNCTION) && units.key(unit) != UnitStream.LINKING) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmallWord(int unit) {
    return units.key(unit) == UnitStream.LINKING && !units.has(unit, UnitStream.COMMA);
  }

  /** Whether a word of the same kind stands between two units: an article, or a preposition. */
  private boolean isRepeated(int word, int from, int to) {
    boolean article = isArticle(word);
    for (int unit = from; unit < to; unit++) {
      if (isSmallWord(unit) && isArticle(unit) == article) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticle(int unit) {
    String word = units.surface(unit, unit + 1).toLowerCase(Locale.ROOT);
    return articles.contains(word.replace("'", "").replace("’", ""));
  }
}
