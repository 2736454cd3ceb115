package org.hexapla.search;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.search.InflectionRecallEvaluation -Dexec.args="MAPPING BITEXT
 * [FOLDER]"}: in how many of the lines in which an accepted term occurs in any form the recognizer
 * finds it, by language.
 *
 * <p>Whether a term occurs in any form is judged without Hexapla's rules and more freely: each of
 * its words, without the last letters that endings may take ({@value #ENDING} at the most, and
 * never more than a third of the word), begins a word of the line, in the same order, side by side
 * or with words of up to three letters between them; Arabic words may have up to three letters
 * before them. So some lines are counted in which another word stands: recall is not less than what
 * is printed. With a folder, a sample of 300 hits of each language is written there to be judged.
 */
public final class InflectionRecallEvaluation {

  private static final List<Language> LANGUAGES =
      List.of(Language.RU, Language.AR, Language.FR, Language.ES);
  private static final int ENDING = 3;
  private static final int SAMPLE = 300;

  private final Language language;
  private final List<String> lines;
  private final TermAutomaton automaton;
  private final List<Recognizer.KnownTerm> terms;

  private InflectionRecallEvaluation(Language language, List<String> accepted, List<String> lines) {
    this.language = language;
    this.lines = lines;
    this.terms = accepted.stream().map(term -> known(term, language)).toList();
    this.automaton =
        new TermAutomaton(language, terms, TextAnalyzer.standard(), Normalizer.standard());
  }

  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = ObjectMapper.getDefault();
    Map<Language, List<String>> accepted = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      Map<?, ?> gold = json.readValue(line, Map.class);
      for (Language language : LANGUAGES) {
        if (gold.get(language.code()) instanceof List<?> terms) {
          terms.forEach(
              term ->
                  accepted.computeIfAbsent(language, l -> new ArrayList<>()).add(term.toString()));
        }
      }
    }
    for (Language language : LANGUAGES) {
      List<String> lines = Files.readAllLines(Path.of(arguments[1] + "." + language.code()));
      InflectionRecallEvaluation evaluation =
          new InflectionRecallEvaluation(
              language, accepted.get(language).stream().distinct().toList(), lines);
      evaluation.recall();
      if (arguments.length > 2) {
        evaluation.sample(Path.of(arguments[2]));
      }
    }
  }

  private static Recognizer.KnownTerm known(String term, Language language) {
    return new Recognizer.KnownTerm(
        term,
        null,
        language,
        term,
        TermType.FULL_FORM,
        AdministrativeStatus.PREFERRED,
        Origin.STARTER);
  }

  private void recall() {
    List<List<Recognizer.Hit>> hits =
        lines.stream().map(line -> automaton.recognize(line, Recognizer.Scope.NESTED)).toList();
    int expected = 0;
    int found = 0;
    Map<String, Integer> missed = new TreeMap<>();
    for (Recognizer.KnownTerm term : terms) {
      Pattern form = anyForm(term.term());
      for (int i = 0; i < lines.size(); i++) {
        java.util.regex.Matcher matcher = form.matcher(lines.get(i));
        if (matcher.find()) {
          expected++;
          boolean hit = hits.get(i).stream().anyMatch(one -> one.terms().contains(term));
          found += hit ? 1 : 0;
          if (!hit) {
            missed.merge(term.term() + " ~ " + matcher.group().strip(), 1, Integer::sum);
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d terms, found in %d of %d lines, %.4f%n",
        language,
        terms.size(),
        found,
        expected,
        found / (double) expected);
    missed.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(60)
        .forEach(miss -> System.out.println("  " + miss.getValue() + "  " + miss.getKey()));
  }

  private Pattern anyForm(String term) {
    StringBuilder form = new StringBuilder("(?<![\\p{L}\\p{M}])");
    String between = "";
    for (String word : term.split("[\\s-]+|(?<=')")) {
      int cut = Math.min(ENDING, word.length() / 3);
      boolean small = word.length() <= 3;
      String stem = small ? word : word.substring(0, word.length() - cut);
      String before = language == Language.AR ? "\\p{L}{0,2}?" : "";
      form.append(between)
          .append(before)
          .append(Pattern.quote(stem))
          .append(small ? "(?![\\p{L}\\p{M}])" : "[\\p{L}\\p{M}]{0," + (cut + 3) + "}");
      between = "(?:[\\s-]+\\p{L}{1,3}['’]?)?[\\s-]*";
    }
    return Pattern.compile(
        form + "(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void sample(Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (Recognizer.Hit hit : automaton.recognize(line, Recognizer.Scope.LONGEST)) {
        int from = Math.max(0, hit.span().start() - 40);
        int to = Math.min(line.length(), hit.span().end() + 40);
        rows.add(
            (i + 1)
                + "\t"
                + hit.term().term()
                + "\t"
                + line.substring(from, hit.span().start())
                + "["
                + hit.span().of(line)
                + "]"
                + line.substring(hit.span().end(), to));
      }
    }
    Collections.shuffle(rows, new Random(11));
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("hits-" + language.code() + ".tsv"), rows.stream().limit(SAMPLE).toList());
  }
}
