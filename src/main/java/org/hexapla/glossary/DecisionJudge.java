package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.glossary.Decision.Merge;
import org.hexapla.glossary.Decision.Restore;
import org.hexapla.glossary.Decision.Split;
import org.hexapla.glossary.Decision.Undo;
import org.hexapla.glossary.Glossary.Change;
import org.hexapla.glossary.Glossary.PastState;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Says what a decision makes of the glossary, or which rule forbids it. */
final class DecisionJudge {

  private final Glossary glossary;

  DecisionJudge(Glossary glossary) {
    this.glossary = glossary;
  }

  /** What a decision on an entry makes of the glossary. */
  Ruling rule(ConceptEntry entry, Decision decision, @Nullable String reason) throws Forbidden {
    if (decision instanceof Merge merge) {
      return merge(entry, merge);
    }
    if (decision instanceof Split split) {
      return split(entry, split);
    }
    if (decision instanceof Restore restore) {
      return restore(entry.id(), entry.lockVersion(), restore.lockVersion());
    }
    if (decision instanceof Undo) {
      return undo(entry.id());
    }
    return DecisionRules.apply(entry, decision, reason);
  }

  private Ruling merge(ConceptEntry entry, Merge merge) throws Forbidden {
    if (merge.other().equals(entry.id())) {
      throw new Forbidden("an entry is not merged with itself");
    }
    ConceptEntry other =
        glossary
            .find(merge.other())
            .orElseThrow(() -> new Forbidden("there is no entry " + merge.other()));
    EntryDraft draft = new EntryDraft(entry);
    for (LanguageSection section : other.sections()) {
      for (TermSection term : section.terms()) {
        take(draft, section.language(), term);
      }
      boolean defined =
          entry.section(section.language()).map(LanguageSection::definition).isPresent();
      if (!defined) {
        draft.define(section.language(), section.definition());
      }
    }
    if (entry.subjectField() == null) {
      draft.subjectField(other.subjectField());
    }
    EntryDraft emptied = new EntryDraft(other);
    for (Designation term : Designation.of(other)) {
      emptied.remove(term.language(), term.term());
    }
    for (Language language : Language.values()) {
      emptied.define(language, null);
    }
    emptied.note("merged into " + entry.id());
    return Ruling.of(draft.entry(), emptied.entry());
  }

  private static void take(EntryDraft draft, Language language, TermSection term) throws Forbidden {
    if (!draft.has(language, term.term())) {
      draft.add(language, term);
      return;
    }
    TermSection own = draft.term(language, term.term());
    if (own.replacement() == null) {
      draft.replace(language, own, own.withReplacement(term.replacement()));
    }
  }

  private Ruling split(ConceptEntry entry, Split split) throws Forbidden {
    EntryDraft rest = new EntryDraft(entry);
    String id = EntryIds.fresh(split.terms(), glossary);
    EntryDraft apart = new EntryDraft(id, entry.subjectField());
    apart.note("split from " + entry.id());
    for (Designation term : split.terms()) {
      apart.add(term.language(), rest.remove(term.language(), term.term()));
    }
    if (apart.isEmpty() || rest.isEmpty()) {
      throw new Forbidden("a split leaves at least one term on either side");
    }
    rest.requireReplacements();
    apart.requireReplacements();
    return Ruling.of(rest.entry(), apart.entry());
  }

  private Ruling undo(String id) throws Forbidden {
    List<Change> log = glossary.changes(id);
    Change last =
        log.stream()
            .filter(change -> change.decision() != null)
            .findFirst()
            .orElseThrow(() -> new Forbidden("nobody has decided on the entry yet"));
    List<Ruling> rulings = new ArrayList<>();
    for (Change change : glossary.sameDecision(last)) {
      String concept = change.conceptId();
      Optional<Change> later =
          glossary.changes(concept).stream()
              .filter(one -> one.lockVersion() > change.lockVersion() && one.decision() != null)
              .findFirst();
      if (later.isPresent()) {
        throw new Forbidden(
            later.get().who()
                + " has decided on "
                + concept
                + " since; take that back first, or restore each entry by itself");
      }
      long now = glossary.find(concept).map(ConceptEntry::lockVersion).orElse(0L);
      rulings.add(restore(concept, now, change.lockVersion() - 1));
    }
    return all(rulings);
  }

  private static Ruling all(List<Ruling> rulings) {
    Map<String, Long> withdrawn = new HashMap<>();
    rulings.forEach(ruling -> withdrawn.putAll(ruling.withdrawn()));
    return new Ruling(
        rulings.stream().flatMap(ruling -> ruling.entries().stream()).toList(),
        withdrawn,
        List.of());
  }

  private Ruling restore(String id, long current, long lockVersion) throws Forbidden {
    if (current > 0 && lockVersion >= current) {
      throw new Forbidden("version " + lockVersion + " is not before version " + current);
    }
    PastState past =
        glossary
            .state(id, lockVersion)
            .orElseThrow(
                () -> new Forbidden("the state at version " + lockVersion + " was not kept"));
    if (past.decided() != null) {
      return Ruling.of(at(current, past.decided()));
    }
    if (past.seen() != null && !isSeenWithoutDecisions(id, past.seen())) {
      return Ruling.of(at(current, past.seen()));
    }
    boolean decided =
        glossary.find(id).filter(entry -> entry.origin() == Origin.PERSON).isPresent();
    if (!decided) {
      throw new Forbidden("the entry is as it was then");
    }
    return new Ruling(List.of(), Map.of(id, current), List.of());
  }

  /** Whether the entry would be called the same as before if nobody had decided on it. */
  private boolean isSeenWithoutDecisions(String id, ConceptEntry before) {
    return glossary
        .undecided(id)
        .map(entry -> Designation.of(entry).equals(Designation.of(before)))
        .orElse(false);
  }

  private static ConceptEntry at(long lockVersion, ConceptEntry entry) {
    return new ConceptEntry(
        entry.id(),
        lockVersion,
        entry.subjectField(),
        Origin.PERSON,
        entry.note(),
        entry.sections());
  }
}
