package org.hexapla.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.corpus.Citation;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What the glossary advises in place of a term, and what proves it. */
final class TermAdvice {

  /** UTF-16 units of a sentence that a message quotes. */
  private static final int LONGEST_QUOTE = 160;

  /** What ends a quoted sentence; the message ends in a stop of its own. */
  private static final Pattern LAST_STOPS = Pattern.compile("[\\s,;:.،؛，；：。]+$");

  private final RecentEntries entries;
  private final Recognizer recognizer;

  TermAdvice(Glossary glossary, Recognizer recognizer) {
    this.entries = new RecentEntries(glossary);
    this.recognizer = recognizer;
  }

  /**
   * The names to use in place of one, those of its own type first: the approved ones, or where
   * there are none those that wait for approval.
   */
  List<KnownTerm> successors(KnownTerm like) {
    List<KnownTerm> approved = approved(like.conceptId(), like.language());
    List<KnownTerm> names =
        approved.isEmpty()
            ? recognizer.terms(like.conceptId(), like.language()).stream()
                .filter(TermAdvice::isHeld)
                .toList()
            : approved;
    String named =
        section(like)
            .map(TermSection::replacement)
            .map(Replacement::term)
            .orElse(""); // what took its place, by the documents or by who decided
    return names.stream()
        .sorted(
            Comparator.comparing((KnownTerm term) -> !term.term().equals(named))
                .thenComparing(KnownTerm::status)
                .thenComparing(term -> term.type() != like.type()))
        .toList();
  }

  /** The names that may be used for a concept in a language. */
  List<KnownTerm> approved(String conceptId, Language language) {
    return recognizer.terms(conceptId, language).stream().filter(TermAdvice::isApproved).toList();
  }

  /** Whether people, not only a build, say that it may be used. */
  static boolean isApproved(KnownTerm term) {
    return term.origin() != Origin.BUILD
        && (term.status() == AdministrativeStatus.PREFERRED
            || term.status() == AdministrativeStatus.ADMITTED);
  }

  /** Whether people put it into the glossary and did not withdraw it. */
  static boolean isHeld(KnownTerm term) {
    return term.origin() != Origin.BUILD && !isWithdrawn(term);
  }

  static boolean isWithdrawn(KnownTerm term) {
    return term.status() == AdministrativeStatus.SUPERSEDED
        || term.status() == AdministrativeStatus.DEPRECATED;
  }

  /** The last year in which the documents use a term; empty where they never do. */
  Optional<Integer> lastUse(KnownTerm term) {
    return section(term)
        .filter(section -> !section.usage().isEmpty())
        .map(section -> section.usage().lastKey());
  }

  /** What proves a term; null where the glossary no longer has it. */
  Finding.@Nullable Proof proof(KnownTerm term) {
    return section(term)
        .map(
            section ->
                new Finding.Proof(
                    section.source(),
                    section.contexts().isEmpty() ? null : section.contexts().get(0)))
        .orElse(null);
  }

  /**
   * What proves that a term took the place of another: where the documents say so its sentence in
   * the later of two paragraphs that say the same.
   */
  Finding.@Nullable Proof proof(KnownTerm term, KnownTerm earlier) {
    List<Replacement.Proof> proofs =
        section(earlier).map(TermSection::replacement).map(Replacement::proofs).orElse(List.of());
    return section(term).stream()
        .flatMap(
            section ->
                section.contexts().stream()
                    .filter(context -> isLater(context.citation(), proofs))
                    .map(context -> new Finding.Proof(section.source(), context)))
        .findFirst()
        .orElseGet(() -> proof(term));
  }

  private static boolean isLater(Citation citation, List<Replacement.Proof> proofs) {
    return proofs.stream()
        .map(Replacement.Proof::later)
        .anyMatch(
            later ->
                later.symbol().equals(citation.symbol())
                    && later.locator().equals(citation.locator()));
  }

  /** A message and behind it its proof. */
  static String withProof(String message, Finding.@Nullable Proof proof, Language reader) {
    return proof == null
        ? message
        : message + " " + Messages.in(reader).text("proof", words(proof, reader));
  }

  private static String words(Finding.Proof proof, Language reader) {
    Context context = proof.context();
    if (context == null) {
      return proof.source();
    }
    String sentence = context.sentence();
    String quote =
        sentence.length() <= LONGEST_QUOTE
            ? LAST_STOPS.matcher(sentence).replaceFirst("")
            : sentence.substring(0, LONGEST_QUOTE) + "…";
    return context.citation().symbol()
        + ", "
        + context.citation().locator().display(reader)
        + (context.date() == null ? "" : ", " + context.date().value())
        + ": "
        + quote;
  }

  private Optional<TermSection> section(KnownTerm term) {
    return entries
        .find(term.conceptId())
        .flatMap(entry -> entry.section(term.language()))
        .flatMap(
            section ->
                section.terms().stream().filter(one -> one.term().equals(term.term())).findFirst());
  }
}
