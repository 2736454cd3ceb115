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
  private final SortedHashes entries; // hash of what is left, then the place in names
  private final SortedHashes words; // of all terms, approved or not

  private NearNames(List<KnownTerm> names, SortedHashes entries, SortedHashes words) {
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
      long[] keys = keys(tokens);
      add(inAnyOrder(keys, 0, keys.length));
      for (int gap = 0; gap < keys.length; gap++) {
        add(withGap(keys, 0, keys.length, gap));
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
        Stretches all = new Stretches(name);
        add(all.beginning(0, length / 2));
        add(all.ending(length / 2, length));
        names.add(term);
      }
    }

    private void add(long hash) {
      entries = size == entries.length ? Arrays.copyOf(entries, 2 * size) : entries;
      entries[size++] = (hash & ~NAMES) | names.size();
    }

    NearNames build() {
      return new NearNames(
          List.copyOf(names),
          SortedHashes.of(Arrays.copyOf(entries, size)),
          SortedHashes.of(Arrays.copyOf(words, wordCount)));
    }
  }

  /** The names that may be meant by what is left of a name; some are others. */
  List<KnownTerm> of(long hash) {
    int at = entries.from(hash & ~NAMES);
    List<KnownTerm> found = List.of();
    for (; at < entries.size() && (entries.get(at) & ~NAMES) == (hash & ~NAMES); at++) {
      found = found.isEmpty() ? new ArrayList<>(2) : found;
      found.add(names.get((int) (entries.get(at) & NAMES)));
    }
    return found;
  }

  /** Whether a word stands in any term, hence is no slip. */
  boolean hasWord(String word) {
    long wanted = word(word);
    int at = words.from(wanted);
    return at < words.size() && words.get(at) == wanted;
  }

  /** Numbers for the keys of words. */
  static long[] keys(List<Token> words) {
    return words.stream().mapToLong(word -> hash(word.key())).toArray();
  }

  /** Words in any order, by their keys. */
  static long inAnyOrder(long[] keys, int from, int to) {
    long sum = to - from;
    for (int i = from; i < to; i++) {
      sum += mixed(keys[i]);
    }
    return mixed(sum);
  }

  /** Words without the one at a place, by their keys. */
  static long withGap(long[] keys, int from, int to, int gap) {
    long hash = 31L * (to - from) + gap;
    for (int i = from; i < to; i++) {
      hash = mixed(hash + (i - from == gap ? 0 : keys[i]));
    }
    return hash;
  }

  /** The stretches of a Chinese text, each as a number without going through it again. */
  static final class Stretches {

    private final long[] before; // the number of all that stands before a place
    private final long[] powers;

    Stretches(String text) {
      before = new long[text.length() + 1];
      powers = new long[LONGEST_CHINESE + 1];
      powers[0] = 1;
      for (int i = 1; i < powers.length; i++) {
        powers[i] = powers[i - 1] * MULTIPLIER;
      }
      for (int i = 0; i < text.length(); i++) {
        before[i + 1] = before[i] * MULTIPLIER + text.charAt(i);
      }
    }

    /** As the first half of a name, of {@link #LONGEST_CHINESE} characters at most. */
    long beginning(int from, int to) {
      return mixed(hash(from, to) + 1);
    }

    /** As the second half of a name. */
    long ending(int from, int to) {
      return mixed(hash(from, to) + 2);
    }

    private long hash(int from, int to) {
      return before[to] - before[from] * powers[to - from] + powers[to - from];
    }
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
