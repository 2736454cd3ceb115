package org.hexapla.cli;

import org.hexapla.build.BuildReport;
import org.hexapla.build.EmbeddedData;
import org.hexapla.build.GlossaryBuilder;
import picocli.CommandLine.Command;

/** Turns documents into proposed entries. */
@Command(name = "build", description = "Extracts, aligns, maps, and proposes entries.")
final class BuildCommand extends StoreCommand {

  @Override
  int run(Session session) {
    session.bean(EmbeddedData.class).refreshStarter();
    BuildReport report = session.bean(GlossaryBuilder.class).build(session.progress());
    new BuildReportPrinter(session.out()).print(report);
    // Rows that waited for their entry can be applied now.
    DecisionsAtStart.tell(session.bean(EmbeddedData.class).applyDecisions(), session.err());
    return 0;
  }
}
