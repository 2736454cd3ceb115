package org.hexapla.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * The approved names of one language by what is left of them when one word is gone, and by their
 * words in any order; Chinese names by their halves. A name in which one thing is wrong shares one
 * of these with the right one (Mor and Fraenkel, 1982, for words instead of characters). What is
 * left is kept as a number: of two that fall together one is found too much, and who asks compares
 * the words. Immutable once made.
 */
final class NearNames {

  static final int FEWEST_WORDS = 2;
  static final int MOST_WORDS = 6;

  /** Characters of a Chinese name: shorter ones differ from others in one too often. */
  static final int SHORTEST_CHINESE = 6;

  static final int LONGEST_CHINESE = 24;

  /** Bits of an entry that number the name; the others are of what is left of it. */
  private static final int NAME_BITS = 22;

  private static final long NAMES = (1L << NAME_BITS) - 1;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final List<KnownTerm> names;
  private final long[] entries; // sorted: hash of what is left, then the place in names
  private final long[] words; // sorted: hashes of the words of all terms, approved or not

  private NearNames(List<KnownTerm> names, long[] entries, long[] words) {
    this.names = names;
    this.entries = entries;
    this.words = words;
  }

  /** Takes terms of one language and makes what finds their near misses. */
  static final class Builder implements Consumer<KnownTerm> {

    private final TextAnalyzer analyzer;
    private final List<KnownTerm> names = new ArrayList<>();
    private long[] entries = new long[1024];
    private int size;
    private long[] words = new long[1024];
    private int wordCount;

    Builder(TextAnalyzer analyzer) {
      this.analyzer = analyzer;
    }

    @Override
    public void accept(KnownTerm term) {
      if (term.language().spaced()) {
        addWords(term.term());
      }
      if (!TermAdvice.isApproved(term) || term.type() == TermType.PHRASE || names.size() >= NAMES) {
        return;
      }
      if (term.language().spaced()) {
        addName(term);
      } else {
        addHalves(term);
      }
    }

    /** Words that are none of a name's but no slips either. */
    void addWords(String text) {
      for (String word : NO_LETTERS.split(text)) {
        if (!word.isEmpty()) {
          words = wordCount == words.length ? Arrays.copyOf(words, 2 * wordCount) : words;
          words[wordCount++] = word(word);
        }
      }
    }

    private void addName(KnownTerm term) {
      if (!mayBeName(term)) {
        return; // most terms: no need to look at their words
      }
      List<Token> tokens = words(analyzer, term.term(), term.language());
      boolean few = term.language() == Language.AR && tokens.size() <= FEWEST_WORDS;
      if (few
          || tokens.size() < FEWEST_WORDS
          || tokens.size() > MOST_WORDS
          || !looksLikeName(tokens, term.language())) {
        return;
      }
      List<String> keys = tokens.stream().map(Token::key).toList();
      add(inAnyOrder(keys));
      for (int gap = 0; gap < keys.size(); gap++) {
        add(withGap(keys, gap));
      }
      names.add(term);
    }

    private static boolean mayBeName(KnownTerm term) {
      return term.language() == Language.AR
          || term.term().codePoints().anyMatch(Character::isUpperCase);
    }

    private void addHalves(KnownTerm term) {
      String name = term.term();
      int length = name.length();
      if (length >= SHORTEST_CHINESE
          && length <= LONGEST_CHINESE
          && name.chars().allMatch(NearNames::isHan)) {
        add(beginning(name.substring(0, length / 2)));
        add(ending(name.substring(length / 2)));
        names.add(term);
      }
    }

    private void add(long hash) {
      entries = size == entries.length ? Arrays.copyOf(entries, 2 * size) : entries;
      entries[size++] = (hash & ~NAMES) | names.size();
    }

    NearNames build() {
      long[] sorted = Arrays.copyOf(entries, size);
      Arrays.sort(sorted);
      return new NearNames(
          List.copyOf(names),
          sorted,
          Arrays.stream(words, 0, wordCount).sorted().distinct().toArray());
    }
  }

  /** The names that may be meant by what is left of a name; some are others. */
  List<KnownTerm> of(long hash) {
    long first = hash & ~NAMES;
    int at = Arrays.binarySearch(entries, first);
    List<KnownTerm> found = List.of();
    for (int i = at < 0 ? -at - 1 : at; i < entries.length && isOf(first, entries[i]); i++) {
      found = found.isEmpty() ? new ArrayList<>(2) : found;
      found.add(names.get((int) (entries[i] & NAMES)));
    }
    return found;
  }

  private static boolean isOf(long first, long entry) {
    return (entry & ~NAMES) == first;
  }

  /** Whether a word stands in any term, hence is no slip. */
  boolean hasWord(String word) {
    return Arrays.binarySearch(words, word(word)) >= 0;
  }

  int size() {
    return names.size();
  }

  /** Words in any order. */
  static long inAnyOrder(List<String> keys) {
    long sum = keys.size();
    for (String key : keys) {
      sum += mixed(hash(key));
    }
    return mixed(sum);
  }

  /** Words without the one at a place. */
  static long withGap(List<String> keys, int gap) {
    long hash = 31L * keys.size() + gap;
    for (int i = 0; i < keys.size(); i++) {
      hash = mixed(hash + (i == gap ? 0 : hash(keys.get(i))));
    }
    return hash;
  }

  /** The first half of a Chinese name. */
  static long beginning(String half) {
    return mixed(hash(half) + 1);
  }

  /** The second half of a Chinese name. */
  static long ending(String half) {
    return mixed(hash(half) + 2);
  }

  private static long word(String word) {
    return mixed(hash(word.toLowerCase(Locale.ROOT)));
  }

  private static long hash(String text) {
    long hash = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * MULTIPLIER + text.charAt(i);
    }
    return hash;
  }

  /** Spreads what differs over all bits (the finalizer of SplitMix64, Steele et al. 2014). */
  private static long mixed(long value) {
    long one = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long two = (one ^ (one >>> 27)) * 0x94D049BB133111EBL;
    return two ^ (two >>> 31);
  }

  /**
   * Whether words are written as a name: common words are said in many ways. English writes all
   * words of a name large, French, Russian and Spanish the first; Arabic does not tell.
   */
  static boolean looksLikeName(List<Token> words, Language language) {
    return switch (language) {
      case AR -> true;
      case EN -> words.stream().filter(NearNames::isCapital).count() >= FEWEST_WORDS;
      default -> isCapital(words.get(0));
    };
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.surface().codePointAt(0));
  }

  static boolean isHan(int unit) {
    return Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
  }

  static List<Token> words(TextAnalyzer analyzer, String text, Language language) {
    return analyzer.tokens(text, language).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .toList();
  }
}
