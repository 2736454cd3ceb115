package org.hexapla.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a finding is about. The labels are the ids of the rules that editors see and switch. */
public enum FindingKind {
  /** An earlier or rejected name. */
  SUPERSEDED("Superseded or deprecated term", true),
  /** Not written as the glossary has it. */
  UNAPPROVED("Not the approved term", true),
  /** Two names for one thing. */
  INCONSISTENT("Inconsistent terms", false),
  /** A term of the source that the translation lacks. */
  BILINGUAL("Term of the source not translated as approved", true),
  /** A number, date or paragraph of another document that cannot be right. */
  REFERENCE("Reference that cannot be right", false),
  /** The name of a State. */
  STATE("Name of a State", true),
  /** The words that open a paragraph. */
  FORMULA("Formula of a resolution", false),
  /** Marks and digits; looked for only where it is asked for. */
  TYPOGRAPHY("House typography", false);

  private final String description;
  private final boolean terminology;

  FindingKind(String description, boolean terminology) {
    this.description = description;
    this.terminology = terminology;
  }

  /** {@code superseded}, … */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In English words. */
  public String description() {
    return description;
  }

  /** Whether it is a matter of terms, and not of one place against another. */
  public boolean isTerminology() {
    return terminology;
  }

  /** What is looked for where nothing else is asked for. */
  public static Set<FindingKind> standard() {
    return EnumSet.complementOf(EnumSet.of(TYPOGRAPHY));
  }

  public static Optional<FindingKind> of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
