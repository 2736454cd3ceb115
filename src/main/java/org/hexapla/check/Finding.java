package org.hexapla.check;

import java.util.List;
import java.util.Locale;
import org.hexapla.glossary.Context;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Something in a draft that a person should look at, with what is right and what proves it. */
public sealed interface Finding {

  /** How sure it is that something is wrong. */
  enum Level {
    ERROR,
    WARNING,
    HINT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is shown of any finding.
   *
   * @param span in the draft
   * @param message in the draft's language: what is wrong, what is right, and what proves it
   * @param replacements what could stand there instead, best first
   * @param proof or null where nothing but the message proves it
   */
  record Note(
      Span span, Level level, String message, List<String> replacements, @Nullable Proof proof) {
    public Note {
      replacements = List.copyOf(replacements);
    }
  }

  /**
   * What proves that the right term is right.
   *
   * @param source in words
   * @param context the sentence of a document, or null where the glossary has none
   */
  record Proof(String source, @Nullable Context context) {}

  Note note();

  FindingKind kind();

  /** A name that was replaced or rejected. */
  record Superseded(Note note, KnownTerm found) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.SUPERSEDED;
    }
  }

  /** A name that is nearly the approved one. */
  record Unapproved(Note note, KnownTerm meant) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.UNAPPROVED;
    }
  }

  /** Another name than elsewhere in the draft, or a short name before its long one. */
  record Inconsistent(Note note, KnownTerm found, KnownTerm other) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.INCONSISTENT;
    }
  }

  /**
   * A term on one side that the other side lacks.
   *
   * @param term of the source, or of the draft where {@code reverse}
   */
  record Bilingual(Note note, KnownTerm term, boolean reverse) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.BILINGUAL;
    }
  }

  /** A mention of a document that does not agree with what is known of it. */
  record WrongReference(Note note, String document) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.REFERENCE;
    }
  }

  /** The name of a State, earlier or badly written. */
  record StateName(Note note, KnownTerm found) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.STATE;
    }
  }

  /** Words that do not open such a paragraph. */
  record Formula(Note note) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.FORMULA;
    }
  }
}
