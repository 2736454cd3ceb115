package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where the store lies.
 *
 * @param folder the data folder; it exists and can be written
 */
record StoreLocation(Path folder) implements StoreAddress {

  static final String NAME = "hexapla";
  private static final String ENDING = ".mv.db";

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
   * compacts the file as it closes; the space is reused without that too.
   */
  @Override
  public String url() {
    return "jdbc:h2:file:"
        + folder.resolve(NAME)
        + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;LOCK_TIMEOUT="
        + LOCK_TIMEOUT_MILLISECONDS;
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
          new StoreException(
              "the file "
                  + file()
                  + " is not a store of Hexapla or is damaged; restore it from a backup, or move it"
                  + " away to begin anew",
              failure);
      default ->
          StoreFaults.in(failure)
              .map(fault -> new StoreException(folder + ": " + fault.getMessage(), failure))
              .orElseGet(() -> unexplained(failure));
    };
  }

  private StoreException unexplained(SQLException failure) {
    return new StoreException(
        "the store in " + folder + " cannot be opened: " + StoreAddress.firstLine(failure),
        failure);
  }
}
