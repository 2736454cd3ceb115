package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.LanguageText.Stretch;

/** Finds phrases word by word, passing over linking words. */
final class WordIndex implements PhraseIndex {

  private final LanguageText text;

  /** The tokens that count, in their order. */
  private final int[] contents;

  /** Where in {@link #contents} each key stands: one key's places follow each other. */
  private final int[] occurrences;

  private final int[] firstOccurrence;

  WordIndex(LanguageText text) {
    this.text = text;
    IntList counting = new IntList();
    for (int token = 0; token < text.size(); token++) {
      if (!text.isLinking(token)) {
        counting.add(token);
      }
    }
    contents = counting.toArray();
    firstOccurrence = new int[text.vocabulary().size() + 1];
    for (int token : contents) {
      firstOccurrence[text.key(token) + 1]++;
    }
    for (int key = 0; key < text.vocabulary().size(); key++) {
      firstOccurrence[key + 1] += firstOccurrence[key];
    }
    occurrences = new int[contents.length];
    int[] next = firstOccurrence.clone();
    for (int i = 0; i < contents.length; i++) {
      occurrences[next[text.key(contents[i])]++] = i;
    }
  }

  @Override
  public List<Stretch> find(String phraseKey) {
    String[] words = phraseKey.split(" ");
    int[] phrase = new int[words.length];
    int rarest = 0;
    for (int i = 0; i < words.length; i++) {
      phrase[i] = text.vocabulary().find(words[i]);
      if (phrase[i] == Vocabulary.UNKNOWN) {
        return List.of();
      }
      if (frequency(phrase[i]) < frequency(phrase[rarest])) {
        rarest = i;
      }
    }
    return find(phrase, rarest);
  }

  private List<Stretch> find(int[] phrase, int rarest) {
    List<Stretch> found = new ArrayList<>();
    for (int at = firstOccurrence[phrase[rarest]]; at < firstOccurrence[phrase[rarest] + 1]; at++) {
      int first = occurrences[at] - rarest;
      if (stands(phrase, first)) {
        int from = contents[first];
        int to = contents[first + phrase.length - 1] + 1;
        if (text.isInOnePlace(from, to)) {
          found.add(new Stretch(from, to));
        }
      }
    }
    return found;
  }

  private boolean stands(int[] phrase, int first) {
    if (first < 0 || first + phrase.length > contents.length) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (text.key(contents[first + i]) != phrase[i]) {
        return false;
      }
    }
    return true;
  }

  private int frequency(int key) {
    return firstOccurrence[key + 1] - firstOccurrence[key];
  }
}
