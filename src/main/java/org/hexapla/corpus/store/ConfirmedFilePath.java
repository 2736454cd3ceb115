package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * How H2 reaches the file of a store: {@code confirmed:} before a path. What a transaction wrote is
 * on the disk, and noted beside the file ({@link ConfirmedVersion}), before H2 says that it is
 * committed. Public because H2 makes instances of it.
 */
public final class ConfirmedFilePath extends FilePathWrapper {

  private static final String SCHEME = "confirmed";

  /** An interrupted thread would close the file for all others; H2 then opens it again. */
  private static final String BASE = "retry:";

  static {
    FilePath.register(new ConfirmedFilePath());
  }

  /** For H2. */
  public ConfirmedFilePath() {}

  /** What H2 calls a file that is reached in this way. */
  static String nameOf(Path file) {
    return SCHEME + ":" + BASE + file;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = getBase().open(mode);
    String path = name.substring(SCHEME.length() + 1 + BASE.length());
    return path.endsWith(StoreLocation.ENDING) && !"r".equals(mode)
        ? new ConfirmedFile(channel, ConfirmedVersion.beside(Path.of(path)))
        : channel;
  }
}
