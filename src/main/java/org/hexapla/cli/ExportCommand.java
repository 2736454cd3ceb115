package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.hexapla.exchange.ExportFilter;
import org.hexapla.exchange.ExportFilterReader;
import org.hexapla.exchange.ExportRequest;
import org.hexapla.exchange.ExportResult;
import org.hexapla.exchange.FormatException;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.exchange.Loss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries the glossary elsewhere. */
@Command(name = "export", description = "Writes the glossary in a format of other programs.")
final class ExportCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--format", required = true, paramLabel = "F", description = "Such as jsonl.")
  private String format = "";

  @Option(names = "--lang", paramLabel = "L,...", description = "Only these languages.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "S,...",
      description = "Only terms of this status: preferred, admitted, proposed, ...")
  private List<String> statuses = new ArrayList<>();

  @Option(
      names = "--class",
      paramLabel = "C,...",
      description = "Only concepts that are this: organ, office, instrument, state, ...")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--subject",
      paramLabel = "TEXT",
      description = "Only entries of this subject field; may be repeated.")
  private List<String> subjects = new ArrayList<>();

  @Option(
      names = "--concept",
      paramLabel = "ID",
      description = "Only the entry with this id; may be repeated.")
  private List<String> concepts = new ArrayList<>();

  @Option(
      names = "--symbol",
      paramLabel = "S,...",
      description = "Only entries that this document proves.")
  private List<String> symbols = new ArrayList<>();

  @Option(
      names = "--session",
      paramLabel = "N",
      description = "Only entries that a document of this session proves.")
  private @Nullable String session;

  @Option(
      names = "--changed-since",
      paramLabel = "DATE",
      description = "Only entries that changed on this day or later.")
  private @Nullable String changedSince;

  @Option(names = "--samples", description = "Also what only the sample documents prove.")
  private boolean samples;

  @Override
  int run(Session session) throws IOException {
    ExportRequest request =
        new ExportRequest(format.strip().toLowerCase(java.util.Locale.ROOT), filter());
    LongConsumer progress =
        session.progressIsShown()
            ? count -> {
              session.err().println("  " + count + " entries …");
              session.err().flush();
            }
            : count -> {};
    ExportResult result =
        session.bean(GlossaryExporter.class).export(request, session.file(file), progress);
    if (result instanceof ExportResult.Refused refused) {
      throw new InputException(refused.reason());
    }
    ExportResult.Written written = (ExportResult.Written) result;
    session
        .out()
        .printf(
            "%s: %d entries, %d terms%n", session.file(file), written.entries(), written.terms());
    if (!written.notCarried().isEmpty()) {
      session
          .err()
          .println("note: " + format + " cannot carry " + Loss.phrases(written.notCarried()));
    }
    return 0;
  }

  private ExportFilter filter() {
    Map<String, List<String>> given = new HashMap<>();
    given.put("lang", languages);
    given.put("status", statuses);
    given.put("class", classes);
    given.put("subject", subjects);
    given.put("concept", concepts);
    given.put("symbol", symbols);
    given.put("session", session == null ? List.of() : List.of(session));
    given.put("changed-since", changedSince == null ? List.of() : List.of(changedSince));
    given.put("samples", List.of(Boolean.toString(samples)));
    try {
      return ExportFilterReader.read(given);
    } catch (FormatException e) {
      throw wrongUsage("--" + e.getMessage());
    }
  }
}
