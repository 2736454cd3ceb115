package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.ExportFilter;
import org.hexapla.exchange.ExportRequest;
import org.hexapla.exchange.ExportResult;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
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

  @Option(
      names = "--lang",
      paramLabel = "L,...",
      split = ",",
      description = "Only these languages.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "S,...",
      split = ",",
      description = "Only terms of this status: preferred, admitted, proposed, ...")
  private List<String> statuses = new ArrayList<>();

  @Option(names = "--subject", paramLabel = "D,...", split = ",", description = "Only this domain.")
  private List<String> subjects = new ArrayList<>();

  @Option(
      names = "--symbol",
      paramLabel = "S",
      description = "Only entries that this document proves; may be repeated.")
  private List<String> symbols = new ArrayList<>();

  @Option(names = "--session", paramLabel = "N", description = "Only entries of this session.")
  private @Nullable Integer session;

  @Option(names = "--changed-since", paramLabel = "DATE", description = "Only changed entries.")
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
          .println("note: " + format + " cannot carry " + String.join(", ", written.notCarried()));
    }
    return 0;
  }

  private ExportFilter filter() {
    List<Language> wanted = languages.stream().map(code -> language("--lang", code)).toList();
    Set<AdministrativeStatus> status = EnumSet.noneOf(AdministrativeStatus.class);
    statuses.forEach(label -> status.add(status(label)));
    Set<Symbol> documents =
        symbols.stream().map(DocumentFinder::symbol).collect(Collectors.toSet());
    return new ExportFilter(
        wanted,
        status,
        new HashSet<>(subjects),
        documents,
        session,
        changedSince == null ? null : day(changedSince),
        samples);
  }

  private AdministrativeStatus status(String label) {
    return AdministrativeStatus.of(label)
        .orElseThrow(() -> wrongUsage("--status: '" + label + "' is not a status"));
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrongUsage("--changed-since: '" + text + "' is not a date such as 2025-09-05");
    }
  }
}
