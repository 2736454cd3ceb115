package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns what came in since, against what is known: units that stood in an earlier alignment keep
 * their links, and only the others are aligned, with the words that the earlier alignment linked as
 * their lexicon. So a new document costs what a document costs, however large the corpus is.
 *
 * <p>What is known grows stale, and so everything is aligned anew once more than a quarter of the
 * units are new since that was last done.
 */
final class AlignmentExtension {

  /** More new units than this share of those aligned together make it worth to align all anew. */
  private static final double MOST_NEW = 0.25;

  private final WordAligner words;

  AlignmentExtension(WordAligner words) {
    this.words = words;
  }

  /**
   * An alignment, and over how many units words were last learned together.
   *
   * @param learned units of the last alignment of everything
   */
  record Learned(WordAlignment alignment, int learned) {}

  /** Where a unit stands: the places of both sides. */
  private record UnitKey(LanguageText.Place source, LanguageText.Place target, int s, int t) {}

  /** Aligns everything. */
  Learned all(Bitext bitext) {
    return new Learned(words.align(bitext, Lexicon.EMPTY), bitext.size());
  }

  /** Aligns what is new, or everything where too much is. */
  Learned extend(Learned before, Bitext now) {
    Bitext old = before.alignment().bitext();
    Map<UnitKey, Integer> known = new HashMap<>();
    for (int unit = 0; unit < old.size(); unit++) {
      known.put(key(old, unit), unit);
    }
    List<Integer> fresh = new ArrayList<>();
    for (int unit = 0; unit < now.size(); unit++) {
      if (!known.containsKey(key(now, unit))) {
        fresh.add(unit);
      }
    }
    int kept = now.size() - fresh.size();
    if (now.size() - Math.min(kept, before.learned()) > MOST_NEW * before.learned()) {
      return all(now);
    }
    Bitext part = now.only(fresh.stream().mapToInt(Integer::intValue).toArray());
    WordAlignment found = words.align(part, LexiconCompiler.count(before.alignment()));
    for (int unit = 0; unit < now.size(); unit++) {
      Integer same = known.get(key(now, unit));
      if (same != null) {
        keep(before.alignment(), same, found, now, unit);
      }
    }
    WordAlignment alignment = new WordAlignment(now, found.ofTarget(), found.ofSource());
    return new Learned(alignment, before.learned());
  }

  private static UnitKey key(Bitext bitext, int unit) {
    return new UnitKey(
        bitext.source().placeAt(bitext.source().placeOf(bitext.sourceFrom(unit))),
        bitext.target().placeAt(bitext.target().placeOf(bitext.targetFrom(unit))),
        bitext.sourceLength(unit),
        bitext.targetLength(unit));
  }

  private static void keep(
      WordAlignment before, int oldUnit, WordAlignment found, Bitext now, int unit) {
    Bitext old = before.bitext();
    int source = now.sourceFrom(unit) - old.sourceFrom(oldUnit);
    int target = now.targetFrom(unit) - old.targetFrom(oldUnit);
    for (int token = old.targetFrom(oldUnit); token < old.targetTo(oldUnit); token++) {
      found.ofTarget().keep(before.ofTarget(), token, token + target, source);
    }
    for (int token = old.sourceFrom(oldUnit); token < old.sourceTo(oldUnit); token++) {
      found.ofSource().keep(before.ofSource(), token, token + source, target);
    }
  }
}
