package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.align.SentenceAligner;
import org.hexapla.corpus.Resolution;
import org.hexapla.exchange.AlignmentView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the paragraphs of a document in two languages side by side. */
@Command(name = "align", description = "Pairs the paragraphs of a document in two languages.")
final class AlignCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(names = "--from", required = true, paramLabel = "L")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "L")
  private String to = "";

  @Option(names = "--format", defaultValue = "tsv", description = "tsv or json; default: tsv.")
  private TableFormat format = TableFormat.TSV;

  @Option(
      names = "--unit",
      defaultValue = "paragraph",
      paramLabel = "U",
      description = "What is paired: paragraph, sentence or clause; default: paragraph.")
  private AlignmentView.Unit unit = AlignmentView.Unit.PARAGRAPH;

  /** The forms of a table. */
  enum TableFormat {
    TSV,
    JSON
  }

  @Override
  int run(Session session) throws IOException {
    DocumentFinder finder = new DocumentFinder(session);
    Resolution source = finder.find(symbol, language("--from", from));
    Resolution target = finder.find(symbol, language("--to", to));
    List<AlignmentView> beads =
        AlignmentView.of(
            source,
            target,
            unit,
            session.bean(ParagraphAligner.class),
            session.bean(SentenceAligner.class));
    if (format == TableFormat.JSON) {
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(beads));
      return 0;
    }
    Tsv table = new Tsv(session.out());
    table.row("source_ids", "target_ids", "score", "source_text", "target_text");
    for (AlignmentView bead : beads) {
      table.row(
          String.join(",", bead.sourceIds()),
          String.join(",", bead.targetIds()),
          String.format(Locale.ROOT, "%.3f", bead.score()),
          bead.sourceText(),
          bead.targetText());
    }
    return 0;
  }
}
