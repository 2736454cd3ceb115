package org.hexapla.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.hexapla.build.EmbeddedData;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * A command that works on a store. Where a service is running on that store, the service runs it;
 * else this process opens the store itself.
 */
@Command(mixinStandardHelpOptions = true)
abstract class StoreCommand implements Callable<Integer> {

  @ParentCommand private @Nullable HexaplaCommand root;
  @Spec private @Nullable CommandSpec spec;

  /**
   * Does the work.
   *
   * @return the exit code
   */
  abstract int run(Session session) throws Exception;

  @Override
  public final Integer call() throws Exception {
    HexaplaCommand hexapla = root();
    Session session = hexapla.session();
    if (hexapla.store().mayBeServedElsewhere()) {
      OptionalInt code =
          RunningService.relay(
              hexapla.arguments(), readsSecret() ? session::secret : () -> "", session);
      if (code.isPresent()) {
        return code.getAsInt();
      }
    }
    if (makesStore() && hexapla.store() instanceof OwnStore own && !own.exists(session.data())) {
      own.make(session.data());
      prepare(session);
    }
    return run(session);
  }

  /** Whether the command asks its caller for a password. */
  boolean readsSecret() {
    return false;
  }

  /** Whether the command makes a store where there is none. */
  boolean makesStore() {
    return false;
  }

  /** Gives a store that the command made what it needs before it is used. */
  private static void prepare(Session session) {
    session.bean(EmbeddedData.class).putStarter();
    session
        .err()
        .println("hexapla: made a store in " + session.data() + " with the starter glossary");
  }

  final HexaplaCommand root() {
    if (root == null) {
      throw new IllegalStateException("a command without its root");
    }
    return root;
  }

  /** The language that an option names. */
  final Language language(String option, String value) {
    return Language.of(value)
        .orElseThrow(
            () ->
                wrongUsage(
                    option + ": '" + value + "' is not a language; choose one of " + codes()));
  }

  final ParameterException wrongUsage(String message) {
    if (spec == null) {
      throw new IllegalStateException("a command without its description");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private static String codes() {
    return String.join(", ", Language.codes());
  }
}
