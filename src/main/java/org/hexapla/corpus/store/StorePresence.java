package org.hexapla.corpus.store;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Tells whether there is a store, without making one. */
@Singleton
public class StorePresence {

  private final ServerSettings server;
  private final String folder;

  StorePresence(
      ServerSettings server,
      @Property(name = StoreFactory.FOLDER_PROPERTY, defaultValue = "data") String folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * Whether a store was made where the settings say.
   *
   * @throws org.hexapla.corpus.StoreException where a server does not answer
   */
  public boolean exists() {
    return server.url().isEmpty()
        ? StoreLocation.holdsStore(Path.of(folder))
        : StoreFactory.server(server).exists();
  }

  /** Whether other processes may change the store while this one uses it. */
  public boolean isShared() {
    return !server.url().isEmpty(); // a file of H2 belongs to one process
  }

  /** Where the store is, in words. */
  public String place() {
    return server.url().isEmpty()
        ? Path.of(folder).toString()
        : StoreFactory.server(server).toString();
  }
}
