package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingKind;
import org.hexapla.check.FindingView;
import org.hexapla.check.LinePlaces;
import org.hexapla.check.SarifReport;
import org.hexapla.check.file.AnnotatedWord;
import org.hexapla.check.file.DraftFileResult;
import org.hexapla.check.file.DraftFiles;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a draft; exit code 1 where it has an error. */
@Command(name = "check", description = "Checks a draft against the glossary and the documents.")
final class CheckCommand extends StoreCommand {

  @Parameters(
      paramLabel = "FILE",
      description = "Text, .docx, .odt, PDF, or with its source TMX or XLIFF.")
  private Path file = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Of the draft; needed where the file does not tell.")
  private @Nullable String lang;

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "What the draft translates, line by line.")
  private @Nullable Path source;

  @Option(names = "--source-lang", paramLabel = "L", description = "Of the source.")
  private @Nullable String sourceLang;

  @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--annotated",
      paramLabel = "FILE",
      description = "Writes the .docx with a comment at each finding.")
  private @Nullable Path annotated;

  @Option(names = "--year", paramLabel = "Y", description = "Of the draft; else this year.")
  private @Nullable Integer year;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "K",
      description = "What is looked for; else all that is switched on.")
  private List<String> kinds = List.of();

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description = "The name under which findings are ignored in this draft alone.")
  private @Nullable String document;

  /** The forms of the answer. */
  enum CheckFormat {
    TEXT,
    JSON,
    SARIF
  }

  @Override
  int run(Session session) throws IOException {
    Draft draft = draft(session);
    List<Finding> findings = session.bean(DraftChecker.class).check(draft);
    print(session, draft, findings);
    if (annotated != null) {
      annotate(session, findings, draft.language(), annotated);
    }
    return findings.stream().anyMatch(one -> one.note().level() == Finding.Level.ERROR) ? 1 : 0;
  }

  private Draft draft(Session session) throws IOException {
    @Nullable Language language = lang == null ? null : language("--lang", lang);
    @Nullable Language from = sourceLang == null ? null : language("--source-lang", sourceLang);
    DraftFiles files = session.bean(DraftFiles.class);
    Path draft = present(session, file);
    DraftFileResult result =
        source == null
            ? files.read(draft, language, from)
            : files.readPair(draft, language, present(session, source), from);
    if (result instanceof DraftFileResult.Refused refused) {
      throw new InputException(file + ": " + refused.reason());
    }
    return ((DraftFileResult.Read) result).draft().draft(year, wanted()).named(document);
  }

  private Set<FindingKind> wanted() {
    Set<FindingKind> wanted = EnumSet.noneOf(FindingKind.class);
    for (String label : kinds) {
      wanted.add(
          FindingKind.of(label)
              .orElseThrow(() -> wrongUsage("--kinds: there is no kind '" + label + "'")));
    }
    return wanted;
  }

  private static Path present(Session session, Path named) {
    Path found = session.file(named);
    if (!Files.isRegularFile(found)) {
      throw new InputException("there is no file " + named);
    }
    return found;
  }

  private void annotate(Session session, List<Finding> findings, Language language, Path to)
      throws IOException {
    AnnotatedWord.Result result = AnnotatedWord.of(session.file(file), findings, language);
    if (result instanceof AnnotatedWord.Result.Refused refused) {
      throw new InputException(file + ": " + refused.reason());
    }
    Files.write(session.file(to), ((AnnotatedWord.Result.Annotated) result).docx());
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
      case TEXT -> {
        LinePlaces places = LinePlaces.of(draft.text());
        findings.forEach(one -> printLine(session, places, one));
      }
    }
  }

  private void printLine(Session session, LinePlaces places, Finding finding) {
    LinePlaces.Place place = places.at(finding.note().span().start());
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
