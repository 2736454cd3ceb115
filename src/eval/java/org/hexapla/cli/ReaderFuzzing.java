package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.SmallStore;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.hexapla.mcp.TermServer;
import org.hexapla.search.GlossarySearch;
import org.hexapla.search.Recognizer;
import org.hexapla.search.SearchFilter;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval,fuzz test-compile exec:exec -Dfuzz.target=glossary:tbx
 * -Dfuzz.seconds=120}: Jazzer makes inputs that lead to places of the code where none led before,
 * and gives them to one of the entrances for what comes from elsewhere. A failure is whatever is
 * neither read nor refused in a clear line, takes longer than {@code -Dfuzz.timeout} seconds, or
 * more memory than there is. Targets: {@code document:}, {@code glossary:} and {@code draft:} with
 * an ending of a file, and {@code query}, {@code text} and {@code mcp}.
 *
 * <p>{@link #main} writes the inputs to begin with into a folder: the valid files of the tests, and
 * a line of each language.
 */
public final class ReaderFuzzing {

  private static final int MOST_HITS = 20;

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

  private static ApplicationContext context;
  private static ForeignFiles readers;
  private static Path file;
  private static String target;

  private ReaderFuzzing() {}

  /** Called by Jazzer before the first input. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    target = arguments[0];
    Path folder = Files.createTempDirectory("hexapla-fuzzing");
    // Not closed: Jazzer ends the process itself.
    context = new OwnStore().make(folder.resolve("data"));
    SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    readers = new ForeignFiles(context);
    file = folder.resolve("A_RES_1_1.en-fr.fr." + target.substring(target.indexOf(':') + 1));
  }

  /** Called by Jazzer with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    switch (target.substring(0, Math.max(target.indexOf(':'), 0))) {
      case "document" -> read(input, readers::document);
      case "glossary" -> read(input, readers::glossary);
      case "draft" -> read(input, readers::draft);
      default -> text(input);
    }
  }

  private interface Reader {
    String refusal(Path file) throws IOException;
  }

  private static void read(byte[] input, Reader reader) throws IOException {
    String refusal = reader.refusal(Files.write(file, input));
    // What stands in quotation marks is a word of the file, whatever it looks like.
    if (ForeignFiles.isUnclear(refusal.replaceAll("'[^']*'", "''"))) {
      throw new IllegalStateException("an unclear refusal: " + refusal);
    }
  }

  /** The first letter says the language. */
  private static void text(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    Language language = Language.values()[Math.floorMod(input[0], Language.values().length)];
    switch (target) {
      case "query" -> {
        GlossarySearch search = context.getBean(GlossarySearch.class);
        search.lookup(text, SearchFilter.in(Set.of(language)), MOST_HITS);
        search.suggest(text, SearchFilter.in(Set.of()), MOST_HITS);
      }
      case "text" -> {
        context.getBean(Recognizer.class).recognize(text, language, Recognizer.Scope.NESTED);
        context.getBean(DraftChecker.class).check(Draft.of(text, language));
      }
      case "mcp" -> {
        try {
          context.getBean(TermServer.class).answer(text);
        } catch (IllegalArgumentException e) {
          if (ForeignFiles.isUnclear(String.valueOf(e.getMessage()))) {
            throw e;
          }
        }
      }
      default -> throw new IllegalArgumentException("no such target: " + target);
    }
  }

  /** Writes the inputs to begin with for a target into a folder. */
  public static void main(String[] arguments) throws Exception {
    String wanted = arguments[0];
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    if (wanted.indexOf(':') > 0) {
      String ending = wanted.substring(wanted.indexOf(':') + 1);
      try (MutationTrial trial = new MutationTrial(Files.createTempDirectory("hexapla-seeds"), 1)) {
        for (Map.Entry<String, byte[]> seed : trial.files().entrySet()) {
          if (seed.getKey().endsWith("." + ending)) {
            Files.write(folder.resolve(seed.getKey()), seed.getValue());
          }
        }
      }
    } else {
      for (Language language : Language.values()) {
        seeds(wanted, language)
            .forEach(
                seed -> write(folder.resolve(language.code() + seed.hashCode()), language, seed));
      }
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

  private static void write(Path path, Language language, String seed) {
    try {
      byte[] words = seed.getBytes(StandardCharsets.UTF_8);
      byte[] input = new byte[words.length + 1];
      input[0] = (byte) language.ordinal();
      System.arraycopy(words, 0, input, 1, words.length);
      Files.write(path, input);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
