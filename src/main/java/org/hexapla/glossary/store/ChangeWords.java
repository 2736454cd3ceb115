package org.hexapla.glossary.store;

import java.util.stream.Collectors;
import org.hexapla.glossary.ConceptEntry;

/** What the change log says was done. */
final class ChangeWords {

  static final String ADDED = "added";
  static final String CHANGED = "changed";
  static final String DECIDED = "decided";
  static final String WITHDRAWN = "withdrawn";

  private ChangeWords() {}

  /** What was done to an entry: the verb and the terms that it has now. */
  static String of(String verb, ConceptEntry entry) {
    String terms =
        entry.sections().stream()
            .flatMap(
                section ->
                    section.terms().stream()
                        .map(
                            term ->
                                section.language().code()
                                    + " “"
                                    + term.term()
                                    + "”"
                                    + (verb.equals(DECIDED) ? " " + term.status().label() : "")))
            .collect(Collectors.joining(", "));
    return verb + ": " + (terms.isEmpty() && entry.note() != null ? entry.note() : terms);
  }
}
