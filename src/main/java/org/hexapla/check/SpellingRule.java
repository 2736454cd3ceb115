package org.hexapla.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Finds approved names that are written otherwise: {@code secretary general}, and in Chinese the
 * name of an instrument without its title marks.
 *
 * <p>Only names that are capitalised throughout are looked at, and only where the draft writes all
 * of them small: {@code the general assembly of shareholders} cannot be told from the Assembly, but
 * French and Spanish write one capital only, which says too little.
 */
final class SpellingRule implements DraftRule {

  private static final String INSTRUMENT = "instrument";

  private final TermAdvice advice;

  SpellingRule(TermAdvice advice) {
    this.advice = advice;
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    for (Recognizer.Hit hit : reading.hits()) {
      List<KnownTerm> approved = hit.terms().stream().filter(TermAdvice::isApproved).toList();
      if (approved.size() < hit.terms().size() || reading.isNearReference(hit.span())) {
        continue; // may be another term, or a title as it was printed
      }
      KnownTerm term = approved.get(0);
      String surface = hit.span().of(reading.text());
      if (reading.language() == Language.ZH) {
        checkTitleMarks(reading, hit.span(), term, surface, findings);
      } else if (approved.stream().allMatch(one -> isWrittenSmall(one.term(), surface))) {
        add(reading, hit.span(), term, "unapproved", term.term(), findings);
      }
    }
  }

  private void checkTitleMarks(
      DraftReading reading, Span span, KnownTerm term, String surface, Consumer<Finding> findings) {
    boolean needsMarks =
        INSTRUMENT.equals(term.subjectField())
            && term.type() == org.hexapla.glossary.TermType.FULL_FORM
            && !surface.contains("《")
            && !reading.isQuoted(span);
    if (needsMarks) {
      add(reading, span, term, "unapproved.title", "《" + term.term() + "》", findings);
    }
  }

  private void add(
      DraftReading reading,
      Span span,
      KnownTerm term,
      String key,
      String right,
      Consumer<Finding> findings) {
    Messages messages = Messages.in(reading.language());
    String surface = span.of(reading.text());
    String message =
        key.equals("unapproved") ? messages.text(key, surface, right) : messages.text(key, right);
    Finding.Proof proof = advice.proof(term);
    Finding.Note note =
        new Finding.Note(
            span,
            Finding.Level.WARNING,
            TermAdvice.withProof(message, proof, reading.language()),
            List.of(right),
            proof);
    findings.accept(
        StateNames.isState(term)
            ? new Finding.StateName(note, term)
            : new Finding.Unapproved(note, term));
  }

  /** Whether a name of several capitalised words is written without any capital. */
  static boolean isWrittenSmall(String term, String surface) {
    List<String> words = words(term);
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    boolean small =
        words(surface).stream().noneMatch(word -> Character.isUpperCase(word.charAt(0)));
    return capitals >= 2 && small;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
