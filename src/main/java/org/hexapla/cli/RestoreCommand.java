package org.hexapla.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hexapla.corpus.store.BackupReport;
import org.hexapla.corpus.store.StoreRestore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a backup into an empty data folder. */
@Command(
    name = "restore",
    description = "Puts a backup into an empty data folder (--data).",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private @Nullable HexaplaCommand root;

  @Parameters(paramLabel = "FILE", description = "What 'hexapla backup' made.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("restore without its root");
    }
    Session session = root.session();
    Path backup = session.file(file);
    if (!Files.isRegularFile(backup)) {
      throw new InputException("there is no file " + backup);
    }
    BackupReport report = StoreRestore.restore(backup, session.data());
    session
        .out()
        .printf(
            "restored %d files (%d bytes) of %s into %s%n",
            report.files(), report.bytes(), report.made(), session.data());
    return 0;
  }
}
