package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.store.StorePresence;
import org.jspecify.annotations.Nullable;

/** A store that this process opens for itself, without a server. */
final class OwnStore implements Store, AutoCloseable {

  private final boolean lean;
  private @Nullable ApplicationContext context;
  private boolean isOpen;

  /** A store for any command. */
  OwnStore() {
    this(false);
  }

  private OwnStore(boolean lean) {
    this.lean = lean;
  }

  /** A store for a command, with what it needs. */
  static OwnStore of(List<String> arguments) {
    return new OwnStore(ReadingCommands.isIn(arguments));
  }

  @Override
  public synchronized ApplicationContext open(Session session) {
    if (!isOpen) {
      if (!exists(session.data())) {
        throw new InputException(
            "no store in "
                + place(session.data())
                + "; make one with 'hexapla init', or start the service with 'hexapla'");
      }
      isOpen = true;
    }
    return started(session.data());
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
      isOpen = false;
    }
  }

  /** Whether there is a store for a data folder: in it, or where the settings say. */
  synchronized boolean exists(Path data) {
    return isOpen || started(data).getBean(StorePresence.class).exists();
  }

  /** Where the store for a data folder is, in words. */
  synchronized String place(Path data) {
    return started(data).getBean(StorePresence.class).place();
  }

  /** Opens the store of a folder, making it where there is none. */
  synchronized ApplicationContext make(Path data) {
    ApplicationContext started = started(data);
    if (!isOpen) {
      started.getBean(Corpus.class).revision(); // beans are made when asked for; ask for the store
      isOpen = true;
    }
    return started;
  }

  private ApplicationContext started(Path data) {
    if (context == null) {
      context = start(data);
    }
    return context;
  }

  private ApplicationContext start(Path data) {
    return StoreSettings.start(
        lean ? new LeanContext.Builder() : ApplicationContext.builder(),
        Map.of("hexapla.data", data.toString(), "micronaut.metrics.enabled", false));
  }
}
