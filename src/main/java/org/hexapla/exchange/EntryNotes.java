package org.hexapla.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageYears;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a format has no place for, as a note that people can read and Hexapla takes back: {@code
 * Hexapla: status=proposed; confidence=0.875}. In a value {@code %}, {@code ;}, {@code =} and line
 * breaks are written as in an address ({@code %3B}).
 */
public final class EntryNotes {

  private static final String MARK = ExportHeader.PROGRAM + ": ";
  private static final String LONE_DEFINITION = "definition-";

  private EntryNotes() {}

  /** A note with these values, in their order. */
  public static String note(Map<String, String> values) {
    StringBuilder note = new StringBuilder(MARK);
    for (Map.Entry<String, String> value : values.entrySet()) {
      note.append(note.length() == MARK.length() ? "" : "; ");
      note.append(value.getKey()).append('=');
      escape(value.getValue(), note);
    }
    return note.toString();
  }

  /** The values of a note that {@link #note} made; empty for any other note. */
  public static Optional<Map<String, String>> values(String note) {
    if (!note.startsWith(MARK)) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : note.substring(MARK.length()).split("; ", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      values.put(part.substring(0, equals), unescape(part.substring(equals + 1)));
    }
    return Optional.of(values);
  }

  /** What other formats have no place for in a concept. */
  public static Map<String, String> ofEntry(ConceptEntry entry) {
    return Map.of("origin", entry.origin().label());
  }

  /** The same, with the definitions of languages without a term: TBX wants a term in each. */
  public static Map<String, String> ofEntryWithLoneDefinitions(ConceptEntry entry) {
    Map<String, String> values = new LinkedHashMap<>(ofEntry(entry));
    for (LanguageSection section : entry.sections()) {
      if (section.terms().isEmpty() && section.definition() != null) {
        values.put(LONE_DEFINITION + section.language(), section.definition());
      }
    }
    return values;
  }

  /** The definitions in a note that {@link #ofEntryWithLoneDefinitions} made. */
  public static Map<Language, String> loneDefinitions(Map<String, String> values) {
    Map<Language, String> definitions = new EnumMap<>(Language.class);
    values.forEach(
        (name, value) -> {
          if (name.startsWith(LONE_DEFINITION)) {
            Language.of(name.substring(LONE_DEFINITION.length()))
                .ifPresent(language -> definitions.put(language, value));
          }
        });
    return definitions;
  }

  /** What TBX has no place for in a term; status only where TBX does not know it. */
  public static Map<String, String> ofTerm(TermSection term, boolean withStatus) {
    Map<String, String> values = new LinkedHashMap<>();
    if (withStatus) {
      values.put("status", term.status().label());
    }
    values.put("origin", term.origin().label());
    if (term.confidence() != null) {
      values.put("confidence", term.confidence().toString());
    }
    if (term.grammar().number() != null) {
      values.put("number", term.grammar().number());
    }
    ReplacementNotes.write(term.replacement(), values);
    if (!term.usage().isEmpty()) {
      values.put("usage", UsageYears.write(term.usage()));
    }
    return values;
  }

  /** The exact place of a citation. */
  public static Map<String, String> ofContext(Context context) {
    Citation citation = context.citation();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("symbol", citation.symbol().value());
    values.put("language", citation.language().code());
    values.put("version", citation.version());
    values.put("paragraph", citation.locator().id());
    values.put("span", citation.span().start() + "-" + citation.span().end());
    if (context.date() != null) {
      values.put("date", context.date().value());
      values.put("basis", context.date().basis().label());
    }
    return values;
  }

  /** The context that {@link #ofContext} described; empty where values are missing or wrong. */
  public static Optional<Context> context(String sentence, Map<String, String> values) {
    String[] span = values.getOrDefault("span", "").split("-");
    Optional<Symbol> symbol = Symbol.of(values.getOrDefault("symbol", ""));
    Optional<Language> language = Language.of(values.getOrDefault("language", ""));
    String paragraph = values.getOrDefault("paragraph", "");
    if (symbol.isEmpty() || language.isEmpty() || paragraph.isBlank() || span.length != 2) {
      return Optional.empty();
    }
    try {
      Citation citation =
          new Citation(
              symbol.get(),
              language.get(),
              values.getOrDefault("version", ""),
              new Locator(paragraph),
              new Span(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
      return Optional.of(new Context(sentence, citation, date(values)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a number that is none: the caller keeps the words as a note
    }
  }

  private static @Nullable DocumentDate date(Map<String, String> values) {
    @Nullable String value = values.get("date");
    if (value == null) {
      return null;
    }
    DocumentDate.Basis basis = DocumentDate.Basis.SOURCE;
    for (DocumentDate.Basis candidate : DocumentDate.Basis.values()) {
      basis = candidate.label().equals(values.get("basis")) ? candidate : basis;
    }
    try {
      if (value.length() <= 4) {
        return DocumentDate.inferred(Integer.parseInt(value), basis);
      }
      LocalDate day = LocalDate.parse(value);
      return new DocumentDate(day.getYear(), day, basis);
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("not a date: " + value, e);
    }
  }

  /**
   * The usage that {@link #ofTerm} described.
   *
   * @throws IllegalArgumentException where a year or a count is no number
   */
  public static SortedMap<Integer, Integer> usage(Map<String, String> values) {
    return UsageYears.read(values.getOrDefault("usage", ""));
  }

  private static void escape(String value, StringBuilder note) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      switch (unit) {
        case '%' -> note.append("%25");
        case ';' -> note.append("%3B");
        case '=' -> note.append("%3D");
        case '\n' -> note.append("%0A");
        case '\r' -> note.append("%0D");
        default -> note.append(unit);
      }
    }
  }

  private static String unescape(String value) {
    return value
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3D", "=")
        .replace("%3B", ";")
        .replace("%25", "%");
  }
}
