package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.DocumentLinkFinder;
import org.hexapla.corpus.DocumentLinks;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.DocumentLinksView;
import org.hexapla.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a document cites and what cites it. */
@Command(
    name = "references",
    description = "Shows what a document cites and what cites it, also of one that is absent.")
final class ReferencesCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
  private ShowCommand.DocumentFormat format = ShowCommand.DocumentFormat.TEXT;

  @Override
  int run(Session session) throws IOException {
    Symbol named = DocumentFinder.symbol(symbol);
    DocumentLinks links = session.bean(DocumentLinkFinder.class).links(named);
    if (links.texts().isEmpty() && links.citedBy().isEmpty()) {
      throw new InputException("the store neither has " + named + " nor a document that cites it");
    }
    DocumentLinksView view = DocumentLinksView.of(links, Language.EN);
    if (format == ShowCommand.DocumentFormat.JSON) {
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(view));
    } else {
      print(view, session.out());
    }
    return 0;
  }

  private static void print(DocumentLinksView view, PrintWriter out) {
    out.println(view.symbol() + (view.languages().isEmpty() ? " (not in the store)" : ""));
    print("cites", view.cites(), out);
    print("cited by", view.citedBy(), out);
  }

  private static void print(String name, List<DocumentLinksView.LinkView> links, PrintWriter out) {
    out.println(name + " " + links.size());
    for (DocumentLinksView.LinkView link : links) {
      Set<String> places = new LinkedHashSet<>();
      for (DocumentLinksView.PlaceView place : link.places()) {
        places.add(place.place());
      }
      out.println(
          "  "
              + link.symbol()
              + (link.date() == null ? "" : ", " + link.date())
              + (link.title() == null ? "" : ", " + link.title())
              + ": "
              + String.join("; ", places));
    }
  }
}
