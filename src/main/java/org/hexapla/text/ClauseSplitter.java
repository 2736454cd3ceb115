package org.hexapla.text;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a sentence into its clauses: behind semicolons, colons and commas, and in front of
 * connectives ({@code connectives.txt}: as well as, with a view to). A clause is a stretch that
 * translators move as a whole, not a unit of grammar. Thread-safe.
 */
@Singleton
public final class ClauseSplitter {

  /** Characters; what is shorter is joined to what follows. */
  private static final int SHORTEST_SPACED = 12;

  private static final int SHORTEST_CHINESE = 4;

  private static final String STRONG = ";；؛:：";
  private static final String WEAK = ",，،";

  private final Map<Language, List<String>> connectives = new EnumMap<>(Language.class);

  public ClauseSplitter() {
    for (Language language : Language.values()) {
      connectives.put(language, WordLists.read(language, "connectives"));
    }
  }

  /**
   * The clauses of a stretch of text in their order, without the blanks around them; together they
   * hold everything but blanks.
   */
  public List<Span> clauses(String text, Span sentence, Language language) {
    int shortest = language.spaced() ? SHORTEST_SPACED : SHORTEST_CHINESE;
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int at = sentence.start() + 1; at < sentence.end(); at++) {
      boolean bound = endsClause(text, at - 1) || beginsConnective(text, at, language);
      if (bound && at - start >= shortest && sentence.end() - at >= shortest) {
        Characters.addTrimmed(clauses, text, start, at);
        start = at;
      }
    }
    Characters.addTrimmed(clauses, text, start, sentence.end());
    return clauses;
  }

  /** Whether a mark ends a clause; a comma or colon inside a number does not. */
  private static boolean endsClause(String text, int at) {
    char mark = text.charAt(at);
    if (STRONG.indexOf(mark) < 0 && WEAK.indexOf(mark) < 0) {
      return false;
    }
    boolean inNumber =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return !inNumber;
  }

  private boolean beginsConnective(String text, int at, Language language) {
    if (language.spaced() && !Characters.isBlank(text.charAt(at - 1))) {
      return false;
    }
    for (String connective : connectives.getOrDefault(language, List.of())) {
      int end = at + connective.length();
      if (text.regionMatches(true, at, connective, 0, connective.length())
          && (!language.spaced() || end == text.length() || !isLetter(text, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
