package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** A draft with what all rules want to know of it, read once. */
final class DraftReading {

  /** UTF-16 units; a longer quotation is rather a mark that was never closed. */
  private static final int LONGEST_QUOTATION = 600;

  /** UTF-16 units between a name and the number of a document that uses it. */
  private static final int NEAR_A_REFERENCE = 120;

  private static final String OPENING = "“«„「『《\"";
  private static final String CLOSING = "”»“」』》\"";

  private final Draft draft;
  private final List<Recognizer.Hit> hits;
  private final List<Span> quotations;
  private final List<Reference> references;

  DraftReading(Draft draft, Recognizer recognizer, ReferenceScanner scanner) {
    this.draft = draft;
    this.hits = recognizer.recognize(draft.text(), draft.language(), Recognizer.Scope.LONGEST);
    this.quotations = quotations(draft.text());
    this.references = scanner.references(draft.text(), draft.language());
  }

  Draft draft() {
    return draft;
  }

  String text() {
    return draft.text();
  }

  Language language() {
    return draft.language();
  }

  /** The known terms, from the left the longest at each place. */
  List<Recognizer.Hit> hits() {
    return hits;
  }

  /** Mentions of documents by number. */
  List<Reference> references() {
    return references;
  }

  /** Whether a document is mentioned by number in the same line, near a stretch. */
  boolean isNearReference(Span span) {
    return references.stream()
        .anyMatch(
            reference ->
                Math.abs(reference.span().start() - span.start()) <= NEAR_A_REFERENCE
                    && line(reference.span().start()) == line(span.start()));
  }

  /** Where the line begins that holds a place. */
  int line(int position) {
    return draft.text().lastIndexOf('\n', Math.max(position - 1, 0)) + 1;
  }

  /** Whether a stretch is quoted, or part of a title. */
  boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }

  private static List<Span> quotations(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind < 0) {
        continue;
      }
      int end = text.indexOf(CLOSING.charAt(kind), i + 1);
      int line = text.indexOf('\n', i);
      if (end > 0 && end - i <= LONGEST_QUOTATION && (line < 0 || end < line)) {
        found.add(new Span(i, end + 1));
        i = OPENING.charAt(kind) == '《' ? i : end; // titles nest, quotations are passed
      }
    }
    return found;
  }
}
