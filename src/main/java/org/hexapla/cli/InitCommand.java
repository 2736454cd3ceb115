package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import org.hexapla.build.EmbeddedData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a store. */
@Command(
    name = "init",
    description = "Makes a store with the starter glossary and the sample corpus.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  @ParentCommand private @Nullable HexaplaCommand root;

  @Option(names = "--bare", description = "Leave the starter glossary and the sample corpus out.")
  private boolean bare;

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("init without its root");
    }
    Session session = root.session();
    if (!(root.store() instanceof OwnStore own)) {
      throw new InputException("the running service has its store; stop it to make another");
    }
    if (own.exists(session.data())) {
      throw new InputException(
          "there is a store in "
              + own.place(session.data())
              + " already; choose another folder with --data");
    }
    ApplicationContext context = own.make(session.data());
    session.out().println("made a store in " + own.place(session.data()));
    if (!bare) {
      EmbeddedData embedded = context.getBean(EmbeddedData.class);
      session
          .out()
          .printf(
              "took in %d starter concepts and %d sample texts; next: hexapla build%n",
              embedded.putStarter(), embedded.importSamples());
      DecisionsAtStart.apply(context, session.err());
    }
    return 0;
  }
}
