package org.hexapla.glossary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.glossary.Decision.Accept;
import org.hexapla.glossary.Decision.Add;
import org.hexapla.glossary.Decision.Describe;
import org.hexapla.glossary.Decision.DescribeConcept;
import org.hexapla.glossary.Decision.Edit;
import org.hexapla.glossary.Decision.Reject;
import org.hexapla.glossary.Decision.RejectAll;
import org.hexapla.glossary.Decision.SetStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Applies decisions that concern one entry alone, or says which rule forbids them. */
final class DecisionRules {
  private DecisionRules() {}

  /**
   * What a decision makes of an entry.
   *
   * @param reason why, or null
   */
  static Ruling apply(ConceptEntry entry, Decision decision, @Nullable String reason)
      throws Forbidden {
    EntryDraft draft = new EntryDraft(entry);
    if (decision instanceof SetStatus set) {
      setStatus(draft, set, reason);
    } else if (decision instanceof Accept) {
      accept(draft);
    } else if (decision instanceof Reject reject) {
      return reject(draft, entry, List.of(new Designation(reject.language(), reject.term())));
    } else if (decision instanceof RejectAll) {
      return reject(draft, entry, Designation.of(entry));
    } else if (decision instanceof Add add) {
      add(draft, add, reason);
    } else if (decision instanceof Edit edit) {
      edit(draft, edit);
    } else if (decision instanceof Describe describe) {
      describe(draft, describe);
    } else if (decision instanceof DescribeConcept describe) {
      describe(draft, describe);
    } else {
      throw new IllegalArgumentException("concerns more than one entry: " + decision);
    }
    return Ruling.of(draft.entry());
  }

  private static void setStatus(EntryDraft draft, SetStatus set, @Nullable String reason)
      throws Forbidden {
    TermSection term = draft.term(set.language(), set.term());
    Replacement replacement =
        replacement(draft, new Designation(set.language(), set.term()), set.replacement());
    requireReason(set.status(), set.replacement(), reason);
    requireWithdrawn(set.status(), set.replacement());
    Replacement held = term.replacement();
    boolean same = held != null && replacement != null && held.term().equals(replacement.term());
    draft.replace(
        set.language(),
        term,
        term.decided(set.status()).withReplacement(same ? held : replacement));
  }

  /** What is said in place of a term: another one of the entry. */
  private static @Nullable Replacement replacement(
      EntryDraft draft, Designation replaced, @Nullable String replacement) throws Forbidden {
    if (replacement == null) {
      return null;
    }
    draft.term(replaced.language(), replacement);
    if (replacement.equals(replaced.term())) {
      throw new Forbidden("a term does not replace itself: “" + replacement + "”");
    }
    return new Replacement(replacement, List.of());
  }

  private static void requireWithdrawn(AdministrativeStatus status, @Nullable String replacement)
      throws Forbidden {
    if (replacement != null
        && status != AdministrativeStatus.DEPRECATED
        && status != AdministrativeStatus.SUPERSEDED) {
      throw new Forbidden("a term that is " + status.label() + " has no replacement");
    }
  }

  private static void requireReason(
      AdministrativeStatus status, @Nullable String replacement, @Nullable String reason)
      throws Forbidden {
    if (status == AdministrativeStatus.SUPERSEDED && replacement == null) {
      throw new Forbidden("a superseded term needs the term that took its place");
    }
    boolean explained = reason != null && !reason.isBlank();
    if (status == AdministrativeStatus.DEPRECATED && replacement == null && !explained) {
      throw new Forbidden("a deprecated term needs a replacement, or a reason why it has none");
    }
  }

  private static void accept(EntryDraft draft) throws Forbidden {
    boolean accepted = false;
    for (Language language : draft.languages()) {
      for (TermSection term : List.copyOf(draft.terms(language))) {
        Optional<AdministrativeStatus> status = accepted(draft, language, term);
        if (status.isPresent()) {
          draft.replace(language, term, term.decided(status.get()));
          accepted = true;
        }
      }
    }
    if (!accepted) {
      throw new Forbidden("nothing in the entry is proposed");
    }
  }

  /** What a term becomes when it is accepted; empty where it was judged already. */
  private static Optional<AdministrativeStatus> accepted(
      EntryDraft draft, Language language, TermSection term) {
    if (term.status() == AdministrativeStatus.SUPERSEDED && term.origin() == Origin.BUILD) {
      return Optional.of(AdministrativeStatus.SUPERSEDED);
    }
    if (term.status() != AdministrativeStatus.PROPOSED) {
      return Optional.empty();
    }
    boolean first =
        draft.terms(language).stream()
            .noneMatch(other -> other.status() == AdministrativeStatus.PREFERRED);
    return Optional.of(first ? AdministrativeStatus.PREFERRED : AdministrativeStatus.ADMITTED);
  }

  private static Ruling reject(EntryDraft draft, ConceptEntry entry, List<Designation> terms)
      throws Forbidden {
    if (terms.isEmpty()) {
      throw new Forbidden("the entry has no terms");
    }
    for (Designation term : terms) {
      draft.remove(term.language(), term.term());
    }
    draft.requireReplacements();
    return new Ruling(
        List.of(draft.entry()),
        Map.of(),
        terms.stream()
            .map(term -> new Glossary.Rejection(entry.id(), term.language(), term.term()))
            .toList());
  }

  /** Puts a term in. */
  static void add(EntryDraft draft, Add add, @Nullable String reason) throws Forbidden {
    requireTerm(add.term());
    requireReason(add.status(), add.replacement(), reason);
    requireWithdrawn(add.status(), add.replacement());
    requireText("a source", add.source());
    if (add.source().isBlank()) {
      throw new Forbidden("a term needs a source");
    }
    TermDetails details = checked(add.details());
    String words = add.term().strip();
    TermSection added =
        new TermSection(
            words,
            add.type(),
            add.status(),
            Origin.PERSON,
            add.source().strip(),
            null,
            details.note(),
            List.of(),
            new TreeMap<>(),
            replacement(draft, new Designation(add.language(), words), add.replacement()),
            details.grammar(),
            details.geographicalUsage());
    if (!draft.has(add.language(), words)
        || !sameButForEvidence(added, draft.term(add.language(), words))) {
      draft.add(add.language(), added);
    }
  }

  /** Whether all that a person can say of a term is said of another one. */
  private static boolean sameButForEvidence(TermSection one, TermSection other) {
    return withoutEvidence(one).equals(withoutEvidence(other));
  }

  private static TermSection withoutEvidence(TermSection term) {
    Replacement replacement = term.replacement();
    return term.withEvidence(List.of(), new TreeMap<>())
        .withReplacement(
            replacement == null ? null : new Replacement(replacement.term(), List.of()));
  }

  private static void edit(EntryDraft draft, Edit edit) throws Forbidden {
    requireTerm(edit.words());
    String words = edit.words().strip();
    TermSection before = draft.term(edit.language(), edit.term());
    draft.requireNew(edit.language(), words);
    draft.replace(
        edit.language(),
        before,
        new TermSection(
            words,
            before.type(),
            before.status(),
            Origin.PERSON,
            before.source(),
            null,
            before.note(),
            List.of(),
            new TreeMap<>(),
            before.replacement(),
            before.grammar(),
            before.geographicalUsage()));
    // What the edited term replaced is replaced by its new words.
    for (TermSection other : List.copyOf(draft.terms(edit.language()))) {
      Replacement replacement = other.replacement();
      if (replacement != null && replacement.term().equals(edit.term())) {
        draft.replace(
            edit.language(), other, other.withReplacement(new Replacement(words, List.of())));
      }
    }
  }

  private static void describe(EntryDraft draft, Describe describe) throws Forbidden {
    TermSection before = draft.term(describe.language(), describe.term());
    TermDetails said = checked(describe.details());
    TermDetails details =
        said.over(new TermDetails(before.note(), before.grammar(), before.geographicalUsage()));
    String source = describe.source();
    requireText("a source", source);
    if (source != null && source.isBlank()) {
      throw new Forbidden("a term needs a source");
    }
    draft.replace(
        describe.language(),
        before,
        new TermSection(
            before.term(),
            describe.type() == null ? before.type() : describe.type(),
            before.status(),
            before.origin(),
            source == null ? before.source() : source.strip(),
            before.confidence(),
            details.note(),
            before.contexts(),
            before.usage(),
            before.replacement(),
            details.grammar(),
            details.geographicalUsage()));
  }

  private static void describe(EntryDraft draft, DescribeConcept describe) throws Forbidden {
    if (describe.subjectField() != null) {
      requireText("a subject field", describe.subjectField());
      draft.subjectField(TermDetails.either(describe.subjectField(), null));
    }
    if (describe.note() != null) {
      requireText("a note", describe.note());
      draft.note(TermDetails.either(describe.note(), null));
    }
    for (Map.Entry<Language, String> definition : describe.definitions().entrySet()) {
      requireText("a definition", definition.getValue());
      draft.define(definition.getKey(), TermDetails.either(definition.getValue(), null));
    }
  }

  private static TermDetails checked(TermDetails details) throws Forbidden {
    requireText("a note", details.note());
    requireText("a place of use", details.geographicalUsage());
    Optional<String> objection = details.grammar().objection();
    if (objection.isPresent()) {
      throw new Forbidden(objection.get());
    }
    return details;
  }

  private static void requireTerm(String term) throws Forbidden {
    Optional<String> objection = TermRules.objection(term);
    if (objection.isPresent()) {
      throw new Forbidden(objection.get());
    }
  }

  private static void requireText(String what, @Nullable String text) throws Forbidden {
    Optional<String> objection = text == null ? Optional.empty() : TermRules.objectionToText(text);
    if (objection.isPresent()) {
      throw new Forbidden(what + " " + objection.get());
    }
  }
}
