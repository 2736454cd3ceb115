package org.hexapla.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.align.BadInputEvaluation}
 *
 * <p>Is bad input found, and is good input left in peace? Stretches of a bitext are handed in as
 * they are; with one language off by one line from the middle; with two languages exchanged; with
 * one language in the place of another. {@code bitext} is the prefix of the files; {@code
 * languages} are two or more; {@code sizes} are the lines of a stretch; {@code digits=false} takes
 * all digits out first; {@code show=true} prints the messages about clean text. Of two languages
 * either may be named where they lose step.
 */
public final class BadInputEvaluation {

  private static final String SIZES = "4000,1000,400,100";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<Language, List<String>> texts = new EnumMap<>(Language.class);
  private final BitextInspector inspector = new BitextInspector();

  public static void main(String[] arguments) throws IOException {
    new BadInputEvaluation().run();
  }

  private void run() throws IOException {
    Path prefix = Path.of(System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset"));
    for (String code : System.getProperty("languages", "ar,zh,en,fr,ru,es").split(",")) {
      Language language = Language.of(code).orElseThrow();
      List<String> lines =
          Files.readAllLines(prefix.resolveSibling(prefix.getFileName() + "." + language));
      boolean digits = !"false".equals(System.getProperty("digits"));
      texts.put(
          language,
          digits ? lines : lines.stream().map(line -> line.replaceAll("\\d", "")).toList());
    }
    for (String sizes : System.getProperty("sizes", SIZES).split(",")) {
      int size = Integer.parseInt(sizes);
      List<Language> languages = List.copyOf(texts.keySet());
      int lines = texts.get(languages.get(0)).size();
      int clean = 0;
      int alarms = 0;
      int cases = 0;
      int shifts = 0;
      int swaps = 0;
      int copies = 0;
      List<Integer> off = new ArrayList<>();
      Map<Language, Integer> missed = new EnumMap<>(Language.class);
      for (int from = 0; from + size <= lines; from += size) {
        Map<Language, List<String>> part = part(from, size);
        List<String> messages = inspect(part);
        clean++;
        alarms += messages.isEmpty() ? 0 : 1;
        if (Boolean.getBoolean("show")) {
          messages.forEach(out::println);
        }
        for (Language language : languages) {
          Language next = languages.get((languages.indexOf(language) + 1) % languages.size());
          cases++;
          List<String> told = inspect(shifted(part, language));
          Predicate<String> meant =
              m ->
                  m.startsWith(language + " says from line ")
                      || languages.size() == 2 && m.startsWith(next + " says from line ");
          if (told.stream().anyMatch(meant)) {
            shifts++;
            String message = told.stream().filter(meant).findFirst().orElseThrow();
            int place = Integer.parseInt(message.replaceFirst(".*? line (\\d+).*", "$1"));
            off.add(Math.abs(place - size / 2 - 1));
          } else {
            missed.merge(language, 1, Integer::sum);
          }
          swaps +=
              inspect(exchanged(part, language, next)).stream()
                      .anyMatch(m -> m.contains("look exchanged"))
                  ? 1
                  : 0;
          copies +=
              inspect(copied(part, language, next)).stream()
                      .anyMatch(m -> m.contains("are the same text"))
                  ? 1
                  : 0;
        }
      }
      off.sort(null);
      out.printf(
          Locale.ROOT,
          "%d lines: alarms on clean text %d of %d; of %d each: off by one %d (place off by %s"
              + " lines in the median, missed %s), exchanged %d, same text %d%n",
          size,
          alarms,
          clean,
          cases,
          shifts,
          off.isEmpty() ? "-" : off.get(off.size() / 2),
          missed,
          swaps,
          copies);
    }
  }

  private Map<Language, List<String>> part(int from, int size) {
    Map<Language, List<String>> part = new EnumMap<>(Language.class);
    texts.forEach((language, lines) -> part.put(language, lines.subList(from, from + size)));
    return part;
  }

  private static Map<Language, List<String>> shifted(
      Map<Language, List<String>> part, Language language) {
    List<String> lines = new ArrayList<>(part.get(language));
    lines.add(lines.size() / 2, lines.remove(lines.size() - 1));
    return with(part, language, lines);
  }

  private static Map<Language, List<String>> exchanged(
      Map<Language, List<String>> part, Language one, Language other) {
    return with(with(part, one, part.get(other)), other, part.get(one));
  }

  private static Map<Language, List<String>> copied(
      Map<Language, List<String>> part, Language from, Language to) {
    return with(part, to, part.get(from));
  }

  private static Map<Language, List<String>> with(
      Map<Language, List<String>> part, Language language, List<String> lines) {
    Map<Language, List<String>> changed = new EnumMap<>(part);
    changed.put(language, lines);
    return changed;
  }

  private List<String> inspect(Map<Language, List<String>> part) {
    Map<Language, org.hexapla.corpus.Resolution> versions = new EnumMap<>(Language.class);
    part.forEach(
        (language, lines) -> {
          List<Paragraph> paragraphs = new ArrayList<>();
          for (int i = 0; i < lines.size(); i++) {
            String id = "line" + (i + 1);
            if (!lines.get(i).isBlank()) {
              paragraphs.add(
                  new Paragraph(
                      id, Paragraph.Kind.LINE, String.valueOf(i + 1), lines.get(i), List.of()));
            }
          }
          versions.put(language, ParagraphAlignmentEvaluation.document(language, paragraphs));
        });
    ParallelResolution document = new ParallelResolution(new Symbol("EVALUATION/1"), versions);
    return inspector.inspect(consumer -> consumer.accept(document));
  }
}
