package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.align.Bead;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
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
    List<Bead> beads = session.bean(ParagraphAligner.class).align(source, target);
    if (format == TableFormat.JSON) {
      List<Map<String, Object>> rows =
          beads.stream()
              .map(
                  bead ->
                      Map.<String, Object>of(
                          "source_ids", bead.source(),
                          "target_ids", bead.target(),
                          "score", bead.cost(),
                          "source_text", text(source, bead.source()),
                          "target_text", text(target, bead.target())))
              .toList();
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(rows));
      return 0;
    }
    Tsv table = new Tsv(session.out());
    table.row("source_ids", "target_ids", "score", "source_text", "target_text");
    for (Bead bead : beads) {
      table.row(
          String.join(",", bead.source()),
          String.join(",", bead.target()),
          String.format(Locale.ROOT, "%.3f", bead.cost()),
          text(source, bead.source()),
          text(target, bead.target()));
    }
    return 0;
  }

  private static String text(Resolution document, List<String> ids) {
    return ids.stream()
        .map(id -> document.paragraph(id).map(Paragraph::text).orElse(""))
        .collect(Collectors.joining(" "));
  }
}
