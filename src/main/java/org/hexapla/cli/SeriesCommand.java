package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.hexapla.corpus.Series;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.SeriesView;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the resolutions that a resolution continues, and those that continue it. */
@Command(
    name = "series",
    description = "Shows the line through time to which a resolution belongs.")
final class SeriesCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
  private ShowCommand.DocumentFormat format = ShowCommand.DocumentFormat.TEXT;

  @Override
  int run(Session session) throws IOException {
    Symbol named = DocumentFinder.symbol(symbol);
    Series series = session.bean(SeriesFinder.class).series(named);
    if (series.members().size() == 1 && series.members().get(0).texts().isEmpty()) {
      throw new InputException(
          "the store neither has " + named + " nor a document that recalls it");
    }
    SeriesView view = SeriesView.of(series, Language.EN);
    if (format == ShowCommand.DocumentFormat.JSON) {
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(view));
    } else {
      Tsv table = new Tsv(session.out());
      table.row("symbol", "date", "languages", "title", "because");
      view.members().forEach(member -> print(member, table));
    }
    return 0;
  }

  private static void print(SeriesView.MemberView member, Tsv table) {
    table.row(
        member.symbol(),
        member.date() == null ? "" : member.date(),
        String.join(",", member.languages()),
        member.title() == null ? "" : member.title(),
        because(member.evidence()));
  }

  /** The first reason; the rest stands in the JSON. */
  private static String because(List<SeriesView.EvidenceView> evidence) {
    SeriesView.EvidenceView first = evidence.get(0);
    return switch (first.reason()) {
      case "asked" -> "asked for";
      case "title" -> "same title as " + first.document();
      case "recalled" -> "recalled by " + first.document() + ", " + first.paragraph();
      case "recalls" -> "recalls " + first.document() + ", " + first.paragraph();
      case "agenda-item" -> "same item of the agenda as " + first.document();
      default -> "draft or adopted text of " + first.document();
    };
  }
}
