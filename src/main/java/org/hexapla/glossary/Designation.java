package org.hexapla.glossary;

import java.util.List;
import org.hexapla.text.Language;

/** A term of an entry, by its language and its words. */
public record Designation(Language language, String term) {

  /** All terms of an entry, in its order. */
  public static List<Designation> of(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(
            section ->
                section.terms().stream()
                    .map(term -> new Designation(section.language(), term.term())))
        .toList();
  }

  @Override
  public String toString() {
    return language.code() + " “" + term + "”";
  }
}
