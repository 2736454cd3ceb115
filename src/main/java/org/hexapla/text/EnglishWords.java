package org.hexapla.text;

/**
 * English: number and the possessive. Lucene's minimal stemmer leaves {@code committees} and {@code
 * employees} as they are, so that singular and plural part; these rules do not.
 */
final class EnglishWords implements WordRules {

  @Override
  public String stem(String folded) {
    int length = folded.length();
    if (folded.endsWith("women") || folded.equals("men") || folded.endsWith("chairmen")) {
      return folded.substring(0, length - 2) + "an";
    }
    if (folded.equals("children")) {
      return "child";
    }
    if (length <= 3 || !folded.endsWith("s")) {
      return folded;
    }
    if (length > 4 && folded.endsWith("ies")) {
      return folded.substring(0, length - 3) + "y";
    }
    if (hasSibilantPlural(folded)) {
      return folded.substring(0, length - 2);
    }
    boolean belongsToTheWord =
        folded.endsWith("ss") || folded.endsWith("us") || folded.endsWith("is");
    return belongsToTheWord ? folded : folded.substring(0, length - 1);
  }

  private static boolean hasSibilantPlural(String word) {
    return word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("zzes");
  }

  @Override
  public int attachedEnd(String run) {
    int length = run.length();
    boolean possessive =
        length > 2
            && (run.charAt(length - 1) == 's' || run.charAt(length - 1) == 'S')
            && Characters.isApostrophe(run.charAt(length - 2));
    return possessive ? 2 : 0;
  }
}
