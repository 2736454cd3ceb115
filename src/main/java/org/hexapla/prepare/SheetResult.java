package org.hexapla.prepare;

import java.util.Locale;

/** A session sheet, or why there is none. */
public sealed interface SheetResult {

  /** The sheet was made. */
  record Made(SessionSheet sheet) implements SheetResult {}

  /**
   * Nothing could be made.
   *
   * @param what the words at which it failed; empty where nothing was given
   */
  record Refused(Reason reason, String what) implements SheetResult {

    /** What is wrong and what to do, in one English line. */
    public String message() {
      return reason.words.replace("{0}", what);
    }
  }

  /** Why there is no sheet. */
  enum Reason {
    NO_DOCUMENT(
        "no document is named, and none is held under the item or series; name a symbol such as"
            + " A/RES/79/331"),
    NOT_HELD("{0} is not in the corpus; import it, or look in the list of documents"),
    NO_SYMBOL("'{0}' is not the symbol of a document, such as A/RES/79/331"),
    NO_LANGUAGES("name a language to go from and at least one other to go to"),
    NO_NUMBER("'{0}' is not a number that fits here");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** {@code not-held}, … */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
