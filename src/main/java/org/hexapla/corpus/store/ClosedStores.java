package org.hexapla.corpus.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Lets the pool drop its connections when H2 closed the store, as it does where the disk fails or
 * is full. The next one opens the store again, as it was confirmed last, so that it goes on being
 * served.
 */
final class ClosedStores implements SQLExceptionOverride {

  private volatile @Nullable HikariDataSource pool;

  /** Says whose connections are dropped. */
  void of(HikariDataSource dataSource) {
    this.pool = dataSource;
  }

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    HikariDataSource open = pool;
    if (open != null && StoreFaults.closesTheStore(failure)) {
      // Each when it is given back: who has one is still to be told what went wrong.
      open.getHikariPoolMXBean().softEvictConnections();
    }
    return Override.CONTINUE_EVICT;
  }
}
