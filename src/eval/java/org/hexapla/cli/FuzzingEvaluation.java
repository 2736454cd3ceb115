package org.hexapla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval,fuzz test-compile exec:exec -Dfuzz.target=glossary:tbx
 * -Dfuzz.seconds=120}: Jazzer makes inputs that lead to places of the code where none led before,
 * and gives them to one of the entrances for what comes from elsewhere. Told is whatever is neither
 * read nor refused in a clear line, takes longer than 20 s, or more memory than 1 GB. Targets:
 * {@code document:}, {@code glossary:} and {@code draft:} with the ending of a file (of an archive
 * also with one of its parts: {@code draft:docx:word/document.xml}), and {@code query}, {@code
 * text} and {@code mcp}. It begins with the valid files of the tests, or with a line of each
 * language, and goes on with what an earlier run kept in {@code target/fuzz}.
 */
public final class FuzzingEvaluation {

  private static final Map<Language, String> LINES =
      Map.of(
          Language.AR, "إذ تشير إلى قرارها 61/266 المؤرخ 16 أيار/مايو 2007 بشأن تعدد اللغات،",
          Language.ZH, "回顾其2007年5月16日关于使用多种语文的第61/266号决议，",
          Language.EN, "Recalling its resolution 61/266 of 16 May 2007 on multilingualism,",
          Language.FR, "Rappelant sa résolution 61/266 du 16 mai 2007 sur le multilinguisme,",
          Language.RU, "ссылаясь на свою резолюцию 61/266 от 16 мая 2007 года о многоязычии,",
          Language.ES, "Recordando su resolución 61/266, de 16 de mayo de 2007, multilingüismo,");

  private static final String QUESTION =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\","
          + "\"arguments\":{\"%s\":\"%s\",\"language\":\"%s\",\"to\":[\"en\"],\"limit\":3}}}";

  private FuzzingEvaluation() {}

  public static void main(String[] arguments) throws Exception {
    String target = arguments[0];
    Path folder = Path.of("target", "fuzz", target.replaceAll("[:/]", "-"));
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    write(target, seeds);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=org.hexapla.cli.ReaderFuzzing",
            "--target_args=" + target,
            "--instrumentation_includes=org.hexapla.**",
            "--keep_going=20",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + arguments[1],
            "-timeout=20",
            "-rss_limit_mb=3000",
            "-max_len=60000",
            "-print_final_stats=1",
            kept.toString(),
            seeds.toString());
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static void write(String target, Path folder) throws IOException {
    FuzzTarget of = FuzzTarget.of(target);
    if (of.isFile()) {
      for (Map.Entry<String, byte[]> valid : valid(of).entrySet()) {
        Files.write(folder.resolve(valid.getKey()), of.input(valid.getValue()));
      }
    } else {
      for (Language language : Language.values()) {
        seeds(target, language)
            .forEach(
                seed -> write(folder.resolve(language.code() + seed.hashCode()), language, seed));
      }
    }
  }

  /** The valid files of a target's form. */
  static Map<String, byte[]> valid(FuzzTarget target) throws IOException {
    try (MutationTrial trial = new MutationTrial(Files.createTempDirectory("hexapla-seeds"), 1)) {
      Map<String, byte[]> valid = new TreeMap<>(trial.files());
      valid.keySet().removeIf(name -> !name.endsWith("." + target.ending()));
      return valid;
    }
  }

  private static Stream<String> seeds(String wanted, Language language) {
    String line = LINES.get(language);
    return switch (wanted) {
      case "query" ->
          Arrays.stream(line.split(" ")).map(word -> "\"" + word + "\" OR " + word + "*");
      case "text" -> Stream.of(line + "\n1. " + line);
      default ->
          Stream.of(
                  "lookup_term query",
                  "recognize_terms text",
                  "check_draft text",
                  "get_concept id",
                  "concordance phrase",
                  "term_history id")
              .map(words -> words.split(" "))
              .map(words -> QUESTION.formatted(words[0], words[1], line, language.code()));
    };
  }

  /** The first letter says the language. */
  private static void write(Path path, Language language, String seed) {
    try {
      byte[] words = seed.getBytes(StandardCharsets.UTF_8);
      byte[] input = new byte[words.length + 1];
      input[0] = (byte) language.ordinal();
      System.arraycopy(words, 0, input, 1, words.length);
      Files.write(path, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
