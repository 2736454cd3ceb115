package org.hexapla.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.align.EquivalenceRule;
import org.hexapla.align.GoldTerms;
import org.hexapla.cli.ProgramRun;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.build.MixedConceptEvaluation}
 *
 * <p>Does an entry mix two terms? A bitext is imported into a bare store and built. An entry is
 * mixed where two of its terms are accepted for different terms of a gold list and no term of the
 * list accepts both; forms of one name, which are listed in {@code forms-of-one-name.tsv}, count as
 * one. Only entries with terms of the list in two languages or more can be judged. Beside it, how
 * often the terms of a concept were found to agree, and how many of them are right. Settings are
 * system properties: {@code bitext} is the prefix of the files, {@code gold} the list, {@code
 * entries} a file with the export of an earlier run, which is then judged and nothing built.
 */
public final class MixedConceptEvaluation {

  private static final Path FORMS =
      Path.of("src/eval/resources/org/hexapla/build/forms-of-one-name.tsv");

  private final List<GoldTerms> gold;
  private final Map<String, String> names = new HashMap<>();
  private final Map<Language, Map<List<String>, Set<String>>> accepted = new TreeMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, int[]> bySource = new TreeMap<>();
  private int entries;
  private int judged;
  private int mixed;
  private int several;

  private MixedConceptEvaluation(List<GoldTerms> gold) throws IOException {
    this.gold = gold;
    for (String row : Files.readAllLines(FORMS)) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t");
        names.put(cells[1], cells[0]);
      }
    }
    for (GoldTerms terms : gold) {
      terms
          .accepted()
          .forEach((language, own) -> own.forEach(term -> accept(terms, language, term)));
    }
  }

  private void accept(GoldTerms terms, Language language, String term) {
    String english = terms.name(Language.EN);
    accepted
        .computeIfAbsent(language, key -> new HashMap<>())
        .computeIfAbsent(EquivalenceRule.key(term, language), key -> new LinkedHashSet<>())
        .add(names.getOrDefault(english, english));
  }

  public static void main(String[] arguments) throws IOException {
    String list = System.getProperty("gold", "../shared/eval/mapping_dev.jsonl");
    String entries = System.getProperty("entries");
    Path export = entries == null ? build() : Path.of(entries);
    new MixedConceptEvaluation(GoldTerms.read(Path.of(list))).judge(Files.readAllLines(export));
  }

  private static Path build() throws IOException {
    ProgramRun program = ProgramRun.bare();
    program.command(
        "import",
        "--bitext",
        System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset"));
    System.out.println(program.command("build"));
    Path export = program.file("entries.jsonl");
    program.command("export", "--format", "jsonl", export.toString());
    System.out.println("entries exported to " + export);
    return export;
  }

  private void judge(List<String> export) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String row : export) {
      judge(json.readTree(row));
    }
    out.printf(
        Locale.ROOT,
        "%d entries, %d with a listed term, %d with listed terms in two languages or more: %d mixed"
            + " (%.2f %%)%n",
        entries,
        judged,
        several,
        mixed,
        100.0 * mixed / Math.max(1, several));
    bySource.forEach(
        (kind, counts) -> out.println(kind + ": right " + counts[0] + " of " + counts[1]));
  }

  private void judge(JsonNode entry) {
    entries++;
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Set<String> languages = new LinkedHashSet<>();
    entry
        .get("sections")
        .fields()
        .forEachRemaining(
            section -> {
              Language language = Language.of(section.getKey()).orElseThrow();
              for (JsonNode term : section.getValue()) {
                String text = term.get("term").asText();
                Set<String> meant = meant(text, language);
                if (!meant.isEmpty()) {
                  found.put(language + " " + text, meant);
                  languages.add(section.getKey());
                }
              }
            });
    judged += found.isEmpty() ? 0 : 1;
    several += languages.size() > 1 ? 1 : 0;
    if (isMixed(found.values())) {
      mixed++;
      out.println("mixed: " + entry.get("id").asText() + " " + found);
    }
    count(entry, found);
  }

  private Set<String> meant(String term, Language language) {
    return accepted
        .getOrDefault(language, Map.of())
        .getOrDefault(EquivalenceRule.key(term, language), Set.of());
  }

  private static boolean isMixed(Iterable<Set<String>> meanings) {
    List<Set<String>> all = new ArrayList<>();
    meanings.forEach(all::add);
    for (Set<String> one : all) {
      for (Set<String> other : all) {
        if (one.stream().noneMatch(other::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the terms beside a listed English one are accepted for it, by their confidence. */
  private void count(JsonNode entry, Map<String, Set<String>> found) {
    JsonNode english = entry.get("sections").get("en");
    Set<String> meant =
        english == null ? Set.of() : meant(english.get(0).get("term").asText(), Language.EN);
    if (meant.isEmpty()) {
      return;
    }
    entry
        .get("sections")
        .fields()
        .forEachRemaining(
            section -> {
              Language language = Language.of(section.getKey()).orElseThrow();
              JsonNode term = section.getValue().get(0);
              if (language != Language.EN && isListed(meant, language)) {
                double confidence = term.get("confidence").asDouble();
                int[] counts =
                    bySource.computeIfAbsent(
                        String.format(Locale.ROOT, "said %.1f", Math.floor(confidence * 10) / 10),
                        key -> new int[2]);
                counts[1]++;
                boolean right =
                    meant(term.get("term").asText(), language).stream().anyMatch(meant::contains);
                counts[0] += right ? 1 : 0;
                if (!right && Boolean.getBoolean("misses")) {
                  out.println(
                      "  " + meant + " " + language + " " + term.get("term") + " " + confidence);
                }
              }
            });
  }

  private boolean isListed(Set<String> meant, Language language) {
    return gold.stream()
        .filter(terms -> !terms.name(language).isEmpty())
        .map(terms -> terms.name(Language.EN))
        .anyMatch(name -> meant.contains(names.getOrDefault(name, name)));
  }
}
