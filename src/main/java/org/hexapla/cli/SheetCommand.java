package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.prepare.SessionSheet;
import org.hexapla.prepare.SheetExporter;
import org.hexapla.prepare.SheetMaker;
import org.hexapla.prepare.SheetOrder;
import org.hexapla.prepare.SheetPrint;
import org.hexapla.prepare.SheetRequest;
import org.hexapla.prepare.SheetResult;
import org.hexapla.prepare.SheetWriter;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an interpreter's sheet for a meeting. */
@Command(name = "sheet", description = "Makes a session sheet for the booth: about a page.")
final class SheetCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(
      names = "--symbol",
      paramLabel = "S,...",
      split = ",",
      description = "A document of the meeting; may be repeated.")
  private List<String> symbols = new ArrayList<>();

  @Option(
      names = "--session",
      paramLabel = "N",
      description = "With --item: all documents under that item of the session's agenda.")
  private @Nullable Integer session;

  @Option(names = "--item", paramLabel = "I", description = "An item, such as '108 (j)'.")
  private @Nullable String item;

  @Option(names = "--series", paramLabel = "S", description = "A document and its whole series.")
  private @Nullable String series;

  @Option(names = "--from", required = true, paramLabel = "L", description = "The first column.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      split = ",",
      paramLabel = "L,...",
      description = "The other columns.")
  private List<String> to = new ArrayList<>();

  @Option(names = "--lines", paramLabel = "N", description = "At the most; default: about a page.")
  private int lines = SheetRequest.PAGE;

  @Option(names = "--order", paramLabel = "O", description = "importance (default) or paragraph.")
  private String order = SheetOrder.IMPORTANCE.label();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      description = "html, pdf, xlsx, anki or tsv.")
  private String format = "";

  @Override
  int run(Session session) throws IOException {
    SheetWriter writer = writer(session.bean(SheetExporter.class));
    SheetOrder wanted =
        SheetOrder.of(order)
            .orElseThrow(() -> wrongUsage("--order: '" + order + "' is not importance, paragraph"));
    SheetRequest request = request();
    SheetResult result = session.bean(SheetMaker.class).make(request);
    if (result instanceof SheetResult.Refused refused) {
      throw new InputException(refused.message());
    }
    SessionSheet sheet = ((SheetResult.Made) result).sheet();
    Path target = session.file(file);
    write(writer, new SheetPrint(sheet, wanted, request.languages().get(0)), target);
    session
        .out()
        .printf(
            "%s: %d lines of %d documents; left out %d%n",
            target, sheet.lines().size(), sheet.documents().size(), sheet.leftOut());
    return 0;
  }

  private SheetWriter writer(SheetExporter exporter) {
    SheetWriter writer =
        exporter
            .writer(format)
            .orElseThrow(
                () ->
                    wrongUsage(
                        "--format: '"
                            + format
                            + "' is not one of "
                            + String.join(
                                ", ",
                                exporter.writers().stream().map(SheetWriter::format).toList())));
    String refusal = writer.refuses();
    if (refusal != null) {
      throw new InputException(refusal);
    }
    return writer;
  }

  private SheetRequest request() {
    if ((item == null) != (session == null)) {
      throw wrongUsage("--item and --session belong together");
    }
    Set<Language> languages = new LinkedHashSet<>(List.of(language("--from", from)));
    to.forEach(code -> languages.add(language("--to", code)));
    if (languages.size() < 2) {
      throw wrongUsage("--to: name a language other than that of --from");
    }
    if (lines < 1 || lines > SheetRequest.MOST_LINES) {
      throw wrongUsage("--lines: a number from 1 to " + SheetRequest.MOST_LINES);
    }
    List<Symbol> named = symbols.stream().map(DocumentFinder::symbol).toList();
    return new SheetRequest(
        named,
        item == null || session == null ? null : new SheetRequest.AgendaItem(session, item),
        series == null ? null : DocumentFinder.symbol(series),
        List.copyOf(languages),
        lines,
        Set.of(),
        List.of());
  }

  /** The file appears under its name when it is whole. */
  private static void write(SheetWriter writer, SheetPrint print, Path target) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file's folder");
    if (Files.isDirectory(target) || !Files.isDirectory(folder)) {
      throw new InputException(target + " cannot be written; name a file in a folder that exists");
    }
    Path unfinished = Files.createTempFile(folder, ".hexapla-", ".part");
    try {
      try (OutputStream output = Files.newOutputStream(unfinished)) {
        writer.write(print, output);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
