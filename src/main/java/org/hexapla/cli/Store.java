package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;

/** Where a command gets its beans from: a store that this process opens, or the running service. */
interface Store {

  /** The beans over the store of a session; opened once. */
  ApplicationContext open(Session session);

  /** Whether another process may be serving the same store, so that it should be asked first. */
  boolean mayBeServedElsewhere();
}
