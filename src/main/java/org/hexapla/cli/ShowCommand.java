package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentIndex;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.DocumentView;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one document as it was understood. */
@Command(name = "show", description = "Shows a document as it was understood.")
final class ShowCommand extends StoreCommand {

  @Parameters(paramLabel = "SYMBOL")
  private String symbol = "";

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "The language; needed where the store has several.")
  private @Nullable String language;

  @Option(names = "--format", defaultValue = "text", description = "text or json; default: text.")
  private DocumentFormat format = DocumentFormat.TEXT;

  /** How a document is shown. */
  enum DocumentFormat {
    TEXT,
    JSON
  }

  @Override
  int run(Session session) throws IOException {
    DocumentFinder finder = new DocumentFinder(session);
    Resolution document = finder.find(symbol, wanted(finder));
    if (format == DocumentFormat.JSON) {
      DocumentView view =
          DocumentView.of(document, session.bean(Corpus.class), session.bean(DocumentIndex.class));
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(view));
    } else {
      print(document, session.bean(DocumentIndex.class), session.out());
    }
    return 0;
  }

  private Language wanted(DocumentFinder finder) {
    if (language != null) {
      return language("--lang", language);
    }
    List<Language> present = finder.languages(DocumentFinder.symbol(symbol));
    if (present.size() > 1) {
      throw wrongUsage("--lang: the store has " + symbol + " in " + present + "; choose one");
    }
    return present.isEmpty() ? Language.EN : present.get(0);
  }

  private static void print(Resolution document, DocumentIndex index, PrintWriter out) {
    out.printf("%s (%s)%n", document.symbol(), document.language().englishName());
    line(out, "kind", document.kind().label());
    line(out, "body", document.body());
    line(out, "session", document.session());
    line(out, "agenda item", document.agendaItem());
    line(out, "title", document.title());
    if (document.date() != null) {
      line(out, "date", document.date().value() + " (" + document.date().basis().label() + ")");
    }
    line(out, "adopted", document.adopted());
    line(out, "meeting", document.meeting());
    line(out, "adoption", document.adoption());
    line(out, "vote", document.vote());
    line(out, "changes", document.symbol().changes().orElse(null));
    List<Symbol> changing = index.changing(document.symbol());
    line(out, "changed by", changing.isEmpty() ? null : changing);
    if (!document.sponsors().isEmpty()) {
      line(out, "sponsors", document.sponsors().size() + ": " + document.sponsors());
    }
    for (Paragraph paragraph : document.paragraphs()) {
      out.printf(
          "%n%s  [%s]%n  %s%n",
          new Locator(paragraph.id()).display(Language.EN), paragraph.id(), paragraph.text());
    }
    for (Footnote footnote : document.footnotes()) {
      out.printf("%n[%s]  %s%n", footnote.id(), footnote.text());
    }
  }

  private static void line(PrintWriter out, String name, @Nullable Object value) {
    if (value != null) {
      out.printf("  %-12s %s%n", name, value);
    }
  }
}
