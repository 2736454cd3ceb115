package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terms of one language, as it stands in memory and in a file. Immutable.
 *
 * @param keys of whole terms
 * @param words folded as they stand and without what is attached to them; Chinese has none
 * @param units the keys of words; Chinese: the characters
 * @param rowWords the words of each row
 */
record LanguageArrays(
    TermRows terms, TermKeys keys, Postings words, Postings units, RowWords rowWords) {

  /** Rows; so few are gone through rather than the words of the language. */
  private static final int FEW = 500;

  /** Rows; of so many the first ones that match are near. */
  private static final int MANY = 5_000;

  /**
   * So many rows as they lie in memory are gone through while one is found among scattered ones.
   */
  private static final int SCATTERED = 16;

  WordCondition condition(List<WordRange> ranges, String key) {
    return new WordCondition(words, units, rowWords, ranges, WordRange.exactly(units.words(), key));
  }

  /** Rows with all characters of a folded query in their order, whatever stands between them. */
  PrimitiveIterator.OfInt withAllCharacters(String folded) {
    List<String> characters = TermWords.characters(folded);
    StringTable known = units.words();
    WordRange rarest = null;
    for (String character : characters) {
      if (TermWords.isHan(character.codePointAt(0))) {
        WordRange range = WordRange.exactly(known, character);
        if (range.isEmpty()) {
          return Rows.none();
        }
        rarest = rarest == null || count(range) < count(rarest) ? range : rarest;
      }
    }
    return rarest == null
        ? Rows.none()
        : Rows.only(
            units.ofRange(rarest.from(), rarest.to()), row -> terms.hasInOrder(row, characters));
  }

  private int count(WordRange range) {
    return units.count(range.from(), range.to());
  }

  /** The rows that a pattern describes, best first. */
  PrimitiveIterator.OfInt matching(WildcardPattern pattern) {
    return pattern.longestStretch().isEmpty()
        ? Rows.none()
        : Rows.only(mayMatch(pattern), row -> terms.matches(row, pattern));
  }

  /** The shortest list at hand in which all stand that a pattern describes. */
  private PrimitiveIterator.OfInt mayMatch(WildcardPattern pattern) {
    String stretch = pattern.longestStretch();
    TermRows.Beginning beginning = terms.beginning(pattern.prefix());
    if (beginning.count() > FEW && stretch.codePoints().allMatch(Character::isLetterOrDigit)) {
      PrimitiveIterator.OfInt holding =
          !hasWords() && TermWords.hasHan(stretch) ? withAllCharacters(stretch) : holding(stretch);
      if (holding != null) {
        return holding;
      }
    }
    return beginning.count() > terms.size() / SCATTERED ? terms.all() : beginning.all();
  }

  private boolean hasWords() {
    return words.words().size() > 0;
  }

  /** The rows with a word that holds a stretch; null where so many have one that all may do. */
  private PrimitiveIterator.@Nullable OfInt holding(String stretch) {
    BitSet rows = (hasWords() ? words : units).holding(stretch, MANY);
    return rows == null ? null : rows.stream().iterator();
  }

  void write(DataOutput output) throws IOException {
    terms.write(output);
    keys.write(output);
    words.write(output);
    units.write(output);
    rowWords.write(output);
  }

  static LanguageArrays read(DataInput input) throws IOException {
    return new LanguageArrays(
        TermRows.read(input),
        TermKeys.read(input),
        Postings.read(input),
        Postings.read(input),
        RowWords.read(input));
  }

  /** Takes the terms of one language. */
  static final class Builder {
    private final TermWords splitter;
    private final List<TermRows.Entry> entries = new ArrayList<>();
    private final Postings.Builder words = new Postings.Builder();
    private final Postings.Builder units = new Postings.Builder();
    private final Map<String, Numbered> known = new HashMap<>();

    /** A word by the numbers of what is kept of it; 0 or more, or -1 for nothing. */
    private record Numbered(String key, int surface, int base, int unit) {}

    Builder(TermWords splitter) {
      this.splitter = splitter;
    }

    /** To be called concept by concept, for each in the order of its entry. */
    void add(int concept, String term, AdministrativeStatus status) {
      boolean first = entries.isEmpty() || entries.get(entries.size() - 1).concept() != concept;
      entries.add(new TermRows.Entry(concept, term, splitter.fold(term), status, first));
    }

    LanguageArrays build() {
      TermRows.sort(entries);
      String[] keys = new String[entries.size()];
      for (int row = 0; row < keys.length; row++) {
        TermRows.Entry entry = entries.get(row);
        List<Token> tokens = splitter.tokens(entry.term());
        keys[row] = splitter.key(tokens);
        if (splitter.language().spaced()) {
          for (Token token : tokens) {
            add(token, row);
          }
        } else {
          for (String character : TermWords.characters(entry.folded())) {
            units.add(character, row);
          }
        }
      }
      TermRows terms = TermRows.of(entries);
      entries.clear();
      Postings builtWords = words.build();
      return new LanguageArrays(
          terms,
          TermKeys.of(keys),
          builtWords,
          units.build(),
          RowWords.of(builtWords, terms.size()));
    }

    private void add(Token token, int row) {
      Numbered numbered = known.get(token.surface());
      if (numbered == null || !numbered.key.equals(token.key())) {
        TermWords.Word word = splitter.word(token);
        numbered =
            new Numbered(
                word.key(),
                number(words, word.surface()),
                number(words, word.base()),
                number(units, word.key()));
        known.put(token.surface(), numbered);
      }
      add(words, numbered.surface, row);
      if (numbered.base != numbered.surface) {
        add(words, numbered.base, row);
      }
      add(units, numbered.unit, row);
    }

    private static int number(Postings.Builder postings, String word) {
      return word.isEmpty() ? -1 : postings.number(word);
    }

    private static void add(Postings.Builder postings, int number, int row) {
      if (number >= 0) {
        postings.add(number, row);
      }
    }
  }
}
