package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the store lies.
 *
 * @param folder the data folder; it exists and can be written
 */
record StoreLocation(Path folder) implements StoreAddress {

  static final String NAME = "hexapla";
  static final String ENDING = ".mv.db";

  private static final Logger LOG = LoggerFactory.getLogger(StoreLocation.class);

  /** A long import holds its rows; others wait for it. */
  private static final int LOCK_TIMEOUT_MILLISECONDS = 120_000;

  /**
   * Makes the folder where it is missing.
   *
   * @throws StoreException where that cannot be done
   */
  static StoreLocation at(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
    } catch (IOException e) {
      throw new StoreException(
          "the data folder " + absolute + " cannot be made; name another one with --data", e);
    }
    StoreLocation location = new StoreLocation(absolute);
    Path file = location.file();
    // H2 would open such a store for reading only and fail at the first change.
    if (!Files.isWritable(absolute) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new StoreException(
          "the data folder "
              + absolute
              + " cannot be written to; change its permissions or name another one with --data");
    }
    return location;
  }

  /** The file that H2 keeps everything in. */
  Path file() {
    return folder.resolve(NAME + ENDING);
  }

  /**
   * WRITE_DELAY=0: with H2's default, what was committed in the last half second is lost when the
   * process is killed. MAX_COMPACT_TIME=0: H2 2.3.232 can trip over an assertion of its own when it
   * compacts the file as it closes; the space is reused without that too. DB_CLOSE_ON_EXIT=FALSE:
   * else H2 closes the store at the first sign of a stop, under what is still being finished.
   */
  @Override
  public String url() {
    return "jdbc:h2:"
        + ConfirmedFilePath.nameOf(folder.resolve(NAME))
        + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT="
        + LOCK_TIMEOUT_MILLISECONDS;
  }

  /**
   * Refuses a file that is older than what was confirmed. H2 would go on from it and write over
   * what can still be saved. Says so where the store was not closed.
   *
   * @throws StoreException also where the file is damaged at its root
   */
  void refuseOlder() {
    ConfirmedVersion confirmed = ConfirmedVersion.beside(file());
    try {
      Optional<ConfirmedVersion.Noted> noted = confirmed.noted();
      if (noted.isEmpty()) {
        return;
      }
      if (!exists()) {
        throw new StoreException(
            "the store " + file() + " is missing; " + wayOut("begin anew", confirmed));
      }
      OptionalLong held = ConfirmedVersion.ofFile(file());
      if (held.isPresent() && held.getAsLong() < noted.get().version()) {
        throw new StoreException(
            "the store "
                + file()
                + " is older than what was confirmed last (its state "
                + held.getAsLong()
                + ", confirmed "
                + noted.get().version()
                + "): it was cut short, damaged or replaced, and is left as it is; "
                + wayOut("go on without what is missing", confirmed));
      }
      if (held.isPresent() && !noted.get().closed()) {
        LOG.warn(
            "the process that had the store in {} last ended without closing it; all that it"
                + " confirmed is there, and what it had only begun is not",
            folder);
      }
    } catch (IOException e) {
      throw new StoreException(
          "what was confirmed last is not known: "
              + e.getMessage()
              + "; "
              + wayOut("go on with the store as it is", confirmed),
          e);
    } catch (MVStoreException e) {
      throw notAStore(e);
    }
  }

  private static String wayOut(String otherwise, ConfirmedVersion confirmed) {
    return "restore the last backup into another folder with 'hexapla restore', or, to "
        + otherwise
        + ", delete "
        + confirmed.note();
  }

  @Override
  public @Nullable String username() {
    return null;
  }

  @Override
  public @Nullable String password() {
    return null;
  }

  @Override
  public @Nullable String greeting() {
    return null;
  }

  @Override
  public boolean exists() {
    return holdsStore(folder);
  }

  /** Whether a folder, which may be missing, holds a store. */
  static boolean holdsStore(Path folder) {
    return Files.exists(folder.resolve(NAME + ENDING));
  }

  @Override
  public StoreException explain(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new StoreException(
              "the store in "
                  + folder
                  + " is in use by another process; stop that one, or name another folder with"
                  + " --data",
              failure);
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.IO_EXCEPTION_1 ->
          notAStore(failure);
      default ->
          StoreFaults.in(failure)
              .map(fault -> new StoreException(folder + ": " + fault.getMessage(), failure))
              .orElseGet(() -> unexplained(failure));
    };
  }

  private StoreException notAStore(Exception failure) {
    return new StoreException(
        "the file "
            + file()
            + " is not a store of Hexapla or is damaged; move its folder away, and restore the last"
            + " backup or begin anew",
        failure);
  }

  private StoreException unexplained(SQLException failure) {
    return new StoreException(
        "the store in " + folder + " cannot be opened: " + StoreAddress.firstLine(failure),
        failure);
  }
}
