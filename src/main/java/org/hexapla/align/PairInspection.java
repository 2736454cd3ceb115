package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;

/** Looks at texts of two languages, pair by pair, for what does not say the same. */
final class PairInspection {

  /** UTF-16 units; the longest paragraphs of resolutions have about 3,000. */
  static final int LONGEST = 10_000;

  /** Texts are judged by blocks of so many, for one alone is too short to tell its language. */
  private static final int BLOCK = 20;

  /** Letters and blanks that a block must have, that its language be told. */
  private static final int FEWEST_CHARACTERS = 400;

  /** Texts with fewer blanks or characters may well be the same in two languages. */
  private static final int FEWEST_BLANKS = 4;

  private static final int FEWEST_SAME = 3;
  private static final double SAME_SHARE = 0.2;

  private PairInspection() {}

  /**
   * What is wrong between two lists of texts.
   *
   * @param lines whether the pairing is by line number and so can lose step
   */
  static List<Suspicion> of(
      Language from, List<String> source, Language to, List<String> target, boolean lines) {
    List<Suspicion> found = new ArrayList<>();
    if (lines) {
      found.addAll(ShiftDetector.find(source, target, LengthCost.usualRatio(from, to)));
    }
    found.addAll(sameText(source, target));
    found.addAll(ofSide(from, source));
    found.addAll(ofSide(to, target));
    return found;
  }

  /** Which pairs are suspect for any reason. */
  static boolean[] suspects(List<Suspicion> suspicions, int size) {
    boolean[] suspects = new boolean[size];
    for (Suspicion suspicion : suspicions) {
      java.util.Arrays.fill(suspects, suspicion.from(), suspicion.to(), true);
    }
    return suspects;
  }

  /** What is wrong with the texts of one language alone. */
  static List<Suspicion> ofSide(Language language, List<String> texts) {
    List<Suspicion> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int length = texts.get(i).length();
      if (length > LONGEST) {
        found.add(new Suspicion(new Suspicion.Kind.TooLong(language, length), i, i + 1));
      }
    }
    found.addAll(otherLanguage(language, texts));
    return found;
  }

  private static List<Suspicion> otherLanguage(Language said, List<String> texts) {
    List<Suspicion> found = new ArrayList<>();
    int from = 0;
    while (from < texts.size()) {
      int to = from;
      StringBuilder block = new StringBuilder();
      while (to < texts.size() && (to - from < BLOCK || block.length() < FEWEST_CHARACTERS)) {
        block.append(texts.get(to++)).append('\n');
      }
      Optional<Language> looksLike =
          block.length() < FEWEST_CHARACTERS
              ? Optional.empty()
              : LanguageDetector.detect(block.toString());
      if (looksLike.isPresent() && looksLike.get() != said) {
        add(found, new Suspicion.Kind.OtherLanguage(said, looksLike.get()), from, to);
      }
      from = to;
    }
    return found;
  }

  /** Adds a stretch, or lets the one before go on. */
  private static void add(List<Suspicion> found, Suspicion.Kind kind, int from, int to) {
    Suspicion last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && last.to() == from && last.kind().equals(kind)) {
      found.set(found.size() - 1, new Suspicion(kind, last.from(), to));
    } else {
      found.add(new Suspicion(kind, from, to));
    }
  }

  /** Pairs whose sides are one text, where they are more than a few names and symbols. */
  static List<Suspicion> sameText(List<String> source, List<String> target) {
    List<Suspicion> same = new ArrayList<>();
    int counted = 0;
    for (int i = 0; i < source.size(); i++) {
      if (isText(source.get(i)) && !target.get(i).isEmpty()) {
        counted++;
        if (source.get(i).strip().equals(target.get(i).strip())) {
          add(same, new Suspicion.Kind.SameText(), i, i + 1);
        }
      }
    }
    int pairs = same.stream().mapToInt(Suspicion::size).sum();
    return pairs >= FEWEST_SAME && pairs > SAME_SHARE * counted ? same : List.of();
  }

  private static boolean isText(String text) {
    long blanks = text.chars().filter(c -> c == ' ').count();
    boolean han = text.codePoints().limit(FEWEST_CHARACTERS).anyMatch(Character::isIdeographic);
    return blanks >= FEWEST_BLANKS || (han && text.length() >= 2 * FEWEST_BLANKS);
  }

  /** Those of one kind. */
  static <K extends Suspicion.Kind> Stream<Suspicion> only(List<Suspicion> all, Class<K> kind) {
    return all.stream().filter(suspicion -> kind.isInstance(suspicion.kind()));
  }
}
