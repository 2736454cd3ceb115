package org.hexapla.text;

import jakarta.inject.Singleton;

/** The folding of {@link Normalizer}: characters by {@link Folding}, the rest here. */
@Singleton
final class FoldingNormalizer implements Normalizer {

  @Override
  public String fold(String text, Language language) {
    String folded = Folding.fold(text);
    StringBuilder line = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (isBlank(unit) || isDash(unit)) {
        appendBlank(line);
      } else if (unit == '\'' && language == Language.FR) {
        elide(line, i + 1 < folded.length() ? folded.charAt(i + 1) : ' ');
      } else if (!isQuotationMark(unit)) {
        line.append(unit);
      }
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == ' ') {
      line.setLength(length - 1);
    }
    return language == Language.ZH ? withoutBlanksBesideHan(line) : line.toString();
  }

  /** An elided article that begins the text goes; any other elided word stands apart. */
  private static void elide(StringBuilder line, char next) {
    int start = line.lastIndexOf(" ") + 1;
    String word = line.substring(start);
    if (!FrenchWords.isElided(word) || !(Character.isLetter(next) || isBlank(next))) {
      line.append('\'');
    } else if (start == 0 && word.equals("l")) {
      line.setLength(0);
    } else {
      line.append(' ');
    }
  }

  private static String withoutBlanksBesideHan(CharSequence line) {
    StringBuilder joined = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      boolean between = unit == ' ' && i > 0 && i + 1 < line.length();
      if (!(between && (isHan(line.charAt(i - 1)) || isHan(line.charAt(i + 1))))) {
        joined.append(unit);
      }
    }
    return joined.toString();
  }

  private static boolean isHan(char unit) {
    return Character.isIdeographic(unit) || Character.isSurrogate(unit);
  }

  private static void appendBlank(StringBuilder line) {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0000';
  }

  private static boolean isDash(char unit) {
    return Character.getType(unit) == Character.DASH_PUNCTUATION || unit == '\u2212';
  }

  private static boolean isQuotationMark(char unit) {
    return switch (unit) {
      case '"', '“', '”', '„', '‟', '«', '»', '《', '》', '〈', '〉', '「', '」', '『', '』', '〝', '〞' ->
          true;
      default -> false;
    };
  }
}
