package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what belongs to the page and not to the document: the running head (the symbol on a
 * line of its own), job numbers ({@code 06-49485}), page numbers. Where one stood, a page ends.
 */
final class PageLines {

  private static final Pattern JOB_NUMBER =
      Pattern.compile("\\*?\\d{2}-\\d{5}(?:\\*?| ?\\([A-Z]\\)(?: +\\d{6})*)?\\*?|\\*\\d{6,9}\\*");

  /**
   * Job number, page number and the letter of the language in any order, as they come from a page
   * that is written to the left.
   */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:[() ]{0,3}(?:[A-Z]|\\d{1,3}(?:/\\d{1,3})?)[() ]{1,3})?\\d{2}-\\d{5}(?: [() ]{0,3}(?:[A-Z]|\\d{1,3}(?:/\\d{1,3})?))?[() ]{0,3}");

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}(?:/\\d{1,3})?");
  private static final Pattern RULE = Pattern.compile("[_\\-—–*=]{3,}");

  private PageLines() {}

  /**
   * @param lines of the whole document, footnotes at the page's foot taken out
   * @param symbol of the document where it is known; its lines are running heads
   */
  static List<TextLine> remove(List<TextLine> lines, @Nullable Symbol symbol, Language language) {
    List<TextLine> result = new ArrayList<>();
    boolean removed = false;
    boolean blank = true;
    for (TextLine line : lines) {
      blank |= line.afterBlank();
      removed |= line.afterBreak();
      if (isPageLine(line.text(), symbol, language)) {
        removed = true;
      } else {
        boolean breaks = removed && !result.isEmpty();
        result.add(new TextLine(line.text(), blank, breaks, line.number()));
        removed = false;
        blank = false;
      }
    }
    return result;
  }

  /** Whether a line holds nothing but a symbol, a job number, a page number or a rule. */
  static boolean isPageLine(String text, Language language) {
    return isPageLine(text, null, language);
  }

  private static boolean isPageLine(String text, @Nullable Symbol symbol, Language language) {
    String plain = Characters.plain(text).strip();
    if (JOB_NUMBER.matcher(plain).matches()
        || FOOT.matcher(plain).matches()
        || PAGE_NUMBER.matcher(plain).matches()
        || RULE.matcher(plain).matches()) {
      return true;
    }
    Optional<Symbol> whole =
        plain.length() > MAX_HEAD_LENGTH ? Optional.empty() : SymbolMentions.whole(plain, language);
    return whole.isPresent() && (symbol == null || whole.get().equals(symbol));
  }

  private static final int MAX_HEAD_LENGTH = 60;
}
