package org.hexapla.text;

import com.ibm.icu.text.Transliterator;

/**
 * The consonants of a word in Latin letters, whatever its script, so that a name and its writing in
 * another script (Nairobi, Найроби, نيروبي, 内罗毕) can be told to be alike, and cognates too. Letters
 * that scripts do not keep apart fall into one class; vowels and what sounds like them are left
 * out, as Arabic does not write them. Thread-safe.
 */
public final class SoundSkeleton {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

  /** One letter a class: where the letter stands in the first, that of the second is taken. */
  private static final String LETTERS = "bpfvdtgkqcxszmnlr";

  private static final String CLASSES = "ppffttkkkkkssmnll";

  private SoundSkeleton() {}

  /** The classes of the consonants in their order, none twice in a row; may be empty. */
  public static String of(String word) {
    String latin = TO_LATIN.transliterate(word).replace("sh", "s").replace("ch", "k");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      int letter = LETTERS.indexOf(latin.charAt(i));
      if (letter >= 0) {
        char sound = CLASSES.charAt(letter);
        if (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound) {
          skeleton.append(sound);
        }
      }
    }
    return skeleton.toString();
  }
}
