package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the rows of one concept. */
final class StarterConcept {

  private static final String NO_SOURCE = "starter glossary; " + TermSection.SOURCE_NOT_SEEN;

  /** {@code fr: la} and {@code ar, ru and zh: …}: the part of a note that is about languages. */
  private static final Pattern ABOUT_LANGUAGES =
      Pattern.compile("((?:ar|zh|en|fr|ru|es)(?:(?:, ?| and )(?:ar|zh|en|fr|ru|es))*): *(.+)");

  private StarterConcept() {}

  /**
   * The entry.
   *
   * @param rows at least one, all of one concept; where two give a language the same words, the row
   *     with the better status wins: a name that did not change with the others stays preferred
   */
  static ConceptEntry of(List<StarterRow> rows) {
    StarterRow first = rows.get(0);
    return new ConceptEntry(
        first.concept().replace('/', '-'),
        0,
        first.field(),
        Origin.STARTER,
        null,
        Arrays.stream(Language.values()).map(language -> section(language, rows)).toList());
  }

  private static LanguageSection section(Language language, List<StarterRow> rows) {
    Map<String, TermSection> terms = new LinkedHashMap<>();
    for (StarterRow row : rows) {
      TermSection term = term(language, row);
      terms.merge(term.term(), term, StarterConcept::better);
    }
    return new LanguageSection(language, null, List.copyOf(terms.values()));
  }

  /**
   * What the row with the better status says of a name, which stays what its first row calls it.
   */
  private static TermSection better(TermSection first, TermSection other) {
    if (other.status().compareTo(first.status()) >= 0) {
      return first;
    }
    return new TermSection(
        first.term(),
        first.type(),
        other.status(),
        other.origin(),
        other.source(),
        null,
        other.note(),
        List.of(),
        new TreeMap<>());
  }

  private static TermSection term(Language language, StarterRow row) {
    return new TermSection(
        row.name(language),
        row.type(language),
        row.status(),
        Origin.STARTER,
        row.source() == null ? NO_SOURCE : row.source(),
        null,
        note(language, row.note()),
        List.of(),
        new TreeMap<>());
  }

  /** What a row's note says to the readers of one language. */
  static @Nullable String note(Language language, @Nullable String note) {
    if (note == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part : note.split("; *")) {
      Matcher about = ABOUT_LANGUAGES.matcher(part);
      if (!about.matches()) {
        parts.add(part);
      } else if (Arrays.asList(about.group(1).split("\\W+(?:and )?")).contains(language.code())) {
        parts.add(about.group(2));
      }
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }
}
