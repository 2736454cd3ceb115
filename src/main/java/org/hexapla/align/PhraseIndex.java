package org.hexapla.align;

import java.util.List;

/** Finds phrases in a text by their keys. */
interface PhraseIndex {

  /** Every place where the phrase stands, in the order of the text; none overlap. */
  List<LanguageText.Stretch> find(String phraseKey);
}
