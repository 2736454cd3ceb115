package org.hexapla.text;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of one language's words, worked out once for each surface. Thread-safe. */
final class WordForms {

  /** Surfaces remembered; beyond that all are forgotten. About 40 MB for the six languages. */
  private static final int REMEMBERED_SURFACES = 100_000;

  private final WordRules rules;
  private final Set<String> functionWords;
  private final Set<String> linkingWords;
  private final ConcurrentHashMap<String, WordForm> known = new ConcurrentHashMap<>();

  WordForms(Language language) {
    rules = WordRules.of(language);
    functionWords = folded(language, "function-words");
    linkingWords = folded(language, "linking-words");
  }

  private static Set<String> folded(Language language, String list) {
    Set<String> words = new HashSet<>();
    WordLists.read(language, list).forEach(word -> words.add(Folding.fold(word)));
    return words;
  }

  WordRules rules() {
    return rules;
  }

  /** The form of a word that stands alone. */
  WordForm word(String surface) {
    WordForm form = known.get(surface);
    if (form != null) {
      return form;
    }
    if (known.size() >= REMEMBERED_SURFACES) {
      known.clear();
    }
    WordForm made = make(surface);
    known.put(surface, made);
    return made;
  }

  /** The form of a word that is attached to another: always a word of grammar. */
  WordForm attached(String surface) {
    String folded = withoutApostrophe(Folding.fold(surface));
    return new WordForm(
        Token.Kind.FUNCTION, surface, linkingWords.contains(folded) ? "" : notBlank(folded, "'"));
  }

  private WordForm make(String surface) {
    String folded = Folding.fold(surface);
    String behindConjunction = folded.substring(rules.conjunction(folded));
    if (functionWords.contains(behindConjunction)) {
      return function(surface, behindConjunction);
    }
    String base = rules.base(surface);
    String foldedBase = withoutBlanks(Folding.fold(base));
    if (functionWords.contains(foldedBase)) {
      return function(base, foldedBase);
    }
    String key = foldedBase.isEmpty() ? surface : rules.stem(foldedBase);
    return new WordForm(Token.Kind.WORD, base, key);
  }

  private WordForm function(String base, String folded) {
    return new WordForm(
        Token.Kind.FUNCTION, base, linkingWords.contains(folded) ? "" : notBlank(folded, base));
  }

  /** The letters of compatibility ligatures may bring blanks with them. */
  private static String withoutBlanks(String folded) {
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  private static String withoutApostrophe(String folded) {
    return folded.replace("'", "");
  }

  private static String notBlank(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
