package org.hexapla.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hexapla.corpus.Corpus;

/**
 * Works on a store until somebody kills it. It says before each command {@code begin} and its kind,
 * and after it that it is done: {@code import SYMBOL LANGUAGE}, {@code decide CONCEPT TERM}, {@code
 * export FILE}, {@code build REVISION}, with the state of the corpus that was built from. What it
 * said to be done is confirmed. Arguments: the folder of the store, one for files, the number of
 * the round, the id of an entry to decide on.
 */
final class KilledWork {

  /** Before the kind of what is begun. */
  static final String BEGIN = "begin\t";

  private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

  private final Path data;
  private final Path files;
  private final int round;
  private final String concept;
  private final OwnStore store = new OwnStore();
  private final PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private KilledWork(Path data, Path files, int round, String concept) {
    this.data = data;
    this.files = files;
    this.round = round;
    this.concept = concept;
  }

  public static void main(String[] arguments) throws IOException {
    new KilledWork(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            arguments[3])
        .work();
  }

  private void work() throws IOException {
    Random random = new Random(round);
    call("documents");
    said.println("ready");
    for (int step = 0; ; step++) {
      int kind = (round + step) % 10;
      if (kind < 4) {
        bring(step, LANGUAGES.get(random.nextInt(LANGUAGES.size())));
      } else if (kind < 7) {
        begin("decide");
        String term = "term " + round + "-" + step;
        call("decide", "add", concept, term, "--lang", "en", "--by", "a test", "--source", "test");
        said.println("decide\t" + concept + "\t" + term);
      } else if (kind < 9) {
        begin("export");
        Path file = files.resolve("export-" + round + "-" + step + ".csv");
        call("export", "--format", "csv", "--samples", file.toString());
        said.println("export\t" + file);
      } else {
        begin("build");
        call("build");
        said.println("build\t" + store.make(data).getBean(Corpus.class).revision());
      }
    }
  }

  private void bring(int step, String language) throws IOException {
    String symbol = "SAMPLE/RES/" + (100 + round) + "/" + (step + 1);
    Path sample = Path.of("glossary/sample/SAMPLE_RES_1_1." + language + ".txt");
    Path file = files.resolve("import-" + round + "-" + step + "." + language + ".txt");
    Files.writeString(file, Files.readString(sample));
    begin("import");
    call("import", file.toString(), "--symbol", symbol, "--lang", language);
    said.println("import\t" + symbol + "\t" + language);
  }

  private void begin(String kind) {
    said.println(BEGIN + kind);
  }

  private void call(String... arguments) {
    CommandAnswer answer =
        CommandAnswer.of(Path.of("").toAbsolutePath(), data, store, () -> "", arguments);
    if (answer.code() != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + ": " + answer.err());
    }
  }
}
