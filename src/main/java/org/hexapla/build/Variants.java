package org.hexapla.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.build.MutualEquivalents.Question;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Keeps several good terms of one language for one concept. A term is another name of a concept
 * where a term of the concept is its best equivalent and names it too, after its own best; where
 * more of the concept's languages than not name the concept's term for it, and two of them where
 * the concept has two others; and where it is neither a part of the concept's term nor a whole. A
 * single word has often more than one sense, and two words of one language may be one in all the
 * others; so it needs three languages and the consent of all that were asked. A name of one word
 * (Council, Unit) stands for whatever was named in full before, and has no variants.
 */
final class Variants {

  private static final int FEWEST_AGREEING = 2;
  private static final int FEWEST_FOR_A_WORD = 3;

  /** A term that may be a variant, and of which concept. */
  private record Candidate(ScoredTerm scored, ConceptDraft draft) {
    Language language() {
      return scored.candidate().language();
    }

    String key() {
      return scored.candidate().key();
    }
  }

  private record Name(Language language, String key) {}

  private final ConceptDrafts drafts;
  private final TextAnalyzer analyzer;
  private final BuildSettings settings;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Question, TranslationEquivalent> answers;

  /**
   * @param equivalents what the languages that were mapped to each other say
   */
  Variants(
      ConceptDrafts drafts,
      MutualEquivalents equivalents,
      TextAnalyzer analyzer,
      BuildSettings settings) {
    this.drafts = drafts;
    this.analyzer = analyzer;
    this.settings = settings;
    answers = new ConcurrentHashMap<>(equivalents.best());
    Map<Name, Set<ConceptDraft>> concepts = new LinkedHashMap<>();
    for (TranslationEquivalent answer : equivalents.further()) {
      Name name = new Name(answer.from(), analyzer.key(answer.source(), answer.from()));
      drafts
          .having(answer.to(), key(answer))
          .ifPresent(
              draft -> concepts.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(draft));
    }
    concepts.forEach(this::take);
  }

  /** What two concepts claim is a variant of neither. */
  private void take(Name name, Set<ConceptDraft> claiming) {
    if (claiming.size() == 1) {
      drafts
          .free(name.language(), name.key())
          .ifPresent(scored -> candidates.add(new Candidate(scored, claiming.iterator().next())));
    }
  }

  /** Asks the languages that were not mapped to each other. */
  void ask(Triangle triangle, TermMapper mapper) {
    candidates.parallelStream()
        .filter(candidate -> candidate.language() == triangle.from())
        .filter(candidate -> candidate.draft().member(triangle.to()).isPresent())
        .forEach(
            candidate ->
                mapper.map(candidate.scored().candidate().term(), 1).stream()
                    .filter(this::isCredible)
                    .forEach(
                        answer ->
                            answers.put(
                                new Question(triangle.from(), candidate.key(), triangle.to()),
                                answer)));
  }

  /** Adds what stands the test to the concepts, of each language the best first. */
  void settle() {
    Set<ConceptDraft> held = Set.copyOf(drafts.all());
    List<Found> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (held.contains(candidate.draft())
          && drafts.free(candidate.language(), candidate.key()).isPresent()) {
        judge(candidate).ifPresent(member -> found.add(new Found(candidate.draft(), member)));
      }
    }
    // The sort keeps the order of the candidates among equals.
    found.sort(Comparator.comparingDouble(Found::confidence).reversed());
    found.forEach(one -> drafts.addVariant(one.draft(), one.variant()));
  }

  private record Found(ConceptDraft draft, Member variant) {
    double confidence() {
      TranslationEquivalent equivalent = variant.equivalent();
      return equivalent == null ? 0 : equivalent.confidence();
    }
  }

  private Optional<Member> judge(Candidate candidate) {
    Optional<Member> first = candidate.draft().member(candidate.language());
    if (first.isEmpty()
        || isPart(candidate.key(), first.get().term().key())
        || isPart(first.get().term().key(), candidate.key())) {
      return Optional.empty();
    }
    int asked = 0;
    List<TranslationEquivalent> agreeing = new ArrayList<>();
    for (Member other : candidate.draft().members()) {
      TranslationEquivalent answer =
          answers.get(new Question(candidate.language(), candidate.key(), other.language()));
      if (other.language() != candidate.language() && answer != null) {
        asked++;
        if (key(answer).equals(other.term().key())) {
          agreeing.add(answer);
        }
      }
    }
    return isEnough(candidate, asked, agreeing.size())
        ? Optional.of(member(candidate, first.get(), agreeing))
        : Optional.empty();
  }

  private boolean isEnough(Candidate candidate, int asked, int agreeing) {
    CandidateTerm anchor = candidate.draft().anchor().term();
    if (MutualEquivalents.isName(anchor.termClass()) && isOneWord(anchor)) {
      return false;
    }
    if (isOneWord(candidate.scored().candidate())) {
      return agreeing >= FEWEST_FOR_A_WORD && agreeing == asked;
    }
    int others = candidate.draft().members().size() - 1;
    return agreeing >= Math.min(FEWEST_AGREEING, others) && 2 * agreeing > asked;
  }

  private boolean isOneWord(CandidateTerm term) {
    return analyzer.tokens(term.term(), term.language()).size() == 1;
  }

  /** As sure as the least sure of those who agree, and no surer than the term that comes first. */
  private static Member member(
      Candidate candidate, Member first, List<TranslationEquivalent> agreeing) {
    List<TranslationEquivalent> bySureness =
        agreeing.stream()
            .sorted(Comparator.comparingDouble(TranslationEquivalent::confidence))
            .toList();
    TranslationEquivalent why = first.equivalent();
    double highest = why == null ? first.scored().termhood() : why.confidence();
    TranslationEquivalent best = bySureness.get(bySureness.size() - 1);
    return new Member(
        candidate.scored(),
        best.withConfidence(Math.min(highest, bySureness.get(0).confidence())),
        agreeing.stream().filter(one -> one != best).map(TranslationEquivalent::to).toList());
  }

  /** Whether the words of one key stand in another in a row. */
  static boolean isPart(String part, String whole) {
    int at = whole.indexOf(part);
    if (at < 0 || !part.contains(" ") && !whole.contains(" ")) {
      return at >= 0;
    }
    return (" " + whole + " ").contains(" " + part + " ");
  }

  private boolean isCredible(TranslationEquivalent answer) {
    return answer.confidence() >= settings.leastConfidence()
        && answer.support() >= settings.leastSupport();
  }

  private String key(TranslationEquivalent answer) {
    return analyzer.key(answer.target(), answer.to());
  }
}
