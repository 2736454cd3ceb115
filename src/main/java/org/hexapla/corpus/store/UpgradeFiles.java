package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.corpus.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a change of tables needs in the data folder: a backup of what was before, which stays, and a
 * store in the making, which does not.
 *
 * @param location the data folder
 * @param copy the store in the making
 */
record UpgradeFiles(StoreLocation location, StoreLocation copy) {

  /** Below the data folder: the store in the making. What a kill left there is of no use. */
  static final String OWN_FOLDER = "upgrade";

  private static final Logger LOG = LoggerFactory.getLogger(UpgradeFiles.class);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  static UpgradeFiles in(StoreLocation location) {
    return new UpgradeFiles(location, new StoreLocation(location.folder().resolve(OWN_FOLDER)));
  }

  /** Makes an empty folder for the store in the making. */
  void begin() {
    clear();
    make(copy.folder());
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " cannot be made", e);
    }
  }

  /**
   * Backs up what a connection leads to, with all that is in the data folder.
   *
   * @param version of its tables
   * @param newest what they are to become
   * @throws StoreException where the backup cannot be written
   */
  void backup(Connection connection, String version, String newest) {
    Path folder = location.folder().resolve(BackupWriter.OWN_FOLDER);
    Path file =
        folder.resolve("before-" + newest + "-" + TIME.format(Instant.now()) + ".hexapla.zip");
    make(folder);
    BackupWriter.write(connection, location, version, file);
    LOG.warn("the store is of an earlier version; backed up to {} before it is changed", file);
  }

  void clear() {
    if (!Files.exists(copy.folder())) {
      return;
    }
    try (Stream<Path> files = Files.walk(copy.folder())) {
      for (Path left : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(left);
      }
    } catch (IOException e) {
      throw new StoreException(
          "the folder " + copy.folder() + " cannot be removed; remove it, and start again", e);
    }
  }
}
