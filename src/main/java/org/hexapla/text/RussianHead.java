package org.hexapla.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of a Russian phrase: the adjectives and the noun with which they agree, and a second
 * noun joined to it in the same case ({@code устные и письменные переводчики}, {@code беженцы и
 * внутренне перемещенные лица}). What stands behind it does not change with the case.
 *
 * @param groups a noun each, with its adjectives
 * @param words how many words of the phrase it takes
 */
record RussianHead(List<Group> groups, int words) {

  /**
   * A noun and what agrees with it.
   *
   * @param from the first word
   * @param noun the last
   * @param features what all its words allow together
   */
  record Group(int from, int noun, long features) {}

  RussianHead {
    groups = List.copyOf(groups);
  }

  /** What the head as a whole allows: that of its first noun. */
  long features() {
    return groups.get(0).features();
  }

  /** The head of a phrase; nothing where it does not begin like one. */
  static Optional<RussianHead> of(List<String> words, RussianForms forms) {
    Parser parser = new Parser(words, forms);
    Group first = parser.group(0, RussianFeatures.ALL);
    if (first == null) {
      return Optional.empty();
    }
    List<Group> groups = new ArrayList<>(List.of(first));
    int end = first.noun() + 1;
    if (end + 1 < words.size() && Parser.joins(words.get(end))) {
      Group second = parser.group(end + 1, RussianFeatures.casesOf(first.features()));
      if (second != null) {
        long both = first.features() & RussianFeatures.casesOf(second.features());
        groups.set(0, new Group(first.from(), first.noun(), both));
        groups.add(second);
        end = second.noun() + 1;
      }
    }
    return Optional.of(new RussianHead(groups, end));
  }

  private record Parser(List<String> words, RussianForms forms) {

    static boolean joins(String word) {
      return word.equals("и") || word.equals("или");
    }

    @Nullable Group group(int from, long allowed) {
      long agreed = allowed;
      int last = -1;
      for (int i = from; i < words.size(); i++) {
        String word = words.get(i);
        if (joins(word) || word.equals("…")) {
          if (i == from && joins(word)) {
            return null;
          }
          continue;
        }
        long modifier = agreed & forms.features(word, true);
        long noun = agreed & forms.features(word, false);
        boolean goesOn = modifier != 0 && (noun == 0 || agreesWithNext(i, modifier));
        if (!goesOn && noun != 0) {
          return new Group(from, i, noun);
        }
        if (modifier != 0) {
          agreed = modifier;
          last = i;
        } else if (!forms.isAdverb(word)) {
          break;
        }
      }
      return last < 0 ? null : new Group(from, last, agreed);
    }

    /** Whether a word that may also be a noun is an adjective here, by the word behind it. */
    private boolean agreesWithNext(int i, long features) {
      return i + 1 < words.size()
          && (features
                  & (forms.features(words.get(i + 1), false)
                      | forms.features(words.get(i + 1), true)))
              != 0;
    }
  }
}
