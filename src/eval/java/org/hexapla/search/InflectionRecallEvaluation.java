package org.hexapla.search;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.search.InflectionRecallEvaluation -Dexec.args="MAPPING BITEXT
 * [FOLDER [LANGUAGE...]]"}: in how many of the lines in which an accepted term occurs in any form
 * the recognizer finds it, by language.
 *
 * <p>Whether a term occurs in any form is judged by {@link AnyForm}, without Hexapla's rules: forms
 * of all its words side by side, nothing but blanks, hyphens and apostrophes between them. A name
 * of one word that begins with a capital occurs only with a capital: Чад is no чад. The article
 * that French terms of the list begin with may be missing. With a folder, a sample of 300 hits of
 * each language is written there to be judged.
 */
public final class InflectionRecallEvaluation {

  private static final List<Language> LANGUAGES =
      List.of(Language.RU, Language.AR, Language.FR, Language.ES);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
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
    for (Language language : chosen(arguments)) {
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

  private static List<Language> chosen(String[] arguments) {
    List<Language> chosen =
        Arrays.stream(arguments).skip(3).map(code -> Language.of(code).orElseThrow()).toList();
    return chosen.isEmpty() ? LANGUAGES : chosen;
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

  private void recall() throws IOException {
    AnyForm forms = AnyForm.of(language);
    List<List<Recognizer.Hit>> hits =
        lines.stream().map(line -> automaton.recognize(line, Recognizer.Scope.NESTED)).toList();
    List<List<MatchResult>> words =
        lines.stream().map(line -> WORD.matcher(line).results().toList()).toList();
    int expected = 0;
    int found = 0;
    Map<String, Integer> missed = new TreeMap<>();
    for (Recognizer.KnownTerm term : terms) {
      List<String> wanted =
          WORD.matcher(withoutArticle(term.term())).results().map(MatchResult::group).toList();
      for (int i = 0; i < lines.size(); i++) {
        String form = occurrence(wanted, words.get(i), lines.get(i), forms);
        if (form != null) {
          expected++;
          boolean hit = hits.get(i).stream().anyMatch(one -> one.terms().contains(term));
          found += hit ? 1 : 0;
          if (!hit) {
            missed.merge(term.term() + " ~ " + form, 1, Integer::sum);
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

  private String withoutArticle(String term) {
    return language == Language.FR ? term.replaceFirst("^(?:la |le |les |l')", "") : term;
  }

  /** The first stretch of a line that is the term in some form; null where there is none. */
  private static @Nullable String occurrence(
      List<String> wanted, List<MatchResult> words, String line, AnyForm forms) {
    boolean name = wanted.size() == 1 && Character.isUpperCase(wanted.get(0).charAt(0));
    for (int start = 0; start + wanted.size() <= words.size(); start++) {
      if (name && !Character.isUpperCase(words.get(start).group().charAt(0))) {
        continue;
      }
      int same = 0;
      while (same < wanted.size()
          && forms.isForm(words.get(start + same).group(), wanted, same)
          && (same == 0 || isJoined(words, start + same, line))) {
        same++;
      }
      if (same == wanted.size()) {
        return line.substring(words.get(start).start(), words.get(start + wanted.size() - 1).end());
      }
    }
    return null;
  }

  private static boolean isJoined(List<MatchResult> words, int word, String line) {
    return line.substring(words.get(word - 1).end(), words.get(word).start())
        .chars()
        .allMatch(
            c -> Character.isWhitespace(c) || "-\u2010\u2011\u2013\u2014\u00A0'’".indexOf(c) >= 0);
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
