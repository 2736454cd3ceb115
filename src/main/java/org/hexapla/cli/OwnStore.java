package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/** A store that this process opens for itself, without a server. */
final class OwnStore implements Store, AutoCloseable {

  private @Nullable ApplicationContext context;

  @Override
  public synchronized ApplicationContext open(Session session) {
    if (context == null) {
      if (!exists(session.data())) {
        throw new InputException(
            "no store in "
                + session.data()
                + "; make one with 'hexapla init', or start the service with 'hexapla'");
      }
      context = start(session.data());
    }
    return context;
  }

  @Override
  public boolean mayBeServedElsewhere() {
    return true;
  }

  @Override
  public synchronized void close() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  /** Whether a folder holds a store. */
  static boolean exists(Path data) {
    return Files.exists(data.resolve("hexapla.mv.db"));
  }

  /** Opens the store of a folder, making it where there is none. */
  synchronized ApplicationContext make(Path data) {
    if (context == null) {
      context = start(data);
      context.getBean(Corpus.class).revision(); // beans are made when asked for; ask for the store
    }
    return context;
  }

  private static ApplicationContext start(Path data) {
    return ApplicationContext.builder()
        .overrideConfigLocations(StoreSettings.configLocations())
        .deduceEnvironment(false)
        .banner(false)
        .properties(Map.of("hexapla.data", data.toString()))
        .start();
  }
}
