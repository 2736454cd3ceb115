package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** An entry while somebody decides on it. Not thread-safe. */
final class EntryDraft {

  private final String id;
  private final long lockVersion;
  private final Map<Language, List<TermSection>> terms = new EnumMap<>(Language.class);
  private final Map<Language, String> definitions = new EnumMap<>(Language.class);
  private @Nullable String subjectField;
  private @Nullable String note;

  /** A new entry. */
  EntryDraft(String id, @Nullable String subjectField) {
    this.id = id;
    this.lockVersion = 0;
    this.subjectField = subjectField;
  }

  /** An entry as it is. */
  EntryDraft(ConceptEntry entry) {
    this.id = entry.id();
    this.lockVersion = entry.lockVersion();
    this.subjectField = entry.subjectField();
    this.note = entry.note();
    for (LanguageSection section : entry.sections()) {
      terms.put(section.language(), new ArrayList<>(section.terms()));
      if (section.definition() != null) {
        definitions.put(section.language(), section.definition());
      }
    }
  }

  void subjectField(@Nullable String field) {
    subjectField = field;
  }

  void note(@Nullable String words) {
    note = words;
  }

  void define(Language language, @Nullable String definition) {
    if (definition == null) {
      definitions.remove(language);
    } else {
      definitions.put(language, definition);
    }
  }

  /** The terms of a language, none where it has none; to be read. */
  List<TermSection> terms(Language language) {
    return Collections.unmodifiableList(terms.getOrDefault(language, List.of()));
  }

  /** The languages that have terms. */
  Set<Language> languages() {
    return new TreeSet<>(terms.keySet());
  }

  boolean has(Language language, String term) {
    return terms(language).stream().anyMatch(held -> held.term().equals(term));
  }

  /** A term that must be there. */
  TermSection term(Language language, String term) throws Forbidden {
    if (terms(language).isEmpty()) {
      throw new Forbidden("the entry has no term in " + language.englishName());
    }
    for (TermSection held : terms(language)) {
      if (held.term().equals(term)) {
        return held;
      }
    }
    throw new Forbidden("the entry has no " + new Designation(language, term));
  }

  /** Puts a term in that must be new. */
  void add(Language language, TermSection term) throws Forbidden {
    requireNew(language, term.term());
    terms.computeIfAbsent(language, l -> new ArrayList<>()).add(term);
  }

  void requireNew(Language language, String term) throws Forbidden {
    if (has(language, term)) {
      throw new Forbidden("the entry has " + new Designation(language, term) + " already");
    }
  }

  /** Puts a term in the place of one that is there. */
  void replace(Language language, TermSection before, TermSection after) {
    terms.getOrDefault(language, List.of()).replaceAll(term -> term == before ? after : term);
  }

  /** Takes a term out that must be there. */
  TermSection remove(Language language, String term) throws Forbidden {
    TermSection removed = term(language, term);
    List<TermSection> own = terms.getOrDefault(language, List.of());
    own.remove(removed);
    if (own.isEmpty()) {
      terms.remove(language);
    }
    return removed;
  }

  /** Sees to it that what is said in the place of a term stands in the entry too. */
  void requireReplacements() throws Forbidden {
    for (Language language : terms.keySet()) {
      for (TermSection term : terms(language)) {
        Replacement replacement = term.replacement();
        if (replacement != null && !has(language, replacement.term())) {
          throw new Forbidden(
              new Designation(language, term.term())
                  + " gave way to “"
                  + replacement.term()
                  + "”; they belong together: decide on the earlier one first");
        }
      }
    }
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /**
   * The entry, now a person's.
   *
   * @throws Forbidden where its successors form a circle
   */
  ConceptEntry entry() throws Forbidden {
    forbidCircles();
    Set<Language> languages = new TreeSet<>(terms.keySet());
    languages.addAll(definitions.keySet());
    return new ConceptEntry(
        id,
        lockVersion,
        subjectField,
        Origin.PERSON,
        note,
        languages.stream()
            .map(
                language ->
                    new LanguageSection(language, definitions.get(language), terms(language)))
            .toList());
  }

  private void forbidCircles() throws Forbidden {
    for (Language language : terms.keySet()) {
      for (TermSection start : terms(language)) {
        Set<String> passed = new HashSet<>();
        @Nullable TermSection at = start;
        while (at != null && at.replacement() != null) {
          if (!passed.add(at.term())) {
            throw new Forbidden("the successors would form a circle: " + new TreeSet<>(passed));
          }
          String next = at.replacement().term();
          at =
              terms(language).stream()
                  .filter(term -> term.term().equals(next))
                  .findFirst()
                  .orElse(null);
        }
      }
    }
  }
}
