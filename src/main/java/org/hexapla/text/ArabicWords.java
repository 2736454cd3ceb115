package org.hexapla.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic: attached prepositions and conjunctions, the article, and the endings of number and
 * gender.
 *
 * <p>Before the article proclitics are taken off by rule ({@code وبالجمعية} is {@code الجمعية}).
 * Without it only from words whose rest is listed in {@code words-after-proclitics.txt} and which
 * are not themselves in {@code words-with-own-first-letter.txt}: a wrong cut shows a word that does
 * not exist, a missed one only leaves two keys. Lucene's stemmer cuts و from every word and the
 * endings down to two letters, hence own rules. Broken plurals are not undone.
 */
final class ArabicWords implements WordRules {

  private static final String ARTICLE = "ال";

  /** Letters of the first word of a longer name: لسان is no سان with a proclitic. */
  private static final int FIRST_WORD = 4;

  /** Letters that must follow the article: {@code الى} and {@code الا} have none. */
  private static final int SHORTEST_AFTER_ARTICLE = 2;

  private static final int SHORTEST_STEM = 3;

  /** Letters of the plural of a word of which three are left without its ending. */
  private static final int LONGEST_SHORT_PLURAL = 5;

  private static final String FEMININE = "ه";
  private static final String FEMININE_PLURAL = "ات";

  private static final List<String> ENDINGS =
      List.of(FEMININE_PLURAL, "ان", "ين", "ون", "يه", FEMININE, "ي", "ا");

  private final Set<String> afterProclitics = folded("words-after-proclitics");
  private final Set<String> ownFirstLetter = folded("words-with-own-first-letter");
  private final Set<String> ownEnding = folded("words-with-own-ending");
  private final Set<String> ownArticle = folded("words-with-own-article");
  private final Set<String> masculine = folded("masculine-with-feminine-plural");

  /** Names of States of one word, without their article. */
  private final Set<String> states = new HashSet<>();

  /** Names of States that never have an article: المالي is no مالي. */
  private final Set<String> withoutArticle = new HashSet<>();

  ArabicWords() {
    for (String state : WordLists.read(Language.AR, "states")) {
      String name = Folding.fold(state);
      if (name.indexOf(' ') < 0) {
        String bare = isArticle(name, 0) ? name.substring(ARTICLE.length()) : name;
        states.add(bare);
        afterProclitics.add(name);
        if (bare.equals(name)) {
          withoutArticle.add(name);
        }
      } else if (!isArticle(name, 0) && name.indexOf(' ') >= FIRST_WORD) {
        afterProclitics.add(name.substring(0, name.indexOf(' ')));
      }
    }
    ownEnding.addAll(states);
    // بالاو is no او with a preposition and an article
    withoutArticle.stream().filter(name -> isArticle(name, 1)).forEach(ownFirstLetter::add);
  }

  private static Set<String> folded(String list) {
    Set<String> words = new HashSet<>();
    WordLists.read(Language.AR, list).forEach(word -> words.add(Folding.fold(word)));
    return words;
  }

  @Override
  public String base(String surface) {
    String bare = Folding.withoutVowelMarks(surface);
    String folded = Folding.fold(bare);
    if (folded.length() != bare.length() || folded.length() <= SHORTEST_STEM) {
      return surface;
    }
    int conjunction = isOneOf(folded.charAt(0), "وف") ? 1 : 0;
    String behindArticle = behindArticle(bare, folded, conjunction);
    if (behindArticle != null) {
      return behindArticle;
    }
    int cut = bareProclitics(folded);
    return cut == 0 ? surface : bare.substring(cut);
  }

  @Override
  public int conjunction(String folded) {
    return folded.length() > 2 && isOneOf(folded.charAt(0), "وف") ? 1 : 0;
  }

  /** The word with its article, freed from what stands before it; null without article. */
  private @org.jspecify.annotations.Nullable String behindArticle(
      String bare, String folded, int conjunction) {
    if (isArticle(folded, conjunction)) {
      return conjunction == 0 || isWord(folded) ? null : bare.substring(conjunction);
    }
    int preposition = conjunction + 1;
    if (folded.length() > preposition
        && !isWord(folded.substring(conjunction))
        && isOneOf(folded.charAt(conjunction), "بك")
        && isArticle(folded, preposition)) {
      return bare.substring(preposition);
    }
    if (folded.startsWith("لل", conjunction)
        && folded.length() - conjunction - 2 >= SHORTEST_AFTER_ARTICLE) {
      // the alef of the article falls behind ل; of three lams one falls as well
      String rest = bare.substring(conjunction + 2);
      String withLam = folded.substring(conjunction + 1);
      return ARTICLE + (isWord(withLam) ? "ل" + rest : rest);
    }
    return null;
  }

  private boolean isWord(String folded) {
    return ownFirstLetter.contains(folded);
  }

  private static boolean isArticle(String folded, int start) {
    return folded.startsWith(ARTICLE, start)
        && folded.length() - start - ARTICLE.length() >= SHORTEST_AFTER_ARTICLE;
  }

  /** How many letters before a word without article are attached: 0, 1 or 2. */
  private int bareProclitics(String folded) {
    if (isWord(folded)) {
      return 0;
    }
    char first = folded.charAt(0);
    if (isOneOf(first, "وفبكل") && isFree(folded, 1)) {
      return 1;
    }
    boolean two = isOneOf(first, "وف") && isOneOf(folded.charAt(1), "بكل");
    return two && !isWord(folded.substring(1)) && isFree(folded, 2) ? 2 : 0;
  }

  private boolean isFree(String folded, int start) {
    if (folded.length() - start < SHORTEST_STEM) {
      return false;
    }
    String rest = folded.substring(start);
    return afterProclitics.contains(rest) || isWord(rest);
  }

  private static boolean isOneOf(char letter, String letters) {
    return letters.indexOf(letter) >= 0;
  }

  @Override
  public String stem(String folded) {
    boolean hasArticle = isArticle(folded, 0) && !ownArticle.contains(folded);
    String word = hasArticle ? folded.substring(ARTICLE.length()) : folded;
    if (hasArticle && withoutArticle.contains(word)) {
      return folded;
    }
    if (ownEnding.contains(word)) {
      return word;
    }
    if (word.endsWith(FEMININE_PLURAL) && word.length() <= LONGEST_SHORT_PLURAL) {
      return feminine(word);
    }
    if (word.length() <= SHORTEST_STEM + 1) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        int left = word.length() - ending.length();
        return left < SHORTEST_STEM || isOfTheWord(word, ending, left)
            ? word
            : withoutEnding(word, left);
      }
    }
    return word;
  }

  /** تعيين and مليون are no plurals. */
  private static boolean isOfTheWord(String word, String ending, int left) {
    return left == SHORTEST_STEM
        && word.charAt(left - 1) == 'ي'
        && (ending.equals("ين") || ending.equals("ون"));
  }

  /** Short words keep the ending of the feminine: بعثات is of بعثة, which is no بعث. */
  private String feminine(String plural) {
    String left = plural.substring(0, plural.length() - FEMININE_PLURAL.length());
    return left.length() < SHORTEST_STEM - 1
        ? plural
        : masculine.contains(left) ? left : left + FEMININE;
  }

  /**
   * What belongs to a thing is not the thing: يمنية is a form of يمني, not of اليمن; دولية one of
   * دولي, which is too short to lose its own ending, and not of دول. But مالية is no form of مالي.
   */
  private String withoutEnding(String word, int left) {
    if (word.charAt(left) == 'ي') {
      boolean ofShortWord = word.endsWith("يه") && left == SHORTEST_STEM;
      boolean ofState = states.contains(word.substring(0, left));
      if (ofState || ofShortWord && !states.contains(word.substring(0, left + 1))) {
        return word.substring(0, left + 1);
      }
    }
    return word.substring(0, left);
  }
}
