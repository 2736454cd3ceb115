package org.hexapla.text;

import java.util.ArrayList;
import java.util.List;

/** Goes once through one text and collects its tokens; made anew for each text. */
final class TokenScanner {

  /** Letters that an ordinal may attach to its digits: {@code 58th}, {@code 58-ю}. */
  private static final int LONGEST_ORDINAL_ENDING = 3;

  private final String text;
  private final WordForms forms;
  private final HanSegmenter han;
  private final boolean hyphenatedOrdinals;
  private final List<Token> tokens;

  TokenScanner(String text, Language language, WordForms forms, HanSegmenter han) {
    this.text = text;
    this.forms = forms;
    this.han = han;
    this.hyphenatedOrdinals = language == Language.RU;
    this.tokens = new ArrayList<>(text.length() / 5 + 4);
  }

  List<Token> scan() {
    int position = 0;
    while (position < text.length()) {
      int point = text.codePointAt(position);
      if (Characters.isBlank(point)) {
        position += Character.charCount(point);
      } else if (Characters.isHan(point)) {
        position = hanRun(position);
      } else if (Characters.isDigit(point)) {
        position = number(position);
      } else if (Characters.isSpacedLetter(point)) {
        position = letters(position);
      } else {
        position = mark(position, point);
      }
    }
    return tokens;
  }

  private int hanRun(int start) {
    int end = start;
    while (end < text.length() && Characters.isHan(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String run = text.substring(start, end);
    int[] from = {0};
    han.ends(
        run,
        to -> {
          word(run.substring(from[0], to), start + from[0]);
          from[0] = to;
        });
    return end;
  }

  private int number(int start) {
    int symbolEnd = SymbolShape.end(text, start);
    if (symbolEnd > 0) {
      return symbol(start, symbolEnd);
    }
    int end = digitsEnd(start);
    int ordinalEnd = ordinalEnd(end);
    String digits = Folding.fold(text.substring(start, end));
    int letters = ordinalEnd - end;
    boolean ordinal = letters > 0 && letters <= LONGEST_ORDINAL_ENDING + 1;
    String surface = text.substring(start, ordinalEnd);
    String key = letters == 0 || ordinal ? digits : Folding.fold(surface);
    tokens.add(new Token(Token.Kind.NUMBER, surface, surface, key, new Span(start, ordinalEnd)));
    return ordinalEnd;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (Characters.isDigit(point)) {
        end += Character.charCount(point);
      } else if (".,٫٬".indexOf(point) >= 0
          && end + 1 < text.length()
          && Characters.isDigit(text.codePointAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private int ordinalEnd(int digitsEnd) {
    int end = attachedLettersEnd(digitsEnd);
    if (end == digitsEnd
        && hyphenatedOrdinals
        && digitsEnd < text.length()
        && text.charAt(digitsEnd) == '-') {
      int letters = attachedLettersEnd(digitsEnd + 1);
      if (letters > digitsEnd + 1 && letters - digitsEnd - 1 <= LONGEST_ORDINAL_ENDING) {
        return letters;
      }
    }
    return end;
  }

  /** Latin and Cyrillic letters only: other scripts set words directly behind digits. */
  private int attachedLettersEnd(int start) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) < '\u0530'
        && (Character.isLetterOrDigit(text.charAt(end))
            || (end > start && Characters.isAttachedMark(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private int letters(int start) {
    int symbolEnd = SymbolShape.end(text, start);
    if (symbolEnd > 0) {
      return symbol(start, symbolEnd);
    }
    int end = lettersEnd(start);
    String run = text.substring(start, end);
    int from = start;
    for (int attached = forms.rules().attachedStart(run);
        attached > 0;
        attached = forms.rules().attachedStart(run)) {
      attached(run.substring(0, attached), from);
      from += attached;
      run = run.substring(attached);
    }
    int last = forms.rules().attachedEnd(run);
    word(run.substring(0, run.length() - last), from);
    if (last > 0) {
      attached(run.substring(run.length() - last), end - last);
    }
    return end;
  }

  private int lettersEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      boolean inside =
          Characters.isSpacedLetter(point)
              || Characters.isAttachedMark(point)
              || Characters.isDigit(point);
      if (inside) {
        end += Character.charCount(point);
      } else if (Characters.isApostrophe(point)
          && end + 1 < text.length()
          && Characters.isSpacedLetter(text.codePointAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private int symbol(int start, int end) {
    String surface = text.substring(start, end);
    String key = latin(Folding.fold(surface));
    tokens.add(new Token(Token.Kind.NUMBER, surface, surface, key, new Span(start, end)));
    return end;
  }

  /** Symbols are sometimes typed with the Cyrillic letters that look like the Latin ones. */
  private static String latin(String folded) {
    return folded.replace('а', 'a').replace('с', 'c').replace('е', 'e').replace('р', 'p');
  }

  private int mark(int start, int point) {
    int end = start + Character.charCount(point);
    if (!(Characters.isJoiner(point) && start > 0 && isBetweenWords(start, end))) {
      String surface = text.substring(start, end);
      tokens.add(
          new Token(Token.Kind.PUNCTUATION, surface, surface, surface, new Span(start, end)));
    }
    return end;
  }

  private boolean isBetweenWords(int start, int end) {
    return end < text.length()
        && Character.isLetterOrDigit(text.codePointAt(end))
        && (Character.isLetterOrDigit(text.codePointBefore(start))
            || Characters.isAttachedMark(text.codePointBefore(start)));
  }

  private void word(String surface, int start) {
    add(forms.word(surface), surface, start);
  }

  private void attached(String surface, int start) {
    add(forms.attached(surface), surface, start);
  }

  private void add(WordForm form, String surface, int start) {
    Span span = new Span(start, start + surface.length());
    tokens.add(new Token(form.kind(), surface, form.base(), form.key(), span));
  }
}
