package org.hexapla.cli;

import java.nio.file.Path;
import org.hexapla.corpus.store.BackupReport;
import org.hexapla.corpus.store.StoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole store into one file. */
@Command(
    name = "backup",
    description = "Writes the whole store into one new file; the service may go on meanwhile.")
final class BackupCommand extends StoreCommand {

  @Parameters(paramLabel = "FILE", description = "The file to make.")
  private Path file = Path.of("");

  @Override
  int run(Session session) {
    Path target = session.file(file);
    session.progress().accept("writing " + target);
    BackupReport report = session.bean(StoreBackup.class).write(target);
    session
        .out()
        .printf(
            "backed up %d files (%d bytes) to %s; 'hexapla restore' takes them back%n",
            report.files(), report.bytes(), target);
    return 0;
  }
}
