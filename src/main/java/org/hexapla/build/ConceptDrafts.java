package org.hexapla.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Groups terms into concepts. Pairs of languages form no circle and equivalents hold in both
 * directions, so that a concept gets at most one term a language and no term stands in two.
 */
final class ConceptDrafts {

  private final Map<Language, LanguageTerms> terms;
  private final TextAnalyzer analyzer;
  private final BuildSettings settings;
  private final List<ConceptDraft> drafts = new ArrayList<>();
  private final Map<Language, Map<String, ConceptDraft>> byTerm = new EnumMap<>(Language.class);

  ConceptDrafts(Map<Language, LanguageTerms> terms, TextAnalyzer analyzer, BuildSettings settings) {
    this.terms = terms;
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /** Joins the terms of a pair of languages; pairs are to be joined in their order. */
  void join(LanguagePair pair, Map<String, TranslationEquivalent> equivalents) {
    equivalents.forEach(
        (key, equivalent) -> {
          ScoredTerm source = find(pair.pivot(), key);
          String targetKey = analyzer.key(equivalent.target(), pair.other());
          ScoredTerm target = find(pair.other(), targetKey);
          ConceptDraft draft = index(pair.pivot()).get(key);
          if (draft == null) {
            draft = new ConceptDraft(source);
            drafts.add(draft);
            index(pair.pivot()).put(key, draft);
          }
          add(draft, new Member(target, equivalent));
        });
  }

  /** The candidate with a key, where no concept has it yet. */
  Optional<ScoredTerm> free(Language language, String key) {
    LanguageTerms own = terms.get(language);
    return own == null || index(language).containsKey(key) ? Optional.empty() : own.find(key);
  }

  /** The concept that a term stands for. */
  Optional<ConceptDraft> having(Language language, String key) {
    return Optional.ofNullable(index(language).get(key));
  }

  /** Adds a term to a concept that has one of its language. */
  void addVariant(ConceptDraft draft, Member variant) {
    draft.addVariant(variant);
    index(variant.language()).put(variant.term().key(), draft);
  }

  /** Adds a term to a concept that lacks its language. */
  void add(ConceptDraft draft, Member member) {
    draft.add(member);
    index(member.language()).put(member.term().key(), draft);
  }

  /** Gives up the terms that were refused, and the concepts of which one term is left. */
  void removeRefused() {
    for (ConceptDraft draft : all()) {
      for (Member member : draft.refused()) {
        index(member.language()).remove(member.term().key());
      }
      if (!draft.refused().isEmpty() && draft.members().size() == 1) {
        drafts.remove(draft);
        Member last = draft.anchor();
        index(last.language()).remove(last.term().key());
      }
    }
  }

  /**
   * Adds the terms for which no equivalent could be sought, as some document that has them stands
   * in one language alone. What has no equivalent in spite of parallel text is left out: it is
   * shown as a candidate, and not proposed.
   */
  void addAlone(Map<Symbol, Set<Language>> documents) {
    for (Language language : LanguagePair.ANCHORS) {
      LanguageTerms own = terms.get(language);
      if (own == null) {
        continue;
      }
      Predicate<Symbol> alone =
          symbol -> documents.getOrDefault(symbol, Set.of()).equals(Set.of(language));
      for (ScoredTerm term : own.best(settings.termsMapped())) {
        CandidateTerm candidate = term.candidate();
        if (!index(language).containsKey(candidate.key())
            && candidate.frequency() >= settings.leastFrequency()
            && candidate.occurrences().stream()
                .anyMatch(occurrence -> alone.test(occurrence.citation().symbol()))) {
          ConceptDraft draft = new ConceptDraft(term);
          drafts.add(draft);
          index(language).put(candidate.key(), draft);
        }
      }
    }
  }

  /** All concepts, in the order in which they were found. */
  List<ConceptDraft> all() {
    return List.copyOf(drafts);
  }

  private Map<String, ConceptDraft> index(Language language) {
    return byTerm.computeIfAbsent(language, l -> new HashMap<>());
  }

  private ScoredTerm find(Language language, String key) {
    LanguageTerms own = terms.get(language);
    if (own == null) {
      throw new IllegalArgumentException("no candidates in " + language);
    }
    return own.find(key).orElseThrow();
  }
}
