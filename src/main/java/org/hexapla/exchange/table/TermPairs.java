package org.hexapla.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/** A concept as pairs of a term and what another language calls it. */
final class TermPairs {

  /** A term and an equivalent. */
  record Pair(TermSection source, TermSection target) {}

  private TermPairs() {}

  /**
   * Each source term with the targets of its type (an acronym with the acronyms), or with all
   * targets where the other language has none of that type; in the order of the entry.
   */
  static List<Pair> of(ConceptEntry entry, Language from, Language to) {
    List<TermSection> targets = entry.section(to).map(LanguageSection::terms).orElse(List.of());
    List<Pair> pairs = new ArrayList<>();
    for (TermSection source : entry.section(from).map(LanguageSection::terms).orElse(List.of())) {
      List<TermSection> sameType =
          targets.stream().filter(target -> target.type() == source.type()).toList();
      (sameType.isEmpty() ? targets : sameType)
          .forEach(target -> pairs.add(new Pair(source, target)));
    }
    return pairs;
  }
}
