package org.hexapla.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.WordLists;

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

  /** The parties to a treaty, whose conferences bear its name without marks. */
  private static final String PARTIES = "缔约";

  private static final Set<String> ONE_THING =
      Set.of("organ", "office", INSTRUMENT, "conference", "state", "region", "territory");

  private static final int CAPITALS = 2;

  /** With so many capitals it is a name, whatever it names. */
  private static final int CAPITALS_OF_A_NAME = 3;

  private final TermAdvice advice;
  private final Normalizer normalizer;
  private final List<String> titled = WordLists.read(Language.ZH, "titled-instruments");

  SpellingRule(TermAdvice advice, Normalizer normalizer) {
    this.advice = advice;
    this.normalizer = normalizer;
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    for (Recognizer.Hit hit : reading.hits()) {
      List<KnownTerm> approved = hit.terms();
      if (!approved.stream().allMatch(TermAdvice::isApproved)
          || reading.isNearReference(hit.span())) {
        continue; // may be another term, or a title as it was printed
      }
      KnownTerm term = approved.get(0);
      String surface = hit.span().of(reading.text());
      if (reading.language() == Language.ZH) {
        checkTitleMarks(reading, hit.span(), term, surface, findings);
      } else if (approved.stream().allMatch(one -> isWrittenSmall(one, surface))) {
        add(reading, hit.span(), term, "unapproved", term.term(), findings);
      }
    }
  }

  private void checkTitleMarks(
      DraftReading reading, Span span, KnownTerm term, String surface, Consumer<Finding> findings) {
    boolean needsMarks =
        INSTRUMENT.equals(term.subjectField())
            && term.type() == TermType.FULL_FORM
            && titled.stream().anyMatch(surface::endsWith)
            && isName(term)
            && !surface.contains("《")
            && !reading.text().startsWith(PARTIES, span.end())
            && !reading.isQuoted(span);
    if (needsMarks) {
      add(reading, span, term, "unapproved.title", "《" + term.term() + "》", findings);
    }
  }

  /** A memorandum of understanding is a kind of instruments; English writes it small. */
  private boolean isName(KnownTerm term) {
    return advice.approved(term.conceptId(), Language.EN).stream()
        .allMatch(name -> isCapital(name.term()));
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
    String message = messages.text(key, surface, right);
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

  /**
   * Whether the name of one thing, which has several capitals, is written without any. Several
   * things are written small ({@code permanent missions}), and so is a kind of things.
   */
  private boolean isWrittenSmall(KnownTerm term, String surface) {
    Language language = term.language();
    long capitals = words(term.term()).stream().filter(SpellingRule::isCapital).count();
    return capitals >= (ONE_THING.contains(field(term)) ? CAPITALS : CAPITALS_OF_A_NAME)
        && words(surface).stream().noneMatch(SpellingRule::isCapital)
        && normalizer.fold(term.term(), language).equals(normalizer.fold(surface, language));
  }

  private static String field(KnownTerm term) {
    return term.subjectField() == null ? "" : term.subjectField();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
