package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TermMapperFactory;
import org.hexapla.align.TermMapperFactory.KnownEquivalent;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.corpus.Corpus;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/**
 * Gives the mapper of a pair of languages what the other rooms know: the candidates of the target
 * language as bounds, and the approved terms of the glossary as known equivalents.
 */
@Singleton
public class EquivalentFinder {

  private final Corpus corpus;
  private final TermInventory inventory;
  private final Glossary glossary;
  private final TermMapperFactory mappers;

  EquivalentFinder(
      Corpus corpus, TermInventory inventory, Glossary glossary, TermMapperFactory mappers) {
    this.corpus = corpus;
    this.inventory = inventory;
    this.glossary = glossary;
    this.mappers = mappers;
  }

  /** The mapper from one language to another, over the corpus as it stands now. */
  public TermMapper mapper(Language from, Language to) {
    return mappers.mapper(corpus, from, to, targetTerms(to), known(from, to));
  }

  private TargetTerms targetTerms(Language language) {
    Map<String, Double> termhood = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    for (ScoredTerm scored : inventory.terms(language)) {
      termhood.merge(scored.candidate().key(), scored.termhood(), Math::max);
      forms.putIfAbsent(scored.candidate().key(), scored.candidate().term());
    }
    return new TargetTerms(termhood, forms);
  }

  private List<KnownEquivalent> known(Language from, Language to) {
    List<KnownEquivalent> known = new ArrayList<>();
    glossary.forEach(
        entry ->
            approved(entry, from)
                .forEach(
                    source ->
                        approved(entry, to)
                            .forEach(target -> known.add(new KnownEquivalent(source, target)))));
    return known;
  }

  private static List<String> approved(ConceptEntry entry, Language language) {
    return entry.section(language).stream()
        .flatMap(section -> section.terms().stream())
        .filter(
            term ->
                term.status() == AdministrativeStatus.PREFERRED
                    || term.status() == AdministrativeStatus.ADMITTED)
        .map(TermSection::term)
        .toList();
  }
}
