package org.hexapla.build;

import java.util.List;
import org.hexapla.align.Succession;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** The successions that were found, for the terms of decided entries: their proof. */
final class KnownSuccessions {

  private final List<Succession> successions;
  private final TextAnalyzer analyzer;

  KnownSuccessions(List<Succession> successions, TextAnalyzer analyzer) {
    this.successions = successions;
    this.analyzer = analyzer;
  }

  /** What the texts say in place of a term, where the entry has that too; else null. */
  @Nullable Replacement replacement(LanguageSection section, TermSection term) {
    String key = analyzer.key(term.term(), section.language());
    for (Succession succession : successions) {
      if (succession.kind() == Succession.Kind.SUCCESSION
          && succession.earlier().language() == section.language()
          && succession.earlier().key().equals(key)) {
        for (TermSection other : section.terms()) {
          if (analyzer.key(other.term(), section.language()).equals(succession.later().key())) {
            return replacement(succession, other.term());
          }
        }
      }
    }
    return null;
  }

  static Replacement replacement(Succession succession, String later) {
    return new Replacement(
        later,
        succession.proofs().stream()
            .map(proof -> new Replacement.Proof(proof.earlier(), proof.later()))
            .toList());
  }
}
