package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Queries of each kind made from terms, the same in every run, for measurements. */
public final class GeneratedQueries {

  /** How the terms are asked for. */
  public enum Kind {
    /** The first one to twelve characters of a term. */
    TYPED,
    /** Two words of a term, the other way round, the second one not to its end. */
    WORDS,
    /** A term with a letter left out, changed, added or two swapped. */
    FUZZY,
    /** A part of a term, with an asterisk before, behind or inside. */
    WILDCARD
  }

  private static final int LONGEST_TYPED = 12;

  private final Random random = new Random(5);

  /** Queries; terms that do not yield one of the kind are left out. */
  public List<String> of(List<String> terms, Kind kind, int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      String query = query(terms.get(random.nextInt(terms.size())), kind);
      if (!query.isBlank()) {
        queries.add(query.strip());
      }
    }
    return queries;
  }

  private String query(String term, Kind kind) {
    return switch (kind) {
      case TYPED ->
          term.substring(0, Math.min(term.length(), 1 + random.nextInt(LONGEST_TYPED)))
              .toLowerCase(Locale.ROOT);
      case WORDS -> words(term.split(" "));
      case FUZZY -> mistyped(term);
      case WILDCARD -> pattern(term);
    };
  }

  private String words(String[] words) {
    if (words.length == 1) {
      return words[0].length() > 3 ? words[0].charAt(0) + words[0].substring(2) : words[0];
    }
    int first = random.nextInt(words.length - 1);
    String last = words[first];
    return words[first + 1] + " " + last.substring(0, Math.max(1, last.length() - 1));
  }

  private String mistyped(String term) {
    if (term.length() < 5) {
      return "";
    }
    int at = 1 + random.nextInt(term.length() - 2);
    String before = term.substring(0, at);
    String behind = term.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + behind;
      case 1 -> before + term.charAt(at - 1) + behind;
      case 2 -> before + term.charAt(at + 1 - 1) + term.charAt(at - 1) + behind;
      default -> before + behind.charAt(0) + term.charAt(at) + behind.substring(1);
    };
  }

  private String pattern(String term) {
    int from = random.nextInt(term.length());
    int to = Math.min(term.length(), from + 2 + random.nextInt(6));
    return switch (random.nextInt(4)) {
      case 0 -> "*" + term.substring(from, to) + "*";
      case 1 -> term.substring(0, Math.min(term.length(), 3 + random.nextInt(8))) + "*";
      case 2 -> "*" + term.substring(Math.max(0, term.length() - 3 - random.nextInt(6)));
      default ->
          term.substring(0, 1 + from / 2) + "*" + term.substring(Math.max(from, term.length() - 4));
    };
  }
}
