package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexapla.check.file.DraftFileResult;
import org.hexapla.check.file.DraftFiles;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.exchange.GlossaryImporter;
import org.hexapla.exchange.ImportRequest;
import org.hexapla.exchange.ImportResult;
import org.hexapla.text.Language;

/** Gives a file to the readers of documents, of glossaries and of drafts; nothing is kept of it. */
final class ForeignFiles {

  private static final int HEAD = 4096;

  private final ApplicationContext context;

  ForeignFiles(ApplicationContext context) {
    this.context = context;
  }

  /** Why a file is no document; empty where it is one. */
  String document(Path file) throws IOException {
    byte[] head = Arrays.copyOf(Files.readAllBytes(file), HEAD);
    ResolutionReader.Request request = new ResolutionReader.Request(file, null, Language.FR);
    for (ResolutionReader reader : context.getBeansOfType(ResolutionReader.class)) {
      if (reader.reads(file, head)) {
        return reader.read(request) instanceof ResolutionReader.Result.Refused refused
            ? refused.reason()
            : "";
      }
    }
    return "no reader";
  }

  /** Why a file is no glossary, or the first unclear word of what is told of its rows; or empty. */
  String glossary(Path file) throws IOException {
    List<String> told = new ArrayList<>();
    ImportResult result =
        context
            .getBean(GlossaryImporter.class)
            .take(
                new ImportRequest(file, true, false, null, "a test"),
                row -> {
                  if (NastyTrial.isUnclear(row.what())) {
                    told.add(row.what());
                  }
                });
    if (!told.isEmpty()) {
      return told.get(0);
    }
    return result instanceof ImportResult.Refused refused ? refused.reason() : "";
  }

  /** Why a file is no draft; empty where it is one. */
  String draft(Path file) throws IOException {
    return context.getBean(DraftFiles.class).read(file, Language.FR, null)
            instanceof DraftFileResult.Refused refused
        ? refused.reason()
        : "";
  }

  /** Whether a refusal is nothing that people can read in one line. */
  static boolean isUnclear(String refusal) {
    return NastyTrial.isUnclear(refusal) || refusal.lines().count() > 1;
  }
}
