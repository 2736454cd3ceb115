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

    /** The same at another level. */
    Note at(Level other) {
      return new Note(span, other, message, replacements, proof);
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

  /** The same with another note. */
  Finding with(Note other);

  /** A name that was replaced or rejected. */
  record Superseded(Note note, KnownTerm found) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.SUPERSEDED;
    }

    @Override
    public Finding with(Note other) {
      return new Superseded(other, found);
    }
  }

  /** A name that is nearly the approved one. */
  record Unapproved(Note note, KnownTerm meant) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.UNAPPROVED;
    }

    @Override
    public Finding with(Note other) {
      return new Unapproved(other, meant);
    }
  }

  /** Another name than elsewhere in the draft, or a short name before its long one. */
  record Inconsistent(Note note, KnownTerm found, KnownTerm other) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.INCONSISTENT;
    }

    @Override
    public Finding with(Note note) {
      return new Inconsistent(note, found, other);
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

    @Override
    public Finding with(Note other) {
      return new Bilingual(other, term, reverse);
    }
  }

  /** A mention of a document that does not agree with what is known of it. */
  record WrongReference(Note note, String document) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.REFERENCE;
    }

    @Override
    public Finding with(Note other) {
      return new WrongReference(other, document);
    }
  }

  /** The name of a State, earlier or badly written. */
  record StateName(Note note, KnownTerm found) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.STATE;
    }

    @Override
    public Finding with(Note other) {
      return new StateName(other, found);
    }
  }

  /** Words that do not open such a paragraph. */
  record Formula(Note note) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.FORMULA;
    }

    @Override
    public Finding with(Note other) {
      return new Formula(other);
    }
  }

  /** Marks or digits that are not of the house. */
  record Typography(Note note) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.TYPOGRAPHY;
    }

    @Override
    public Finding with(Note other) {
      return new Typography(other);
    }
  }
}
