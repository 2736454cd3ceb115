package org.hexapla.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold, from the row of headings. A language is named by its code or by
 * its name in any of the six languages ({@code fr}, {@code French}, {@code français}, {@code
 * французский}); behind it may stand what is said of the term ({@code fr status}). Without a
 * language such a word is of all terms of a row ({@code status}). Headings that say nothing to us
 * are passed over.
 */
final class TableHeader {

  /** What a column is of. */
  enum Role {
    CONCEPT,
    SUBJECT,
    /** The term of a language. */
    TERM,
    /** What is said of the term of a language, or of all terms of the row. */
    DETAIL,
    /** A term of a language that is not one of the six. */
    OTHER_LANGUAGE,
    UNKNOWN
  }

  /**
   * A column.
   *
   * @param heading as it stands in the file
   * @param language null where the column is of no language or of all
   * @param detail null where it is not a {@link Role#DETAIL}
   */
  record Column(
      Role role, String heading, @Nullable Language language, TermTable.@Nullable Detail detail) {}

  private final List<Column> columns = new ArrayList<>();

  TableHeader(List<String> headings) {
    headings.forEach(heading -> columns.add(column(heading.replace("\uFEFF", "").strip())));
  }

  List<Column> columns() {
    return columns;
  }

  /** Whether there is a term to read at all. */
  boolean namesALanguage() {
    return columns.stream().anyMatch(column -> column.role() == Role.TERM);
  }

  private static Column column(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_:]+", " ").strip();
    Optional<TermTable.Detail> general = TermTable.Detail.of(plain);
    if (general.isPresent()) {
      return new Column(Role.DETAIL, heading, null, general.get());
    }
    switch (plain) {
      case "concept", "id", "concept id", "entry" -> {
        return new Column(Role.CONCEPT, heading, null, null);
      }
      case "subject", "class", "domain", "subject field", "subjectfield" -> {
        return new Column(Role.SUBJECT, heading, null, null);
      }
      default -> {
        return languageColumn(heading, plain);
      }
    }
  }

  private static Column languageColumn(String heading, String plain) {
    int blank = plain.lastIndexOf(' ');
    if (blank > 0) {
      Optional<Language> language = language(plain.substring(0, blank));
      Optional<TermTable.Detail> detail = TermTable.Detail.of(plain.substring(blank + 1));
      if (language.isPresent() && detail.isPresent()) {
        return new Column(Role.DETAIL, heading, language.get(), detail.get());
      }
      if (language.isPresent() && plain.endsWith(" term")) {
        return new Column(Role.TERM, heading, language.get(), null);
      }
    }
    Optional<Language> language = language(plain);
    if (language.isPresent()) {
      return new Column(Role.TERM, heading, language.get(), null);
    }
    return isLanguageTag(plain) || LanguageNames.isLanguage(plain)
        ? new Column(Role.OTHER_LANGUAGE, heading, null, null)
        : new Column(Role.UNKNOWN, heading, null, null);
  }

  private static Optional<Language> language(String tagOrName) {
    return Language.of(tagOrName).or(() -> LanguageNames.of(tagOrName));
  }

  /**
   * Whether a heading is the code of a language, be it none of the six: {@code de}, {@code pt-br}.
   */
  private static boolean isLanguageTag(String plain) {
    return plain.matches("[a-z]{2}(-[a-z]{2,4})?")
        && List.of(Locale.getISOLanguages()).contains(plain.substring(0, 2));
  }
}
