package org.hexapla.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts Chinese as fine as other languages cut: into words that one word of another language
 * translates. A long listed word (千年发展目标) is taken apart by ICU's dictionary; a syllable that only
 * ends words is joined to the word before it (生产 and 力), and the syllables by which foreign names
 * are written to one name (塔 那 那 利 佛). The lists are {@code suffixes.txt} and {@code
 * name-syllables.txt}. Thread-safe.
 */
public final class HanUnits {

  /** Words shorter than this stay whole. */
  private static final int SHORTEST_TO_CUT = 4;

  /** A dictionary that leaves fewer characters a part does not know the word. */
  private static final double LEAST_CHARACTERS_A_PART = 1.5;

  /** Fewer syllables in a row are words more often than names. */
  private static final int FEWEST_SYLLABLES = 3;

  private final Set<String> suffixes = new HashSet<>(WordLists.read(Language.ZH, "suffixes"));
  private final Set<String> syllables =
      new HashSet<>(WordLists.read(Language.ZH, "name-syllables"));
  private final ThreadLocal<BreakIterator> dictionary =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Language.ZH.locale()));

  /** The same text in other tokens. */
  public List<Token> of(List<Token> words) {
    List<Token> cut = new ArrayList<>(words.size());
    words.forEach(word -> cut(word, cut));
    return join(cut);
  }

  private void cut(Token word, List<Token> parts) {
    String key = word.key();
    boolean plain = word.kind() == Token.Kind.WORD && key.equals(word.surface());
    if (!plain || key.length() < SHORTEST_TO_CUT || !Character.isIdeographic(key.charAt(0))) {
      parts.add(word);
      return;
    }
    BreakIterator boundaries = dictionary.get();
    boundaries.setText(key);
    List<Token> own = new ArrayList<>();
    int from = boundaries.first();
    for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
      int start = word.span().start();
      own.add(word(key.substring(from, to), new Span(start + from, start + to)));
      from = to;
    }
    boolean known = key.length() >= LEAST_CHARACTERS_A_PART * own.size();
    parts.addAll(known ? own : List.of(word));
  }

  private List<Token> join(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      int end = nameEnd(tokens, at);
      Token token = end - at >= FEWEST_SYLLABLES ? merged(tokens.subList(at, end)) : tokens.get(at);
      at += end - at >= FEWEST_SYLLABLES ? end - at : 1;
      int last = joined.size() - 1;
      if (last >= 0 && isSuffix(joined.get(last), token)) {
        joined.set(last, merged(List.of(joined.get(last), token)));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private int nameEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).kind() != Token.Kind.PUNCTUATION
        && syllables.contains(tokens.get(end).key())
        && (end == from || touches(tokens.get(end - 1), tokens.get(end)))) {
      end++;
    }
    return end;
  }

  private boolean isSuffix(Token word, Token next) {
    return next.kind() == Token.Kind.WORD
        && word.kind() == Token.Kind.WORD
        && word.key().length() > 1
        && suffixes.contains(next.key())
        && touches(word, next);
  }

  private static boolean touches(Token first, Token second) {
    return first.span().end() == second.span().start();
  }

  private static Token merged(List<Token> parts) {
    StringBuilder surface = new StringBuilder();
    parts.forEach(part -> surface.append(part.surface()));
    int start = parts.get(0).span().start();
    return word(surface.toString(), new Span(start, parts.get(parts.size() - 1).span().end()));
  }

  private static Token word(String characters, Span span) {
    return new Token(Token.Kind.WORD, characters, characters, Folding.fold(characters), span);
  }
}
