package org.hexapla.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.Succession;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.build.ConceptDraft.Past;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Decides under which entry each term is proposed. A decided entry gets the evidence for its terms.
 * A concept that has such a term brings the entry its other terms too, in those languages in which
 * the texts use none of the entry's own, and its variants. Every other concept is an entry of its
 * own.
 */
final class Proposals {

  private static final String FOUND = "Hexapla build: recurs in the corpus";
  private static final String SPELLED = "Hexapla build: another spelling of “%s”";
  private static final String ALSO = "Hexapla build: also beside %s “%s”, in %d of %d units";
  private static final String RECOGNIZED = "Hexapla build: recognized in the corpus";

  private record Place(String entry, Language language) {}

  private final KnownTerms known;
  private final RecognizedTerms recognized;
  private final KnownSuccessions successions;
  private final List<ProposedTerm> proposed = new ArrayList<>();
  private final Set<Place> evidenced = new HashSet<>();

  Proposals(KnownTerms known, RecognizedTerms recognized, KnownSuccessions successions) {
    this.known = known;
    this.recognized = recognized;
    this.successions = successions;
  }

  /** All terms that are to be proposed. */
  List<ProposedTerm> of(List<ConceptDraft> drafts) {
    known.decided().values().stream()
        .sorted(Comparator.comparing(ConceptEntry::id))
        .forEach(this::proveDecided);
    List<ConceptDraft> own = new ArrayList<>();
    for (ConceptDraft draft : drafts) {
      Optional<String> entry = decidedEntry(draft);
      entry.ifPresentOrElse(id -> complete(id, draft), () -> own.add(draft));
    }
    Map<ConceptDraft, String> ids = new ConceptIds(known).of(own);
    own.forEach(draft -> propose(Objects.requireNonNull(ids.get(draft)), draft));
    proposed.removeIf(known::isRejected);
    return proposed;
  }

  private void proveDecided(ConceptEntry entry) {
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        List<Occurrence> places = recognized.of(entry.id(), section.language(), term.term());
        if (!places.isEmpty()) {
          evidenced.add(new Place(entry.id(), section.language()));
          proposed.add(
              new ProposedTerm(
                  entry.id(),
                  null,
                  section.language(),
                  term.term(),
                  term.type(),
                  RECOGNIZED,
                  1,
                  null,
                  places,
                  successions.replacement(section, term)));
        }
      }
    }
  }

  /**
   * The decided entry that a concept is: the one that has at least half of its terms. A word that
   * several concepts share does not make them one. Of equals the first by id.
   */
  private Optional<String> decidedEntry(ConceptDraft draft) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    draft
        .members()
        .forEach(
            member ->
                known
                    .decided(member.language(), member.term().key())
                    .forEach(id -> shared.merge(id, 1, Integer::sum)));
    return shared.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= draft.members().size())
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private void complete(String entry, ConceptDraft draft) {
    for (Member member : draft.members()) {
      if (known.decided(member.language(), member.term().key()).isEmpty()
          && evidenced.add(new Place(entry, member.language()))) {
        proposed.add(proposal(entry, null, member));
      }
    }
    proposePast(entry, draft);
    proposeVariants(entry, draft);
  }

  /** The variants of a concept, but those for which some decided entry stands. */
  private void proposeVariants(String entry, ConceptDraft draft) {
    for (Member variant : draft.variants()) {
      if (known.decided(variant.language(), variant.term().key()).isEmpty()) {
        proposed.add(variant(entry, variant));
      }
    }
  }

  private static ProposedTerm variant(String entry, Member variant) {
    CandidateTerm term = variant.term();
    TranslationEquivalent equivalent = Objects.requireNonNull(variant.equivalent());
    return new ProposedTerm(
        entry,
        null,
        term.language(),
        term.term(),
        term.termClass() == TermClass.ACRONYM ? TermType.ACRONYM : TermType.VARIANT,
        String.format(
                Locale.ROOT,
                ALSO,
                equivalent.to().code(),
                equivalent.target(),
                equivalent.support(),
                equivalent.targetUnits())
            + agreeing(variant),
        equivalent.confidence(),
        null,
        term.occurrences(),
        null);
  }

  /** The earlier names of a concept, but those for which some decided entry stands. */
  private void proposePast(String entry, ConceptDraft draft) {
    for (Past name : draft.past()) {
      Member member = name.member();
      Succession succession = name.succession();
      if (known.decided(member.language(), member.term().key()).isEmpty()) {
        proposed.add(
            succession == null
                ? proposal(entry, null, member)
                : proposal(entry, member, succession));
      }
    }
  }

  private static ProposedTerm proposal(String entry, Member member, Succession succession) {
    String later = succession.later().term();
    boolean spelling = succession.kind() == Succession.Kind.SPELLING;
    return new ProposedTerm(
        entry,
        null,
        member.language(),
        member.term().term(),
        spelling ? TermType.VARIANT : type(member.term().termClass()),
        spelling
            ? String.format(Locale.ROOT, SPELLED, later)
            : String.format(
                Locale.ROOT,
                "Hexapla build: gave way to “%s” in %d parallel paragraphs, %d common equivalents",
                later,
                succession.proofs().size(),
                succession.equivalents()),
        succession.confidence(),
        null,
        succession.earlier().occurrences(),
        spelling ? null : KnownSuccessions.replacement(succession, later));
  }

  private void propose(String entry, ConceptDraft draft) {
    String field = draft.anchor().term().termClass().label();
    draft.members().forEach(member -> proposed.add(proposal(entry, field, member)));
    proposePast(entry, draft);
    proposeVariants(entry, draft);
  }

  private static ProposedTerm proposal(String entry, @Nullable String field, Member member) {
    CandidateTerm term = member.term();
    TranslationEquivalent equivalent = member.equivalent();
    return new ProposedTerm(
        entry,
        field,
        member.language(),
        term.term(),
        type(term.termClass()),
        equivalent == null ? FOUND : source(equivalent) + agreeing(member),
        equivalent == null ? member.scored().termhood() : equivalent.confidence(),
        equivalent == null || equivalent.runnerUp() == null
            ? null
            : "next best: " + equivalent.runnerUp(),
        term.occurrences(),
        null);
  }

  private static TermType type(TermClass termClass) {
    return switch (termClass) {
      case ACRONYM -> TermType.ACRONYM;
      case FORMULA -> TermType.PHRASE;
      default -> TermType.FULL_FORM;
    };
  }

  private static String agreeing(Member member) {
    return member.agreeing().isEmpty()
        ? ""
        : member.agreeing().stream()
            .map(Language::code)
            .collect(Collectors.joining(", ", "; named so too by the terms in ", ""));
  }

  private static String source(TranslationEquivalent equivalent) {
    return String.format(
        Locale.ROOT,
        "Hexapla build: beside %s “%s” in %d of %d units",
        equivalent.from().code(),
        equivalent.source(),
        equivalent.support(),
        equivalent.sourceUnits());
  }
}
