package org.hexapla.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.align.Agreement;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Lets the languages of a concept say what they think of each other. A concept grows around one
 * language; en–fr and en–zh made it, and fr–zh must agree. Where it does, the confidence rises;
 * where at least two others name another term and none names this one, the term is taken out; a
 * language that the concept lacks gets the term that most of the others name, at least two.
 */
final class Triangulation {

  private static final int FEWEST_VOTES = 2;

  /** Of fewer, no two could agree or vote without the language that made the concept. */
  private static final int FEWEST_MEMBERS = 3;

  /** What a language of a concept is asked: for the term of another. */
  private record Question(ConceptDraft draft, Language from, Language to) {}

  private final ConceptDrafts drafts;
  private final TextAnalyzer analyzer;
  private final BuildSettings settings;
  private final Map<Question, TranslationEquivalent> answers = new ConcurrentHashMap<>();

  Triangulation(ConceptDrafts drafts, TextAnalyzer analyzer, BuildSettings settings) {
    this.drafts = drafts;
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /**
   * Asks one side of a triangle for the terms of the other, in every concept that has the first.
   *
   * @param mapper from the triangle's first language to its last
   * @param unconfirmedOnly not where the other direction was asked and agreed
   */
  void ask(Triangle triangle, TermMapper mapper, boolean unconfirmedOnly) {
    drafts.all().parallelStream()
        .filter(draft -> draft.members().size() >= FEWEST_MEMBERS)
        .filter(draft -> draft.member(triangle.from()).isPresent())
        .filter(
            draft ->
                !unconfirmedOnly || !answer(draft, triangle.to(), triangle.from()).orElse(false))
        .forEach(
            draft -> {
              String term = draft.member(triangle.from()).orElseThrow().term().term();
              mapper
                  .map(term, 1)
                  .forEach(
                      answer ->
                          answers.put(new Question(draft, triangle.from(), triangle.to()), answer));
            });
  }

  /** Draws the conclusions, in the order of the concepts. */
  void settle() {
    for (ConceptDraft draft : drafts.all()) {
      for (Language language : LanguagePair.ANCHORS) {
        draft.member(language).ifPresent(member -> judge(draft, member));
        if (draft.member(language).isEmpty()) {
          complete(draft, language);
        }
      }
    }
    drafts.removeRefused();
  }

  private void judge(ConceptDraft draft, Member member) {
    TranslationEquivalent equivalent = member.equivalent();
    if (equivalent == null) {
      return;
    }
    int asked = 0;
    List<Language> agreeing = new ArrayList<>();
    for (Language other : LanguagePair.ANCHORS) {
      Optional<Boolean> agrees = agrees(draft, other, member.language());
      asked += agrees.isPresent() ? 1 : 0;
      if (agrees.orElse(false)) {
        agreeing.add(other);
      }
    }
    Agreement agreement = new Agreement(asked, agreeing.size());
    if (agreement.isRefused()) {
      draft.refuse(member.language());
    } else {
      double confidence = agreement.confidence(equivalent.confidence());
      draft.replace(new Member(member.scored(), equivalent.withConfidence(confidence), agreeing));
    }
  }

  /** Whether the term of one language names that of the other; empty where none has an answer. */
  private Optional<Boolean> agrees(ConceptDraft draft, Language one, Language other) {
    Optional<Boolean> forth = answer(draft, one, other);
    Optional<Boolean> back = answer(draft, other, one);
    return forth.isEmpty() && back.isEmpty()
        ? Optional.empty()
        : Optional.of(forth.orElse(false) || back.orElse(false));
  }

  private Optional<Boolean> answer(ConceptDraft draft, Language from, Language to) {
    TranslationEquivalent answer = answers.get(new Question(draft, from, to));
    return answer == null
        ? Optional.empty()
        : draft.member(to).map(member -> member.term().key().equals(key(answer)));
  }

  private void complete(ConceptDraft draft, Language missing) {
    Map<String, List<TranslationEquivalent>> votes = new LinkedHashMap<>();
    int asked = 0;
    for (Language other : LanguagePair.ANCHORS) {
      TranslationEquivalent answer = answers.get(new Question(draft, other, missing));
      if (answer != null && isCredible(answer)) {
        asked++;
        votes.computeIfAbsent(key(answer), key -> new ArrayList<>()).add(answer);
      }
    }
    int all = asked;
    votes.entrySet().stream()
        .filter(vote -> vote.getValue().size() >= FEWEST_VOTES)
        .filter(vote -> 2 * vote.getValue().size() > all)
        .findFirst()
        .ifPresent(vote -> add(draft, missing, vote.getKey(), vote.getValue(), all));
  }

  private void add(
      ConceptDraft draft,
      Language language,
      String key,
      List<TranslationEquivalent> votes,
      int asked) {
    Optional<ScoredTerm> free = drafts.free(language, key);
    if (free.isEmpty()) {
      return;
    }
    TranslationEquivalent best =
        votes.stream()
            .max(Comparator.comparingDouble(TranslationEquivalent::confidence))
            .orElseThrow();
    double confidence = new Agreement(asked - 1, votes.size() - 1).confidence(best.confidence());
    List<Language> agreeing =
        votes.stream()
            .map(TranslationEquivalent::from)
            .filter(from -> from != best.from())
            .toList();
    drafts.add(draft, new Member(free.get(), best.withConfidence(confidence), agreeing));
  }

  private boolean isCredible(TranslationEquivalent answer) {
    return answer.confidence() >= settings.leastConfidence()
        && answer.support() >= settings.leastSupport();
  }

  private String key(TranslationEquivalent answer) {
    return analyzer.key(answer.target(), answer.to());
  }
}
