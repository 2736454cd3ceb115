package org.hexapla.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;

/**
 * Marks the known terms of texts, and collects for each concept the note that explains it once,
 * however often it stands there. For one page.
 */
final class KnownTermNotes {

  private final Recognizer recognizer;
  private final Set<Language> shown;
  private final Map<String, DocumentPage.TermNote> notes = new LinkedHashMap<>();

  /**
   * @param shown the languages of the equivalents
   */
  KnownTermNotes(Recognizer recognizer, Set<Language> shown) {
    this.recognizer = recognizer;
    this.shown = new LinkedHashSet<>(shown);
  }

  /** Marks what is not marked otherwise yet. */
  void mark(MarkedText marked, String text, Language language) {
    for (Recognizer.Hit hit : recognizer.recognize(text, language, Recognizer.Scope.LONGEST)) {
      if (marked.isFree(hit.span())) {
        KnownTerm term = hit.term();
        marked.mark(hit.span(), Links.concept(term.conceptId()), note(term));
      }
    }
  }

  private String note(KnownTerm term) {
    return notes
        .computeIfAbsent(
            term.conceptId(),
            concept ->
                new DocumentPage.TermNote("t" + notes.size(), equivalents(concept), term.status()))
        .id();
  }

  private List<DocumentPage.Equivalent> equivalents(String concept) {
    List<DocumentPage.Equivalent> equivalents = new ArrayList<>();
    for (Language language : shown) {
      recognizer.terms(concept, language).stream()
          .findFirst()
          .ifPresent(term -> equivalents.add(new DocumentPage.Equivalent(language, term.term())));
    }
    return equivalents;
  }

  List<DocumentPage.TermNote> all() {
    return List.copyOf(notes.values());
  }
}
