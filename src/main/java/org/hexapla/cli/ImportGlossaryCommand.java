package org.hexapla.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import org.hexapla.exchange.GlossaryImporter;
import org.hexapla.exchange.ImportRequest;
import org.hexapla.exchange.ImportResult;
import org.hexapla.exchange.ImportRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a glossary in, or says what that would do. */
@Command(
    name = "import-glossary",
    description = "Takes a glossary of another program in, and says row by row what became of it.")
final class ImportGlossaryCommand extends StoreCommand {

  /** Entries between two reports of progress. */
  private static final int PROGRESS_STEP = 10_000;

  @Parameters(paramLabel = "FILE", description = "TBX, CSV, TSV, XLSX, OmegaT, SKOS or JSONL.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Only say what would happen.")
  private boolean dryRun;

  @Option(names = "--strict", description = "Take nothing in where one row is bad or in conflict.")
  private boolean strict;

  @Option(
      names = "--encoding",
      paramLabel = "E",
      description = "Of a table or text that is not in UTF-8, such as windows-1256.")
  private @Nullable String encoding;

  @Override
  int run(Session session) throws IOException {
    Path named = session.file(file);
    ImportRequest request =
        new ImportRequest(
            named,
            dryRun,
            strict,
            encoding == null ? null : charset(encoding),
            System.getProperty("user.name", "somebody"));
    Tsv report = new Tsv(session.out());
    report.row("line", "outcome", "entry", "what");
    long[] entries = {0};
    ImportResult result =
        session
            .bean(GlossaryImporter.class)
            .take(
                request,
                row -> {
                  print(report, row);
                  if (session.progressIsShown() && ++entries[0] % PROGRESS_STEP == 0) {
                    session.err().println("  " + entries[0] + " entries …");
                    session.err().flush();
                  }
                });
    session.out().flush();
    if (result instanceof ImportResult.Refused refused) {
      throw new InputException(refused.reason());
    }
    ImportResult.Done done = (ImportResult.Done) result;
    session.out().println(named + " (" + done.format() + "): " + done.summary());
    return done.isClean() ? 0 : CommandLineEntrance.INPUT_WRONG;
  }

  /** Everything but what stays as it is. */
  private static void print(Tsv report, ImportRow row) {
    if (row.outcome() != ImportRow.Outcome.UNCHANGED) {
      report.row(row.line(), row.outcome().label(), row.conceptId(), row.what());
    }
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw wrongUsage("--encoding: '" + name + "' is no encoding such as windows-1256");
    }
  }
}
