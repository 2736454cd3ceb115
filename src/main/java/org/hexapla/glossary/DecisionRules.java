package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.glossary.Decision.Add;
import org.hexapla.glossary.Decision.Edit;
import org.hexapla.glossary.Decision.Merge;
import org.hexapla.glossary.Decision.Reject;
import org.hexapla.glossary.Decision.SetStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Applies a decision to an entry, or says which rule forbids it. */
final class DecisionRules {
  private DecisionRules() {}

  /** A decision that a rule forbids. */
  static final class Forbidden extends Exception {
    private static final long serialVersionUID = 1;

    Forbidden(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The entry after a decision.
   *
   * @param other the entry to merge with, where the decision names one
   * @param reason why, or null
   */
  static ConceptEntry apply(
      ConceptEntry entry, Decision decision, Optional<ConceptEntry> other, @Nullable String reason)
      throws Forbidden {
    Map<Language, List<TermSection>> terms = new EnumMap<>(Language.class);
    entry
        .sections()
        .forEach(section -> terms.put(section.language(), new ArrayList<>(section.terms())));
    if (decision instanceof SetStatus set) {
      setStatus(terms, set, reason);
    } else if (decision instanceof Reject reject) {
      List<TermSection> own = own(terms, reject.language());
      own.remove(index(own, reject.language(), reject.term()));
    } else if (decision instanceof Add add) {
      add(terms, add, reason);
    } else if (decision instanceof Edit edit) {
      edit(terms, edit);
    } else if (decision instanceof Merge merge) {
      merge(terms, other.orElseThrow(() -> new Forbidden("there is no entry " + merge.other())));
    }
    forbidCycles(terms);
    return entry(entry, terms);
  }

  private static void setStatus(
      Map<Language, List<TermSection>> terms, SetStatus set, @Nullable String reason)
      throws Forbidden {
    List<TermSection> own = own(terms, set.language());
    int index = index(own, set.language(), set.term());
    String replacement = set.replacement();
    if (replacement != null) {
      index(own, set.language(), replacement);
      if (replacement.equals(set.term())) {
        throw new Forbidden("a term does not replace itself: “" + replacement + "”");
      }
    }
    requireReason(set.status(), replacement, reason);
    if (replacement != null
        && set.status() != AdministrativeStatus.DEPRECATED
        && set.status() != AdministrativeStatus.SUPERSEDED) {
      throw new Forbidden("a term that is " + set.status().label() + " has no replacement");
    }
    own.set(
        index,
        own.get(index)
            .decided(set.status())
            .withReplacement(replacement == null ? null : new Replacement(replacement, List.of())));
  }

  private static void requireReason(
      AdministrativeStatus status, @Nullable String replacement, @Nullable String reason)
      throws Forbidden {
    if (status == AdministrativeStatus.SUPERSEDED && replacement == null) {
      throw new Forbidden("a superseded term needs the term that took its place");
    }
    if (status == AdministrativeStatus.DEPRECATED && replacement == null && reason == null) {
      throw new Forbidden("a deprecated term needs a replacement, or a reason why it has none");
    }
  }

  private static void add(Map<Language, List<TermSection>> terms, Add add, @Nullable String reason)
      throws Forbidden {
    requireTerm(add.term());
    requireReason(add.status(), null, reason);
    if (add.source().isBlank()) {
      throw new Forbidden("a term needs a source");
    }
    List<TermSection> own = terms.computeIfAbsent(add.language(), l -> new ArrayList<>());
    requireNew(own, add.language(), add.term());
    own.add(
        new TermSection(
            add.term().strip(),
            add.type(),
            add.status(),
            Origin.PERSON,
            add.source(),
            null,
            null,
            List.of(),
            new TreeMap<>()));
  }

  private static void edit(Map<Language, List<TermSection>> terms, Edit edit) throws Forbidden {
    requireTerm(edit.words());
    List<TermSection> own = own(terms, edit.language());
    TermSection before = own.get(index(own, edit.language(), edit.term()));
    requireNew(own, edit.language(), edit.words());
    own.replaceAll(
        term ->
            term == before
                ? new TermSection(
                    edit.words().strip(),
                    term.type(),
                    term.status(),
                    Origin.PERSON,
                    term.source(),
                    null,
                    term.note(),
                    List.of(),
                    new TreeMap<>(),
                    term.replacement(),
                    term.grammar(),
                    term.geographicalUsage())
                : renamed(term, edit));
  }

  /** What the edited term replaced is replaced by its new words. */
  private static TermSection renamed(TermSection term, Edit edit) {
    Replacement replacement = term.replacement();
    return replacement != null && replacement.term().equals(edit.term())
        ? term.withReplacement(new Replacement(edit.words().strip(), List.of()))
        : term;
  }

  private static void merge(Map<Language, List<TermSection>> terms, ConceptEntry other)
      throws Forbidden {
    for (LanguageSection section : other.sections()) {
      List<TermSection> own = terms.computeIfAbsent(section.language(), l -> new ArrayList<>());
      for (TermSection term : section.terms()) {
        int held = find(own, term.term());
        if (held < 0) {
          own.add(term);
        } else if (own.get(held).replacement() == null) {
          own.set(held, own.get(held).withReplacement(term.replacement()));
        }
      }
    }
  }

  private static void requireTerm(String term) throws Forbidden {
    Optional<String> objection = TermRules.objection(term);
    if (objection.isPresent()) {
      throw new Forbidden(objection.get());
    }
  }

  private static void requireNew(List<TermSection> own, Language language, String term)
      throws Forbidden {
    if (find(own, term.strip()) >= 0) {
      throw new Forbidden("the entry has " + language.code() + " “" + term.strip() + "” already");
    }
  }

  private static List<TermSection> own(Map<Language, List<TermSection>> terms, Language language)
      throws Forbidden {
    List<TermSection> own = terms.get(language);
    if (own == null) {
      throw new Forbidden("the entry has no term in " + language.englishName());
    }
    return own;
  }

  private static int index(List<TermSection> own, Language language, String term) throws Forbidden {
    int index = find(own, term);
    if (index < 0) {
      throw new Forbidden("the entry has no " + language.code() + " “" + term + "”");
    }
    return index;
  }

  private static int find(List<TermSection> own, String term) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).term().equals(term)) {
        return i;
      }
    }
    return -1;
  }

  private static void forbidCycles(Map<Language, List<TermSection>> terms) throws Forbidden {
    for (List<TermSection> own : terms.values()) {
      for (TermSection start : own) {
        Set<String> passed = new HashSet<>();
        @Nullable TermSection at = start;
        while (at != null && at.replacement() != null) {
          if (!passed.add(at.term())) {
            throw new Forbidden("the successors would form a circle: " + passed);
          }
          int next = find(own, at.replacement().term());
          at = next < 0 ? null : own.get(next);
        }
      }
    }
  }

  private static ConceptEntry entry(ConceptEntry entry, Map<Language, List<TermSection>> terms) {
    List<LanguageSection> sections = new ArrayList<>();
    terms.forEach(
        (language, own) -> {
          @Nullable String definition =
              entry.section(language).map(LanguageSection::definition).orElse(null);
          if (!own.isEmpty() || definition != null) {
            sections.add(new LanguageSection(language, definition, own));
          }
        });
    return new ConceptEntry(
        entry.id(),
        entry.lockVersion(),
        entry.subjectField(),
        Origin.PERSON,
        entry.note(),
        sections);
  }
}
