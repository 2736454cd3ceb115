package org.hexapla.check;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.text.Language;

/**
 * {@code mvn -P eval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.check.PlantedErrorEvaluation}
 *
 * <p>How many errors that were planted in drafts are found, by kind and language, with the starter
 * glossary, and how often the checks speak up where the same draft is right. In {@code
 * src/eval/resources/check}:
 *
 * <ul>
 *   <li>{@code planted.tsv}: language, kind, draft, the words that are wrong (for a translation
 *       that lacks a term: the term), and for a translation the language and the words of its
 *       source;
 *   <li>{@code errors.tsv}: language, kind, what is wrong, what is right, and where only a part is
 *       wrong that part; each is put into every sentence of {@code carriers.tsv}, whose columns are
 *       en, fr, es, ru, ar, zh;
 *   <li>{@code equivalents.tsv}, the same columns: names that translate each other; the first row
 *       is a word that translates none of them. Each name is put into the sentences in every pair
 *       of languages, once with its translation and once with that word in its place.
 * </ul>
 *
 * Names each error that is missed, and each finding that was not planted.
 */
public final class PlantedErrorEvaluation {

  private static final Path FOLDER = Path.of("src/eval/resources/check");
  private static final List<Language> COLUMNS =
      List.of(Language.EN, Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH);
  private static final String SLOT = "{}";

  private static final class Count {
    private int planted;
    private int found;
    private int beside;
    private int right;
    private int alarms;
  }

  private final DraftChecker checker;
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String[]> carriers = rows("carriers.tsv");

  private PlantedErrorEvaluation(DraftChecker checker) throws IOException {
    this.checker = checker;
  }

  public static void main(String[] arguments) throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      PlantedErrorEvaluation evaluation =
          new PlantedErrorEvaluation(FalseAlarmEvaluation.checker(context));
      rows("planted.tsv").forEach(evaluation::drafts);
      rows("errors.tsv").forEach(evaluation::errors);
      evaluation.equivalents(rows("equivalents.tsv"));
      evaluation.print();
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream().map(line -> line.split("\t")).toList();
  }

  private static Draft draft(String text, Language language) {
    return new Draft(
        text.replace('⏎', '\n'), language, null, null, EnumSet.allOf(FindingKind.class));
  }

  private void drafts(String[] row) {
    Language language = Language.of(row[0]).orElseThrow();
    Draft draft = draft(row[2], language);
    planted(
        FindingKind.of(row[1]).orElseThrow(),
        row.length > 4 ? draft.from(row[5], Language.of(row[4]).orElseThrow()) : draft,
        row[3]);
  }

  private void errors(String[] row) {
    Language language = Language.of(row[0]).orElseThrow();
    FindingKind kind = FindingKind.of(row[1]).orElseThrow();
    for (String[] sentences : carriers) {
      String sentence = sentences[COLUMNS.indexOf(language)];
      planted(kind, draft(sentence.replace(SLOT, row[2]), language), row[row.length > 4 ? 4 : 2]);
      right(kind, draft(sentence.replace(SLOT, row[3]), language));
    }
  }

  private void equivalents(List<String[]> names) {
    String[] other = names.get(0);
    for (String[] name : names.subList(1, names.size())) {
      for (int from = 0; from < COLUMNS.size(); from++) {
        for (int to = 0; to < COLUMNS.size(); to++) {
          if (from != to) {
            String[] sentences = carriers.get((from + to) % carriers.size());
            String source = sentences[from].replace(SLOT, name[from]);
            Language language = COLUMNS.get(to);
            String wrong = sentences[to].replace(SLOT, other[to]);
            planted(
                FindingKind.BILINGUAL,
                draft(wrong, language).from(source, COLUMNS.get(from)),
                name[to].replaceAll("[《》]", ""));
            String translated = sentences[to].replace(SLOT, name[to]);
            right(
                FindingKind.BILINGUAL, draft(translated, language).from(source, COLUMNS.get(from)));
          }
        }
      }
    }
  }

  private List<Count> counts(FindingKind kind, Language language) {
    List<Count> both = new ArrayList<>();
    for (String name : List.of(kind.label(), kind.label() + " " + language)) {
      both.add(counts.computeIfAbsent(name, key -> new Count()));
    }
    return both;
  }

  private void planted(FindingKind kind, Draft draft, String words) {
    List<Finding> findings = checker.check(draft);
    boolean found =
        findings.stream().anyMatch(one -> one.kind() == kind && isAt(one, draft.text(), words));
    List<Finding> beside =
        findings.stream()
            .filter(one -> one.kind() != kind || !isAt(one, draft.text(), words))
            .filter(one -> one.kind() != FindingKind.TYPOGRAPHY || kind == FindingKind.TYPOGRAPHY)
            .toList();
    for (Count count : counts(kind, draft.language())) {
      count.planted++;
      count.found += found ? 1 : 0;
      count.beside += beside.size();
    }
    if (!found) {
      System.out.println(
          "missed  " + draft.language() + " " + kind.label() + ": " + words + " | " + draft.text());
    }
    say("beside", draft, beside);
  }

  private void right(FindingKind kind, Draft draft) {
    List<Finding> alarms =
        checker.check(draft).stream()
            .filter(one -> one.kind() != FindingKind.TYPOGRAPHY || kind == FindingKind.TYPOGRAPHY)
            .toList();
    for (Count count : counts(kind, draft.language())) {
      count.right++;
      count.alarms += alarms.isEmpty() ? 0 : 1;
    }
    say("alarm ", draft, alarms);
  }

  private static void say(String what, Draft draft, List<Finding> findings) {
    findings.stream()
        .sorted(Comparator.comparing(Finding::kind))
        .forEach(
            one ->
                System.out.println(
                    what
                        + "  "
                        + draft.language()
                        + " "
                        + draft.text()
                        + " | "
                        + one.kind().label()
                        + " "
                        + one.note().message()));
  }

  private void print() {
    counts.forEach(
        (name, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-17s %3d of %3d (%.3f), not planted %d; %d right, alarms in %d%n",
                name,
                count.found,
                count.planted,
                (double) count.found / count.planted,
                count.beside,
                count.right,
                count.alarms));
  }

  private static boolean isAt(Finding finding, String text, String words) {
    int start = text.indexOf(words);
    boolean missing =
        finding.note().replacements().stream()
            .anyMatch(right -> right.replace('\'', '’').equals(words.replace('\'', '’')));
    return missing
        || start >= 0
            && finding.note().span().start() < start + words.length()
            && finding.note().span().end() > start;
  }
}
