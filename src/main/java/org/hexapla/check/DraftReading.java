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
  private final SortedSpans known;
  private final SortedSpans quotations;
  private final List<Reference> references;
  private final SortedSpans mentions;

  DraftReading(Draft draft, Recognizer recognizer, ReferenceScanner scanner) {
    this.draft = draft;
    this.hits = recognizer.recognize(draft.text(), draft.language(), Recognizer.Scope.LONGEST);
    this.known = SortedSpans.of(hits.stream().map(Recognizer.Hit::span).toList());
    this.quotations = SortedSpans.of(quotations(draft.text()));
    this.references = scanner.references(draft.text(), draft.language());
    this.mentions = SortedSpans.of(references.stream().map(Reference::span).toList());
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

  /** Whether a stretch is a known term or part of one. */
  boolean isKnown(Span span) {
    return known.hold(span);
  }

  /** Mentions of documents by number. */
  List<Reference> references() {
    return references;
  }

  /** Whether a document is mentioned by number in the same line, near a stretch. */
  boolean isNearReference(Span span) {
    return mentions
        .beginningIn(span.start() - NEAR_A_REFERENCE, span.start() + NEAR_A_REFERENCE)
        .stream()
        .anyMatch(mention -> isInOneLine(mention.start(), span.start()));
  }

  private boolean isInOneLine(int one, int other) {
    return text().substring(Math.min(one, other), Math.max(one, other)).indexOf('\n') < 0;
  }

  /** Whether a stretch is quoted, or part of a title. */
  boolean isQuoted(Span span) {
    return quotations.hold(span);
  }

  /** What a mark closes in its line, and not too far away: no mark makes more to be read. */
  private static List<Span> quotations(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind < 0) {
        continue;
      }
      int end = closing(text, i, CLOSING.charAt(kind));
      if (end > 0) {
        found.add(new Span(i, end + 1));
        i = OPENING.charAt(kind) == '《' ? i : end; // titles nest, quotations are passed
      }
    }
    return found;
  }

  private static int closing(String text, int opening, char mark) {
    int last = Math.min(opening + LONGEST_QUOTATION, text.length() - 1);
    for (int i = opening + 1; i <= last && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }
}
