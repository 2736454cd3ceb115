package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;

/**
 * A query with asterisks, each of which stands for any letters or none: {@code task force on *}.
 * Matched against the whole folded term, from the left, in time that grows with its length.
 *
 * @param pieces what stands between the asterisks, folded; a blank beside an asterisk is kept
 * @param letters of the pieces, as {@link LetterSets} has them
 * @param pairs of letters of the pieces, as {@link PairSets} has them
 */
record WildcardPattern(List<String> pieces, long letters, PairSets.Pairs pairs) {

  static final char ANY = '*';

  WildcardPattern {
    pieces = List.copyOf(pieces);
  }

  static boolean isIn(String query) {
    return query.indexOf(ANY) >= 0;
  }

  static WildcardPattern of(String query, Language language, Normalizer normalizer) {
    List<String> pieces = new ArrayList<>();
    String[] raw = query.split("\\*+", -1);
    for (int i = 0; i < raw.length; i++) {
      String folded = normalizer.fold(raw[i], language);
      boolean blankBefore = i > 0 && raw[i].startsWith(" ") && !folded.isEmpty();
      boolean blankBehind = i < raw.length - 1 && raw[i].endsWith(" ") && !folded.isEmpty();
      pieces.add((blankBefore ? " " : "") + folded + (blankBehind ? " " : ""));
    }
    return new WildcardPattern(
        pieces, LetterSets.of(String.join("", pieces)), PairSets.Pairs.of(pieces));
  }

  /** How a matching term begins; may be empty. */
  String prefix() {
    return pieces.get(0);
  }

  /** The longest stretch without a blank that every matching term holds; may be empty. */
  String longestStretch() {
    return pieces.stream()
        .flatMap(piece -> List.of(piece.split(" ")).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Whether a folded term is as described. */
  boolean matches(StringTable folded, int number) {
    String last = pieces.get(pieces.size() - 1);
    int length = folded.length(number);
    if (pieces.size() == 1) {
      return length == last.length() && folded.startsWith(number, last);
    }
    if (length < prefix().length() + last.length()
        || !folded.startsWith(number, prefix())
        || !folded.endsWith(number, last)) {
      return false;
    }
    int from = prefix().length();
    int end = length - last.length();
    for (int i = 1; i < pieces.size() - 1; i++) {
      int at = folded.indexOf(number, pieces.get(i), from, end);
      if (at < 0) {
        return false;
      }
      from = at + pieces.get(i).length();
    }
    return true;
  }
}
