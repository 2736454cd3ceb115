package org.hexapla.check;

import java.time.Instant;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What people said is right though a check says otherwise. */
public interface IgnoredFindings {

  /**
   * Words that are no longer remarked on.
   *
   * @param id to remove it by
   * @param kind of findings; null for every kind
   * @param language of the draft; null for every language
   * @param words as they stand in a draft; case and accents do not matter
   * @param document the name under which a draft is checked; null for every draft
   */
  record Ignored(
      String id,
      @Nullable FindingKind kind,
      @Nullable Language language,
      String words,
      @Nullable String document,
      String who,
      Instant since) {

    public Ignored {
      if (words.isBlank() || who.isBlank()) {
        throw new IllegalArgumentException("needs words, and the name of who says so");
      }
    }
  }

  /**
   * The words by which a finding can be ignored. What is missing has none in the draft: there the
   * words of the source count.
   */
  static String words(Finding finding, Draft draft) {
    return finding instanceof Finding.Bilingual missing && !missing.reverse()
        ? missing.term().term()
        : finding.note().span().of(draft.text());
  }

  /** All, the newest first. */
  List<Ignored> all();

  /** Adds words and gives them their id. */
  Ignored add(
      @Nullable FindingKind kind,
      @Nullable Language language,
      String words,
      @Nullable String document,
      String who);

  /** Whether there was one with this id. */
  boolean remove(String id);
}
