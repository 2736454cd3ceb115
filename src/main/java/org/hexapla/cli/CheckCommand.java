package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingView;
import org.hexapla.check.SarifReport;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a draft; exit code 1 where it has an error. */
@Command(name = "check", description = "Checks a draft against the glossary and the documents.")
final class CheckCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", description = "A text file, UTF-8.")
  private Path file = Path.of("");

  @Option(names = "--lang", required = true, paramLabel = "L", description = "Of the draft.")
  private String lang = "";

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "What the draft translates, line by line.")
  private @Nullable Path source;

  @Option(names = "--source-lang", paramLabel = "L", description = "Of the source.")
  private @Nullable String sourceLang;

  @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private CheckFormat format = CheckFormat.TEXT;

  /** The forms of the answer. */
  enum CheckFormat {
    TEXT,
    JSON,
    SARIF
  }

  @Override
  int run(Session session) throws IOException {
    Language language = language("--lang", lang);
    Draft draft = Draft.of(TextFile.read(session.file(file)), language);
    if (source != null) {
      if (sourceLang == null) {
        throw wrongUsage("--source-lang: the language of --source is missing");
      }
      draft =
          draft.from(TextFile.read(session.file(source)), language("--source-lang", sourceLang));
    }
    List<Finding> findings = session.bean(DraftChecker.class).check(draft);
    print(session, draft, findings);
    return findings.stream().anyMatch(one -> one.note().level() == Finding.Level.ERROR) ? 1 : 0;
  }

  private void print(Session session, Draft draft, List<Finding> findings) throws IOException {
    ObjectMapper json = session.bean(ObjectMapper.class);
    switch (format) {
      case JSON ->
          session
              .out()
              .println(
                  json.writeValueAsString(
                      findings.stream().map(one -> FindingView.of(one, draft)).toList()));
      case SARIF ->
          session
              .out()
              .println(json.writeValueAsString(SarifReport.of(findings, draft, file.toString())));
      case TEXT -> findings.forEach(one -> printLine(session, draft, one));
    }
  }

  private void printLine(Session session, Draft draft, Finding finding) {
    SarifReport.Place place = SarifReport.Place.of(draft.text(), finding.note().span().start());
    session
        .out()
        .printf(
            "%s:%d:%d: %s [%s] %s%n",
            file,
            place.line(),
            place.column(),
            finding.note().level().label(),
            finding.kind().label(),
            finding.note().message());
  }
}
