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
 */
record WildcardPattern(List<String> pieces) {

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
    return new WildcardPattern(pieces);
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

  boolean matches(String folded) {
    String last = pieces.get(pieces.size() - 1);
    if (pieces.size() == 1) {
      return folded.equals(last);
    }
    if (!folded.startsWith(prefix())
        || !folded.endsWith(last)
        || folded.length() < prefix().length() + last.length()) {
      return false;
    }
    int from = prefix().length();
    int end = folded.length() - last.length();
    for (String piece : pieces.subList(1, pieces.size() - 1)) {
      int at = folded.indexOf(piece, from);
      if (at < 0 || at + piece.length() > end) {
        return false;
      }
      from = at + piece.length();
    }
    return true;
  }
}
