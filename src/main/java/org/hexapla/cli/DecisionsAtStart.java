package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import org.hexapla.build.EmbeddedData;
import org.hexapla.exchange.DecisionFile;

/** Applies the file of decisions, and says what came of it. */
final class DecisionsAtStart {
  private DecisionsAtStart() {}

  static void apply(ApplicationContext context, PrintWriter err) {
    tell(context.getBean(EmbeddedData.class).applyDecisions(), err);
  }

  static void tell(DecisionFile.Report report, PrintWriter err) {
    if (report.applied() > 0) {
      err.printf("hexapla: applied %d decisions of %s%n", report.applied(), DecisionFile.NAME);
    }
    report.problems().forEach(problem -> err.println("hexapla: " + problem));
    err.flush();
  }
}
