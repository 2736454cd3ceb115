package org.hexapla.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.align.Succession;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Terms of several languages that are held to name one concept: at most one a language that comes
 * first, its variants, and the names that gave way to it.
 */
final class ConceptDraft {

  /**
   * A term of the concept.
   *
   * @param equivalent why it is held to be one; null for the term from which the others were found
   * @param agreeing the other languages whose terms name this one too
   */
  record Member(
      ScoredTerm scored, @Nullable TranslationEquivalent equivalent, List<Language> agreeing) {

    Member {
      agreeing = List.copyOf(agreeing);
    }

    /** One of which no other language was asked. */
    Member(ScoredTerm scored, @Nullable TranslationEquivalent equivalent) {
      this(scored, equivalent, List.of());
    }

    Member withScored(ScoredTerm another) {
      return new Member(another, equivalent, agreeing);
    }

    CandidateTerm term() {
      return scored.candidate();
    }

    Language language() {
      return term().language();
    }
  }

  private final Map<Language, Member> members = new EnumMap<>(Language.class);
  private final List<Past> past = new ArrayList<>();
  private final List<Member> variants = new ArrayList<>();
  private final List<Member> refused = new ArrayList<>();

  /**
   * An earlier name, or another spelling.
   *
   * @param member the name
   * @param succession how it gave way, or null where that is only known in other languages
   */
  record Past(Member member, @Nullable Succession succession) {}

  ConceptDraft(ScoredTerm first) {
    add(new Member(first, null));
  }

  void add(Member member) {
    if (members.putIfAbsent(member.language(), member) != null) {
      throw new IllegalStateException(
          "two terms of one language in a concept: " + member.term().term());
    }
  }

  /** Puts a term in the place of the one that is there. */
  void replace(Member member) {
    members.put(member.language(), member);
  }

  /** Takes out the term of a language, which the others do not name. */
  void refuse(Language language) {
    refused.add(members.remove(language));
  }

  /** What was taken out. */
  List<Member> refused() {
    return refused;
  }

  void addPast(Past name) {
    past.add(name);
  }

  List<Past> past() {
    return past;
  }

  /** Adds a term that is as good as the one of its language, but less usual. */
  void addVariant(Member variant) {
    variants.add(variant);
  }

  /** The variants, of each language the best first. */
  List<Member> variants() {
    return variants;
  }

  Optional<Member> member(Language language) {
    return Optional.ofNullable(members.get(language));
  }

  Collection<Member> members() {
    return members.values();
  }

  /** The term that names the concept. */
  Member anchor() {
    return LanguagePair.ANCHORS.stream().flatMap(l -> member(l).stream()).findFirst().orElseThrow();
  }
}
