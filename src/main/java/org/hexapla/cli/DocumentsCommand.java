package org.hexapla.cli;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the store holds. */
@Command(name = "documents", description = "Lists the documents in the store.")
final class DocumentsCommand extends StoreCommand {

  @Option(names = "--lang", paramLabel = "L", description = "Only texts in this language.")
  private @Nullable String language;

  @Override
  int run(Session session) {
    Language wanted = language == null ? null : language("--lang", language);
    List<DocumentSummary> documents =
        session.bean(Corpus.class).documents().stream()
            .filter(document -> wanted == null || document.language() == wanted)
            .toList();
    Tsv table = new Tsv(session.out());
    table.row("symbol", "language", "kind", "date", "paragraphs", "version", "title");
    for (DocumentSummary document : documents) {
      table.row(
          document.symbol(),
          document.language(),
          document.kind().label(),
          document.date() == null ? "" : document.date().value(),
          document.paragraphs(),
          document.version(),
          document.title() == null ? "" : document.title());
    }
    return 0;
  }
}
