package org.hexapla.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;

/**
 * Two languages that were not aligned with each other, and a third that was aligned with both.
 *
 * @param from the one that names a concept sooner
 */
record Triangle(Language from, Language between, Language to) {

  /** The triangles that pairs of languages leave open, each once. */
  static List<Triangle> of(List<LanguagePair> pairs) {
    List<Triangle> triangles = new ArrayList<>();
    for (Language from : LanguagePair.ANCHORS) {
      for (Language to : LanguagePair.ANCHORS) {
        boolean ordered = LanguagePair.ANCHORS.indexOf(from) < LanguagePair.ANCHORS.indexOf(to);
        if (ordered && !joins(pairs, from, to)) {
          between(pairs, from, to).ifPresent(b -> triangles.add(new Triangle(from, b, to)));
        }
      }
    }
    return triangles;
  }

  private static Optional<Language> between(List<LanguagePair> pairs, Language a, Language b) {
    return LanguagePair.ANCHORS.stream()
        .filter(third -> joins(pairs, third, a) && joins(pairs, third, b))
        .findFirst();
  }

  private static boolean joins(List<LanguagePair> pairs, Language one, Language other) {
    return pairs.contains(new LanguagePair(one, other))
        || pairs.contains(new LanguagePair(other, one));
  }

  /** The same, asked the other way. */
  Triangle reversed() {
    return new Triangle(to, between, from);
  }
}
