package org.hexapla.glossary;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.text.Language;

/** Says which names came, went or switched. */
@Singleton
public class NameChanges {

  private final Glossary glossary;

  NameChanges(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * The changes between two dates, by what the documents of the corpus use: a name came where its
   * first use is after the one date and not after the other; it went where its last use is not
   * after the first date though the concept is named in between. Uses are known by the year, and by
   * the day where an entry cites them; a use of which only the year is known stands at its end.
   *
   * @param languages which; all where none is named
   */
  public List<NameChange> between(LocalDate since, LocalDate until, Set<Language> languages) {
    List<NameChange> changes = new ArrayList<>();
    glossary.forEach(
        entry -> {
          for (LanguageSection section : entry.sections()) {
            if (languages.isEmpty() || languages.contains(section.language())) {
              changes.addAll(between(since, until, entry.id(), section));
            }
          }
        });
    return changes;
  }

  private static List<NameChange> between(
      LocalDate since, LocalDate until, String concept, LanguageSection section) {
    Set<String> before = new LinkedHashSet<>();
    Set<String> after = new LinkedHashSet<>();
    for (TermSection term : section.terms()) {
      List<LocalDate> days = days(term);
      if (days.stream().anyMatch(day -> !day.isAfter(since))) {
        before.add(term.term());
      }
      if (days.stream().anyMatch(day -> day.isAfter(since) && !day.isAfter(until))) {
        after.add(term.term());
      }
    }
    // Where nobody speaks of the concept any longer, its names have not changed.
    return after.isEmpty() ? List.of() : betweenTexts(concept, section, before, after);
  }

  /**
   * The changes from the names of a concept in one text to those in another.
   *
   * @param before the terms that the earlier text has
   * @param after the terms that the later text has
   */
  public static List<NameChange> betweenTexts(
      String concept, LanguageSection section, Set<String> before, Set<String> after) {
    List<NameChange> changes = new ArrayList<>();
    Set<String> switched = new LinkedHashSet<>();
    for (TermSection term : section.terms()) {
      Replacement replacement = term.replacement();
      boolean gaveWay =
          replacement != null
              && before.contains(term.term())
              && !after.contains(term.term())
              && after.contains(replacement.term());
      if (replacement != null && gaveWay) {
        switched.add(term.term());
        switched.add(replacement.term());
        changes.add(
            new NameChange(
                concept,
                section.language(),
                NameChange.Kind.SWITCHED,
                term,
                find(section, replacement.term()).orElse(null)));
      }
    }
    for (TermSection term : section.terms()) {
      boolean was = before.contains(term.term());
      boolean is = after.contains(term.term());
      if (was == is || switched.contains(term.term())) {
        continue;
      }
      changes.add(
          new NameChange(
              concept,
              section.language(),
              was ? NameChange.Kind.WENT : NameChange.Kind.CAME,
              was ? term : null,
              was ? null : term));
    }
    return changes;
  }

  private static Optional<TermSection> find(LanguageSection section, String words) {
    return section.terms().stream().filter(term -> term.term().equals(words)).findFirst();
  }

  /** When it was used: the days that the entry cites, and the ends of the other years. */
  private static List<LocalDate> days(TermSection term) {
    List<LocalDate> days = new ArrayList<>();
    for (Context context : term.contexts()) {
      DocumentDate date = context.date();
      if (date != null) {
        days.add(day(date));
      }
    }
    Set<Integer> cited = new LinkedHashSet<>();
    days.forEach(day -> cited.add(day.getYear()));
    term.usage()
        .forEach(
            (year, count) -> {
              if (count > 0 && !cited.contains(year)) {
                days.add(LocalDate.of(year, 12, 31));
              }
            });
    return days;
  }

  private static LocalDate day(DocumentDate date) {
    return date.day() == null ? LocalDate.of(date.year(), 12, 31) : date.day();
  }
}
