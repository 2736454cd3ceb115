package org.hexapla.check;

import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;

/** Leaves out the findings that people said are none. */
final class IgnoreFilter {

  private final List<IgnoredFindings.Ignored> ignored;
  private final Draft draft;
  private final Normalizer normalizer;

  IgnoreFilter(List<IgnoredFindings.Ignored> ignored, Draft draft, Normalizer normalizer) {
    this.draft = draft;
    this.normalizer = normalizer;
    this.ignored =
        ignored.stream()
            .filter(one -> one.document() == null || one.document().equals(draft.document()))
            .filter(one -> one.language() == null || one.language() == draft.language())
            .toList();
  }

  boolean passes(Finding finding) {
    return ignored.stream().noneMatch(one -> matches(one, finding));
  }

  private boolean matches(IgnoredFindings.Ignored one, Finding finding) {
    Language language = draft.language();
    return (one.kind() == null || one.kind() == finding.kind())
        && normalizer
            .fold(one.words(), language)
            .equals(normalizer.fold(IgnoredFindings.words(finding, draft), language));
  }
}
