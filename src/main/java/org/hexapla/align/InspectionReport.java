package org.hexapla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.Suspicion.Kind;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * What looks wrong in documents, in words. The lines of a bitext are looked at together, in the
 * order of their numbers, since its documents may have a line or two each; other documents one by
 * one.
 */
final class InspectionReport {

  private static final String UNUSED = "; until then they are not used for mapping";

  /** A place with what the languages say there; a language is absent where it says nothing. */
  private record Row(Symbol symbol, String id, int line, Map<Language, String> texts) {

    String text(Language language) {
      return texts.getOrDefault(language, "");
    }

    String place() {
      return (line >= 0 ? "line " + line : id) + " of " + symbol;
    }
  }

  /** A finding between two languages, seen so that {@code language} is the one that is off. */
  private record Shift(Language language, Language other, Suspicion suspicion, int by) {}

  private final List<Row> lines = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();

  void read(ParallelResolution document) {
    List<Row> rows = rows(document);
    if (rows.stream().allMatch(row -> row.line() >= 0)) {
      lines.addAll(rows);
    } else {
      report(rows, EnumSet.copyOf(document.versions().keySet()));
    }
  }

  /** One line for each finding; nothing more may be read afterwards. */
  List<String> messages() {
    lines.sort(Comparator.comparingInt(Row::line));
    Set<Language> languages = EnumSet.noneOf(Language.class);
    lines.forEach(row -> languages.addAll(row.texts().keySet()));
    if (!lines.isEmpty()) {
      emptyLines(languages);
      shifts(languages);
      report(lines, languages);
    }
    return List.copyOf(messages);
  }

  private static List<Row> rows(ParallelResolution document) {
    List<Row> rows = new ArrayList<>();
    Map<String, Row> byId = new java.util.LinkedHashMap<>();
    for (Resolution version : document.versions().values()) {
      for (Paragraph paragraph : version.paragraphs()) {
        int line =
            StructureCost.isLineOfBitext(paragraph) ? StructureCost.lineNumber(paragraph) : -1;
        byId.computeIfAbsent(
                paragraph.id(),
                id -> new Row(document.symbol(), id, line, new EnumMap<>(Language.class)))
            .texts()
            .put(version.language(), paragraph.text());
      }
    }
    rows.addAll(byId.values());
    return rows;
  }

  private void report(List<Row> rows, Set<Language> languages) {
    Map<Language, Kind.OtherLanguage> strange = new EnumMap<>(Language.class);
    for (Language language : languages) {
      List<Suspicion> found = PairInspection.ofSide(language, texts(rows, language));
      PairInspection.only(found, Kind.TooLong.class)
          .forEach(
              one ->
                  messages.add(
                      rows.get(one.from()).place()
                          + " has "
                          + ((Kind.TooLong) one.kind()).characters()
                          + " characters in "
                          + language
                          + ": part it into paragraphs; until then it is not used for mapping"));
      PairInspection.only(found, Kind.OtherLanguage.class)
          .forEach(
              one -> {
                messages.add(otherLanguage(rows, one, (Kind.OtherLanguage) one.kind()));
                strange.put(language, (Kind.OtherLanguage) one.kind());
              });
    }
    swapped(strange);
    forPairs(languages, (from, to) -> sameText(rows, from, to));
  }

  private interface PairTask {
    void run(Language from, Language to);
  }

  private static void forPairs(Set<Language> languages, PairTask task) {
    for (Language from : languages) {
      for (Language to : languages) {
        if (from.compareTo(to) < 0) {
          task.run(from, to);
        }
      }
    }
  }

  private static List<String> texts(List<Row> rows, Language language) {
    return rows.stream().map(row -> row.text(language)).toList();
  }

  private static String otherLanguage(List<Row> rows, Suspicion found, Kind.OtherLanguage kind) {
    return kind.said()
        + " looks like "
        + kind.looksLike()
        + stretch(rows, found)
        + ": give the right file"
        + UNUSED;
  }

  private void swapped(Map<Language, Kind.OtherLanguage> strange) {
    strange.forEach(
        (language, kind) -> {
          Kind.OtherLanguage other = strange.get(kind.looksLike());
          if (other != null
              && other.looksLike() == language
              && language.compareTo(other.said()) < 0) {
            messages.add(language + " and " + other.said() + " look exchanged: swap the two files");
          }
        });
  }

  private void sameText(List<Row> rows, Language from, Language to) {
    List<Suspicion> same = PairInspection.sameText(texts(rows, from), texts(rows, to));
    if (!same.isEmpty()) {
      int pairs = same.stream().mapToInt(Suspicion::size).sum();
      messages.add(
          from
              + " and "
              + to
              + " are the same text in "
              + pairs
              + " places, the first is "
              + rows.get(same.get(0).from()).place()
              + ": give the translation"
              + UNUSED);
    }
  }

  private static String stretch(List<Row> rows, Suspicion found) {
    return " from " + rows.get(found.from()).place() + " to " + rows.get(found.to() - 1).place();
  }

  /** Counted only in documents that the language has at all. */
  private void emptyLines(Set<Language> languages) {
    for (Language language : languages) {
      Set<Symbol> held =
          lines.stream()
              .filter(row -> !row.text(language).isEmpty())
              .map(Row::symbol)
              .collect(Collectors.toSet());
      List<Row> empty =
          lines.stream()
              .filter(row -> row.text(language).isEmpty() && held.contains(row.symbol()))
              .toList();
      if (!empty.isEmpty()) {
        messages.add(
            language
                + " has nothing in "
                + empty.size()
                + " lines that others have, the first is "
                + empty.get(0).place()
                + ": fill them, or leave them; they have no counterpart");
      }
    }
  }

  /** Tells of each language that has lost step with most of the others. */
  private void shifts(Set<Language> languages) {
    List<Shift> all = new ArrayList<>();
    forPairs(
        languages,
        (from, to) ->
            PairInspection.only(
                    ShiftDetector.find(
                        texts(lines, from), texts(lines, to), LengthCost.usualRatio(from, to)),
                    Kind.Shifted.class)
                .forEach(
                    one -> {
                      int by = ((Kind.Shifted) one.kind()).by();
                      all.add(new Shift(to, from, one, by));
                      all.add(new Shift(from, to, one, -by));
                    }));
    while (!all.isEmpty()) {
      Language off = mostOften(all);
      List<Shift> its = all.stream().filter(shift -> shift.language() == off).toList();
      its.stream()
          .collect(Collectors.groupingBy(Shift::by))
          .forEach((by, some) -> messages.add(shifted(off, by, some)));
      all.removeIf(shift -> shift.language() == off || shift.other() == off);
    }
  }

  private static Language mostOften(List<Shift> shifts) {
    Map<Language, Long> counts =
        shifts.stream().collect(Collectors.groupingBy(Shift::language, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Language, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private String shifted(Language off, int by, List<Shift> shifts) {
    Suspicion widest =
        shifts.stream()
            .map(Shift::suspicion)
            .max(Comparator.comparingInt(Suspicion::size))
            .orElseThrow();
    String others =
        shifts.stream()
            .map(Shift::other)
            .distinct()
            .map(Language::code)
            .sorted()
            .collect(Collectors.joining(", "));
    int distance = Math.abs(by);
    return off
        + " says"
        + stretch(lines, widest)
        + " what "
        + others
        + " say "
        + distance
        + (distance == 1 ? " line " : " lines ")
        + (by > 0
            ? "earlier: look there for a line too many in "
            : "later: look there for one too few in ")
        + off
        + UNUSED;
  }
}
