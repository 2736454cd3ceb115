package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.hexapla.Archives;
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
 * What Jazzer calls: gives an input to one of the entrances for what comes from elsewhere. It fails
 * where the input is neither read nor refused in a clear line; {@link FuzzingEvaluation} starts it.
 */
public final class ReaderFuzzing {

  private static final int MOST_HITS = 20;

  private static ApplicationContext context;
  private static ForeignFiles readers;
  private static Path file;
  private static FuzzTarget target;
  private static Map<String, byte[]> parts = Map.of();

  private ReaderFuzzing() {}

  /** Called by Jazzer before the first input. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    target = FuzzTarget.of(arguments[0]);
    Path folder = Files.createTempDirectory("hexapla-fuzzing");
    // Not closed: Jazzer ends the process itself.
    context = new OwnStore().make(folder.resolve("data"));
    SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    readers = new ForeignFiles(context);
    file = folder.resolve("A_RES_1_1.en-fr.fr." + target.ending());
    if (target.isFile()) {
      byte[] valid = FuzzingEvaluation.valid(target).values().iterator().next();
      parts = target.part().isEmpty() ? Map.of() : Archives.parts(valid);
      fuzzerTestOneInput(target.input(valid)); // loads what takes long under the agent
    }
  }

  /** Called by Jazzer with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    switch (target.kind()) {
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
    String refusal = reader.refusal(Files.write(file, target.file(input, parts)));
    // What stands in quotation marks is a word of the file, whatever it looks like.
    if (ForeignFiles.isUnclear(refusal.replaceAll("'[^']*'|\"[^\"]*\"", "''"))) {
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
    switch (target.kind()) {
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
}
