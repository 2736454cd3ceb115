package org.hexapla.check;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Span;

/**
 * Finds names that were replaced or rejected. Left alone is what is quoted or stands in a title,
 * what stands beside the number of a document that used it, and in the draft of an earlier year
 * what the documents still used then, or may have.
 */
final class WithdrawnTermRule implements DraftRule {

  private final TermAdvice advice;

  WithdrawnTermRule(TermAdvice advice) {
    this.advice = advice;
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    for (Recognizer.Hit hit : reading.hits()) {
      if (mayBeInUse(hit)) {
        continue; // as nearly always
      }
      List<KnownTerm> judged = judged(hit);
      if (judged.stream().allMatch(TermAdvice::isWithdrawn)
          && !reading.isQuoted(hit.span())
          && !reading.isNearReference(hit.span())
          && !wasInUse(judged.get(0), reading.draft())) {
        findings.accept(finding(reading, hit.span(), judged.get(0)));
      }
    }
  }

  private static boolean mayBeInUse(Recognizer.Hit hit) {
    for (KnownTerm term : hit.terms()) { // one word may be the term of thousands of concepts
      if (term.status() != AdministrativeStatus.PROPOSED && !TermAdvice.isWithdrawn(term)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the words may be; where they were withdrawn, a proposal of the same concept adds nothing.
   */
  private static List<KnownTerm> judged(Recognizer.Hit hit) {
    Set<String> withdrawn =
        hit.terms().stream()
            .filter(TermAdvice::isWithdrawn)
            .map(KnownTerm::conceptId)
            .collect(Collectors.toSet());
    return hit.terms().stream()
        .filter(
            term ->
                term.status() != AdministrativeStatus.PROPOSED
                    || !withdrawn.contains(term.conceptId()))
        .toList();
  }

  /**
   * Whether a name may have been right in the year of a draft: the documents used it then, or they
   * do not say when it ended.
   */
  private boolean wasInUse(KnownTerm term, Draft draft) {
    Integer year = draft.year();
    return year != null
        && year < Year.now(ZoneOffset.UTC).getValue()
        && advice
            .lastUse(term)
            .map(last -> last >= year)
            .orElse(term.status() == AdministrativeStatus.SUPERSEDED);
  }

  private Finding finding(DraftReading reading, Span span, KnownTerm found) {
    List<KnownTerm> successors = advice.successors(found);
    String key = found.status() == AdministrativeStatus.SUPERSEDED ? "superseded" : "deprecated";
    Messages messages = Messages.in(reading.language());
    String surface = span.of(reading.text());
    Finding.Proof proof =
        successors.isEmpty() ? advice.proof(found) : advice.proof(successors.get(0), found);
    String message =
        successors.isEmpty()
            ? messages.text(key + ".alone", surface)
            : messages.text(key, surface, successors.get(0).term());
    String last =
        advice.lastUse(found).map(year -> " " + messages.text("superseded.last", year)).orElse("");
    Finding.Note note =
        new Finding.Note(
            span,
            Finding.Level.ERROR,
            TermAdvice.withProof(message + last, proof, reading.language()),
            successors.stream().map(KnownTerm::term).toList(),
            proof);
    return StateNames.isState(found)
        ? new Finding.StateName(note, found)
        : new Finding.Superseded(note, found);
  }
}
