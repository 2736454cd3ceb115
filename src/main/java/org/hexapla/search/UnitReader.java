package org.hexapla.search;

import java.util.Arrays;
import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as units. What stands between two blanks is always read in the same way, so the
 * units of such a piece are remembered: the analyzer sees each piece once, not each time it occurs.
 * Chinese characters are units of their own, as a wrong segmentation must not hide a term.
 * Quotation marks and the small numbers of footnotes are left out: a term may go on behind them.
 * Thread-safe.
 */
final class UnitReader {

  /**
   * Pieces remembered; a power of two. Each has two slots; where both are taken the second one is
   * taken over. So many that the words of a long text seldom drive each other out.
   */
  private static final int PIECES = 1 << 17;

  /** An odd number near 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  /** What Arabic attaches to the beginning of a word, one letter or two. */
  private static final String PROCLITICS = "وفبكل";

  /** Those of them that stand first where there are two. */
  private static final String CONJUNCTIONS = "وف";

  private static final int MOST_PROCLITICS = 2;

  /** Letters that must be left behind proclitics. */
  private static final int SHORTEST_AFTER_PROCLITICS = 3;

  /** The characters of full width stand so far behind those of ASCII. */
  private static final int FULL_WIDTH = 0xFEE0;

  /** UTF-16 units; longer pieces are too rare to be worth a slot. */
  private static final int LONGEST_PIECE = 40;

  /** Nearly all Chinese characters stand between these, and nothing else does. */
  private static final char FIRST_COMMON_HAN = '\u4E00';

  private static final char LAST_COMMON_HAN = '\u9FA5';

  private final Language language;
  private final TextAnalyzer analyzer;
  private final UnitDictionary dictionary;
  private final boolean learns;
  private final @Nullable Piece[] pieces = new Piece[PIECES];

  /**
   * A piece and its units: rows of unit, start and end, from the start of the piece. Most pieces
   * are one unit, which is given a second time so that nobody need look behind it.
   *
   * @param one whether it is a single unit that does not depend on the one before
   */
  private record Piece(char[] text, int[] rows, boolean one, int unit, int start, int end) {

    static Piece of(char[] text, int[] rows) {
      boolean one = rows.length == 3 && rows[0] != UnitDictionary.LINK;
      return new Piece(text, rows, one, one ? rows[0] : 0, one ? rows[1] : 0, one ? rows[2] : 0);
    }
  }

  private UnitReader(
      Language language, TextAnalyzer analyzer, UnitDictionary dictionary, boolean learns) {
    this.language = language;
    this.analyzer = analyzer;
    this.dictionary = dictionary;
    this.learns = learns;
  }

  /** A reader of terms: units that are new get a number. */
  static UnitReader ofTerms(Language language, TextAnalyzer analyzer, UnitDictionary dictionary) {
    return new UnitReader(language, analyzer, dictionary, true);
  }

  /** A reader of texts, as long as the dictionary stays as it is. */
  static UnitReader ofTexts(Language language, TextAnalyzer analyzer, UnitDictionary dictionary) {
    return new UnitReader(language, analyzer, dictionary, false);
  }

  private int number(String key) {
    return learns ? dictionary.add(key) : dictionary.find(key);
  }

  private int number(char key) {
    return learns ? dictionary.add(String.valueOf(key)) : dictionary.find(key);
  }

  /** The units of a text or a term. */
  TextUnits read(String text) {
    char[] letters = text.toCharArray();
    TextUnits units = new TextUnits(letters.length / (language.spaced() ? 6 : 2));
    boolean spaced = language.spaced();
    int position = 0;
    while (position < letters.length) {
      char letter = letters[position];
      if (isGap(letter)) {
        position++;
      } else if (!spaced && isHan(letter)) {
        units.add(number(letter), position, position + 1);
        position++;
      } else {
        position = readPiece(letters, position, units);
      }
    }
    return units;
  }

  private int readPiece(char[] letters, int start, TextUnits units) {
    int hash = 0;
    int end = start;
    boolean spaced = language.spaced();
    while (end < letters.length) {
      char letter = letters[end];
      if (isGap(letter) || (!spaced && isHan(letter))) {
        break;
      }
      hash = 31 * hash + letter;
      end++;
    }
    if (!spaced && end == start + 1) {
      readBetweenHan(letters, start, units);
      return end;
    }
    Piece piece = piece(letters, start, end, hash);
    if (piece.one) {
      units.addWord(piece.unit, start + piece.start, start + piece.end);
    } else {
      add(piece.rows, start, units);
    }
    return end;
  }

  private Piece piece(char[] letters, int start, int end, int hash) {
    int slot = (hash ^ (hash >>> 15)) & (PIECES - 1);
    Piece piece = pieces[slot];
    if (piece != null && isOf(piece, letters, start, end)) {
      return piece;
    }
    int other = (hash * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PIECES));
    Piece second = pieces[other];
    if (second != null && isOf(second, letters, start, end)) {
      return second;
    }
    Piece made = analyze(Arrays.copyOfRange(letters, start, end));
    if (end - start <= LONGEST_PIECE) {
      // threads may race for a slot: each finds a whole piece or none
      pieces[piece == null ? slot : other] = made;
    }
    return made;
  }

  private static boolean isOf(Piece piece, char[] letters, int start, int end) {
    char[] text = piece.text;
    if (text.length != end - start) {
      return false;
    }
    for (int i = 0; i < text.length; i++) { // short: quicker than what is made for long ones
      if (text[i] != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A mark is read with its neighbours, for the dot of names joins them and the comma parts them.
   */
  private void readBetweenHan(char[] letters, int at, TextUnits units) {
    int from = at > 0 && isHan(letters[at - 1]) ? at - 1 : at;
    int to = at + 1 < letters.length && isHan(letters[at + 1]) ? at + 2 : at + 1;
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + letters[i];
    }
    int[] rows = piece(letters, from, to, hash).rows;
    for (int i = 0; i < rows.length; i += 3) {
      if (from + rows[i + 1] == at) {
        units.add(rows[i], at, at + 1);
      }
    }
  }

  private Piece analyze(char[] letters) {
    String text = new String(letters);
    return Piece.of(letters, rows(analyzer.tokens(text, language), text));
  }

  private static void add(int[] rows, int shift, TextUnits units) {
    for (int i = 0; i < rows.length; i += 3) {
      units.add(rows[i], shift + rows[i + 1], shift + rows[i + 2]);
    }
  }

  private int[] rows(List<Token> tokens, String text) {
    TextUnits units = new TextUnits(tokens.size());
    for (Token token : tokens) {
      int start = token.span().start();
      int end = token.span().end();
      if (token.key().isEmpty()) {
        units.add(UnitDictionary.LINK, start, end);
      } else if (!language.spaced() && isHan(token.surface().charAt(0))) {
        for (int i = 0; i < token.surface().length(); i++) {
          units.add(number(token.surface().charAt(i)), start + i, start + i + 1);
        }
      } else if (token.isInner()) {
        int unit = number(token.key());
        int attached = attachedBefore(token);
        if (unit == UnitDictionary.UNKNOWN && language == Language.AR) {
          for (int letters = 1; letters <= MOST_PROCLITICS; letters++) {
            int behind = behindProclitics(token.surface(), letters);
            if (behind != UnitDictionary.UNKNOWN) {
              unit = behind;
              attached = letters;
              break;
            }
          }
        }
        units.add(unit, start + attached, end);
      } else if (!isTransparent(token, text)) {
        units.add(number(mark(token.surface())), start, end);
      }
    }
    return flat(units);
  }

  /**
   * The unit of what stands behind attached letters, where a term of the glossary has it: no list
   * of words has all names ({@code وتشاد}), but the glossary proves that this one is a word.
   */
  private int behindProclitics(String surface, int letters) {
    if (surface.length() - letters < SHORTEST_AFTER_PROCLITICS
        || PROCLITICS.indexOf(surface.charAt(letters - 1)) < 0
        || (letters > 1 && CONJUNCTIONS.indexOf(surface.charAt(0)) < 0)) {
      return UnitDictionary.UNKNOWN;
    }
    List<Token> rest = analyzer.tokens(surface.substring(letters), language);
    if (rest.isEmpty()) {
      return UnitDictionary.UNKNOWN;
    }
    Token only = rest.get(0);
    boolean whole = rest.size() == 1 && only.base().equals(only.surface());
    return whole ? dictionary.find(only.key()) : UnitDictionary.UNKNOWN;
  }

  private static int[] flat(TextUnits units) {
    int[] rows = new int[3 * units.size()];
    for (int i = 0; i < units.size(); i++) {
      rows[3 * i] = units.unit(i);
      rows[3 * i + 1] = units.start(i);
      rows[3 * i + 2] = units.end(i);
    }
    return rows;
  }

  /** How many letters before the word are an attached preposition or conjunction. */
  private static int attachedBefore(Token token) {
    int attached = token.surface().length() - token.base().length();
    return attached > 0 && token.surface().endsWith(token.base()) ? attached : 0;
  }

  /** Quotation marks, numbers of footnotes, and the hyphen at which a line was broken. */
  private static boolean isTransparent(Token token, String text) {
    char mark = token.surface().charAt(0);
    return switch (Character.getType(mark)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_NUMBER ->
          true;
      case Character.DASH_PUNCTUATION ->
          token.span().end() == text.length()
              && token.span().start() > 0
              && Character.isLetter(text.charAt(token.span().start() - 1));
      default -> "\"„《》〈〉「」『』".indexOf(mark) >= 0;
    };
  }

  /** The comma of any script is one mark, and so is a bracket of any width. */
  private static String mark(String surface) {
    if ("،、，".contains(surface)) {
      return ",";
    }
    char mark = surface.charAt(0);
    return surface.length() == 1 && mark > FULL_WIDTH + ' ' && mark <= FULL_WIDTH + '~'
        ? String.valueOf((char) (mark - FULL_WIDTH))
        : surface;
  }

  /** Blanks and line ends: no word stands on both sides of one. */
  private static boolean isGap(char letter) {
    return letter <= ' '
        || (letter >= 0x7F && (letter <= 0xA0 || (letter >= 0x2000 && isWideGap(letter))));
  }

  private static boolean isWideGap(char letter) {
    return letter <= 0x200A
        || letter == 0x2028
        || letter == 0x2029
        || letter == 0x202F
        || letter == 0x205F
        || letter == 0x3000;
  }

  private static boolean isHan(char letter) {
    return letter >= 0x2E80
        && ((letter >= FIRST_COMMON_HAN && letter <= LAST_COMMON_HAN)
            || Character.isIdeographic(letter)
            || Character.isSurrogate(letter));
  }
}
