package org.hexapla.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.build.EquivalentFinder;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what another language calls each term of a list. */
@Command(name = "map", description = "Gives the equivalents that the documents prove.")
final class MapCommand extends StoreCommand {

  @Option(names = "--from", required = true, paramLabel = "L")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "L")
  private String to = "";

  @Option(
      names = "--terms",
      required = true,
      paramLabel = "FILE",
      description = "A text file, UTF-8, a term a line.")
  private Path terms = Path.of("");

  @Option(
      names = "--top",
      paramLabel = "K",
      defaultValue = "3",
      description = "How many equivalents of a term at the most; default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(names = "--format", defaultValue = "tsv", description = "tsv.")
  private MapFormat format = MapFormat.TSV;

  /** The forms of the answer. */
  enum MapFormat {
    TSV
  }

  @Override
  int run(Session session) throws IOException {
    Language source = language("--from", from);
    Language target = language("--to", to);
    if (source == target) {
      throw wrongUsage("--to: " + target + " is the language of --from; choose another");
    }
    List<String> wanted = read(session.file(terms));
    TermMapper mapper = session.bean(EquivalentFinder.class).mapper(source, target);
    Tsv table = new Tsv(session.out());
    table.row("term", "rank", "equivalent", "confidence", "support", "citations");
    for (String term : wanted) {
      List<TranslationEquivalent> equivalents = mapper.map(term, top);
      if (equivalents.isEmpty()) {
        table.row(term, 0, "", "", "", ""); // no evidence, said aloud
      }
      for (int rank = 1; rank <= equivalents.size(); rank++) {
        TranslationEquivalent equivalent = equivalents.get(rank - 1);
        table.row(
            term,
            rank,
            equivalent.target(),
            String.format(Locale.ROOT, "%.3f", equivalent.confidence()),
            equivalent.support(),
            equivalent.evidence().stream()
                .map(TermsCommand::place)
                .collect(Collectors.joining("; ")));
      }
    }
    return 0;
  }

  private static List<String> read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (NoSuchFileException e) {
      throw new InputException("--terms: there is no file " + file);
    } catch (MalformedInputException e) {
      throw new InputException("--terms: " + file + " is not UTF-8 text; save it as UTF-8");
    }
  }
}
