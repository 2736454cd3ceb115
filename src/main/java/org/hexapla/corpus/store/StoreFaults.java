package org.hexapla.corpus.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/** What went wrong with the store while it was in use, in one line for people. */
public final class StoreFaults {

  private StoreFaults() {}

  /** The reason behind a failure, where it is one of the store or of its disk. */
  public static Optional<StoreException> in(Throwable failure) {
    Optional<StoreException> known = StoreException.in(failure);
    if (known.isPresent()) {
      return known;
    }
    if (causes(failure, StoreFaults::isFullDisk)) {
      return Optional.of(
          new StoreException(
              "the disk is full; what was confirmed is kept: free some space, then begin this"
                  + " again",
              failure));
    }
    if (causes(failure, StoreFaults::isDamage)) {
      return Optional.of(
          new StoreException(
              "the store is damaged or its disk fails; what can be read is left as it is: restore"
                  + " the last backup into another folder with 'hexapla restore'",
              failure));
    }
    return Optional.empty();
  }

  /** Whether a failure is, or comes of, H2's having closed the store. */
  static boolean closesTheStore(SQLException failure) {
    return causes(
        failure,
        cause ->
            cause instanceof MVStoreException
                || (cause instanceof SQLException sql
                    && (sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
                        || sql.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN)));
  }

  private static boolean causes(Throwable failure, java.util.function.Predicate<Throwable> kind) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.test(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFullDisk(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left on device")
        || message.contains("not enough space on the disk")
        || message.contains("disk quota exceeded");
  }

  private static boolean isDamage(Throwable cause) {
    if (cause instanceof MVStoreException store) {
      return switch (store.getErrorCode()) {
        case DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_WRITING_FAILED,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_INTERNAL ->
            true;
        default -> false;
      };
    }
    return cause instanceof SQLException sql
        && (sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
            || sql.getErrorCode() == ErrorCode.IO_EXCEPTION_1
            || sql.getErrorCode() == ErrorCode.IO_EXCEPTION_2);
  }
}
