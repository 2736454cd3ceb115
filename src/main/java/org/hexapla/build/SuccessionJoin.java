package org.hexapla.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.Succession;
import org.hexapla.build.ConceptDraft.Member;
import org.hexapla.build.ConceptDraft.Past;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes one concept of the two that an earlier and a later name were taken for. */
final class SuccessionJoin {

  private record Name(Language language, String key) {
    static Name of(CandidateTerm term) {
      return new Name(term.language(), term.key());
    }
  }

  private final Set<ConceptDraft> drafts;
  private final Map<Name, ConceptDraft> byName = new HashMap<>();
  private final Map<Name, Succession> byEarlier = new HashMap<>();

  private SuccessionJoin(List<ConceptDraft> drafts, Collection<Succession> successions) {
    this.drafts = new LinkedHashSet<>(drafts);
    for (ConceptDraft draft : drafts) {
      draft.members().forEach(member -> byName.put(Name.of(member.term()), draft));
    }
    successions.forEach(one -> byEarlier.put(Name.of(one.earlier()), one));
    leaveOutOfVariants(successions);
  }

  /** That one name followed another says more than that both are in use. */
  private void leaveOutOfVariants(Collection<Succession> successions) {
    Set<Name> names = new HashSet<>(byEarlier.keySet());
    successions.forEach(one -> names.add(Name.of(one.later())));
    drafts.forEach(
        draft -> draft.variants().removeIf(variant -> names.contains(Name.of(variant.term()))));
  }

  /** The concepts, with the earlier names as their past ones. */
  static List<ConceptDraft> of(List<ConceptDraft> drafts, Collection<Succession> successions) {
    SuccessionJoin join = new SuccessionJoin(drafts, successions);
    successions.forEach(join::take);
    return List.copyOf(join.drafts);
  }

  private void take(Succession succession) {
    ConceptDraft later = later(succession);
    ConceptDraft earlier = byName.get(Name.of(succession.earlier()));
    if (earlier == null) {
      later.addPast(new Past(member(succession.earlier(), succession), succession));
    } else if (earlier != later && agrees(earlier, later)) {
      join(earlier, later);
    }
  }

  /** The concept of the later name; its places inside the earlier name do not count. */
  private ConceptDraft later(Succession succession) {
    Name name = Name.of(succession.later());
    ConceptDraft draft = byName.get(name);
    if (draft == null) {
      draft = new ConceptDraft(scored(succession.later(), succession.confidence()));
      drafts.add(draft);
      byName.put(name, draft);
      return draft;
    }
    for (Member member : List.copyOf(draft.members())) {
      if (Name.of(member.term()).equals(name)) {
        ScoredTerm scored = scored(succession.later(), member.scored().termhood());
        draft.replace(member.withScored(scored));
      }
    }
    return draft;
  }

  private static Member member(CandidateTerm term, Succession succession) {
    return new Member(scored(term, succession.confidence()), null);
  }

  private static ScoredTerm scored(CandidateTerm term, double confidence) {
    return new ScoredTerm(term, confidence, 0, Map.of());
  }

  /** Whether in at least half of the languages that both have the one name followed the other. */
  private boolean agrees(ConceptDraft earlier, ConceptDraft later) {
    int shared = 0;
    int following = 0;
    for (Member member : earlier.members()) {
      if (later.member(member.language()).isPresent()) {
        shared++;
        following += follows(member, later) ? 1 : 0;
      }
    }
    return 2 * following >= shared;
  }

  private boolean follows(Member member, ConceptDraft later) {
    return succession(member, later) != null;
  }

  /** How a name gave way to that of the same language in a concept. */
  private @Nullable Succession succession(Member member, ConceptDraft later) {
    Succession found = byEarlier.get(Name.of(member.term()));
    boolean same =
        found != null
            && later
                .member(member.language())
                .filter(one -> one.term().key().equals(found.later().key()))
                .isPresent();
    return same ? found : null;
  }

  private Past past(Member member, ConceptDraft later) {
    Succession succession = succession(member, later);
    if (succession == null) {
      return new Past(member, null);
    }
    ScoredTerm scored = scored(succession.earlier(), succession.confidence());
    return new Past(member.withScored(scored), succession);
  }

  private void join(ConceptDraft earlier, ConceptDraft later) {
    List<Past> past = new ArrayList<>(earlier.past());
    for (Member member : earlier.members()) {
      if (later.member(member.language()).isEmpty()) {
        later.add(member);
      } else {
        past.add(past(member, later));
      }
      byName.put(Name.of(member.term()), later);
    }
    past.forEach(later::addPast);
    earlier.variants().forEach(later::addVariant);
    drafts.remove(earlier);
  }
}
