package org.hexapla.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.align.NameTable.Name;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.align.LexiconCompilation}
 *
 * <p>Compiles the background lexicon that is shipped in {@code config/lexicon} from open texts. The
 * system properties {@code data} and {@code folder} name the open texts and where to write.
 */
public final class LexiconCompilation {

  private static final Symbol SYMBOL = new Symbol("OPEN/TEXTS");
  private static final List<String> HEADER =
      List.of(
          "Word keys and the number of links between them, counted by Hexapla's word aligner in"
              + " the",
          "Charter of the United Nations, the Universal Declaration of Human Rights, the goals and",
          "targets of sustainable development (MIT licence, Open SDG), TICO-19 (CC0), the names of",
          "States and regions (UNTERM, UNSD M49; PDDL) and Hexapla's own sample resolutions.",
          "Compiled anew by: ./mvnw -q -Peval test-compile exec:java"
              + " -Dexec.mainClass=org.hexapla.align.LexiconCompilation");

  private LexiconCompilation() {}

  public static void main(String[] arguments) throws IOException {
    OpenTexts texts =
        new OpenTexts(Path.of(System.getProperty("data", "../shared/data")), Path.of("glossary"));
    texts.read();
    Path folder = Path.of(System.getProperty("folder", "config/lexicon"));
    Files.createDirectories(folder);
    writeNames(texts.names(), folder.resolve(LexiconFolder.NAMES));
    TextAnalyzer analyzer = TextAnalyzer.standard();
    new LexiconCompiler(
            analyzer, new StructureParagraphAligner(), new WordAligner(new LexiconFolder("")))
        .compile(corpus(texts.units()), folder, HEADER)
        .forEach((name, size) -> System.out.println(name + " " + size));
  }

  private static LineBitext corpus(List<Map<Language, String>> units) {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<Paragraph> lines = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        String text = units.get(i).getOrDefault(language, "");
        if (!text.isBlank()) {
          lines.add(Documents.line(i + 1, text));
        }
      }
      versions.put(language, Documents.document(SYMBOL.toString(), language, lines));
    }
    return LineBitext.of(new ParallelResolution(SYMBOL, versions));
  }

  private static void writeNames(List<Name> names, Path file) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "# Names of States and regions: who is called so, then the name in each language.\n");
    table.append("# From UNTERM and UNSD M49 (PDDL) and the starter glossary's States.\n");
    table.append("bearer\tar\tzh\ten\tfr\tru\tes\n");
    TreeSet<String> rows = new TreeSet<>();
    for (Name name : names) {
      List<String> cells = new ArrayList<>();
      cells.add(name.bearer());
      for (Language language : Language.values()) {
        cells.add(name.names().getOrDefault(language, ""));
      }
      rows.add(String.join("\t", cells));
    }
    rows.forEach(row -> table.append(row).append('\n'));
    Files.writeString(file, table);
  }
}
