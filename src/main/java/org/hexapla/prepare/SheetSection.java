package org.hexapla.prepare;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a session sheet, in the order in which they stand on it. */
public enum SheetSection {
  /** Organs, offices, instruments, conferences and the like. */
  NAMES("names", 30),
  ACRONYMS("acronyms", 10),
  /** Sums, dates, shares, and the numbers of other documents. */
  NUMBERS("numbers", 15),
  TERMS("terms", 30),
  /** What opens and joins the paragraphs of resolutions. */
  FORMULAS("formulas", 15),
  /** States. They stand in few words beside each other and take no room from the others. */
  DELEGATIONS("delegations", 0);

  /** Domains of the glossary whose entries are names. */
  private static final Set<String> DOMAINS_OF_NAMES =
      Set.of("organ", "office", "instrument", "event", "conference", "region", "territory");

  private final String label;
  private final int share;

  SheetSection(String label, int share) {
    this.label = label;
    this.share = share;
  }

  /** {@code names}, … */
  public String label() {
    return label;
  }

  /** Hundredths of a page. */
  int share() {
    return share;
  }

  public static Optional<SheetSection> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label.equals(label.strip())).findFirst();
  }

  /** Where an entry of a domain stands. */
  static SheetSection ofDomain(@Nullable String subjectField) {
    if (subjectField == null) {
      return TERMS;
    }
    return switch (subjectField) {
      case "formula" -> FORMULAS;
      case "state" -> DELEGATIONS;
      case "acronym" -> ACRONYMS;
      default -> DOMAINS_OF_NAMES.contains(subjectField) ? NAMES : TERMS;
    };
  }
}
