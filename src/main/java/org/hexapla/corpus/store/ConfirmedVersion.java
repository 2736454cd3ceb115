package org.hexapla.corpus.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The last version of a store's file that was confirmed, in a small file beside it. H2 opens a file
 * that was cut short, or in whose newest part bytes were lost, as it was some time before, and says
 * nothing; then the file's own version is less than this one.
 */
final class ConfirmedVersion implements AutoCloseable {

  static final String ENDING = ".confirmed";

  private static final String OPEN = "open  ";
  private static final String CLOSED = "closed";

  /** Always of one length, so that it is written over in place. */
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) (open  |closed)\n");

  private static final int HEXADECIMAL = 16;

  private final Path note;
  private @Nullable RandomAccessFile open;
  private long highest;

  private ConfirmedVersion(Path note) {
    this.note = note;
  }

  /** Of a store's file. */
  static ConfirmedVersion beside(Path store) {
    String name = store.getFileName().toString();
    return new ConfirmedVersion(
        store.resolveSibling(
            name.substring(0, name.length() - StoreLocation.ENDING.length()) + ENDING));
  }

  /** The file that it is kept in. */
  Path note() {
    return note;
  }

  /**
   * What is noted.
   *
   * @param version of the last state that was confirmed
   * @param closed whether the process that wrote it closed the store
   */
  record Noted(long version, boolean closed) {}

  /**
   * What was noted; empty where nothing was yet.
   *
   * @throws IOException where the note cannot be read, or holds something else
   */
  Optional<Noted> noted() throws IOException {
    try {
      String line = Files.readString(note, StandardCharsets.ISO_8859_1);
      if (line.isEmpty()) {
        return Optional.empty(); // made, and stopped before the first was confirmed
      }
      Matcher words = LINE.matcher(line);
      if (!words.matches()) {
        throw new IOException(note + " holds no number of a version");
      }
      return Optional.of(
          new Noted(Long.parseLong(words.group(1), HEXADECIMAL), words.group(2).equals(CLOSED)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Notes a version that is on the disk, unless a later one is noted. */
  void raise(long version) throws IOException {
    if (version <= highest) {
      return;
    }
    if (open == null) {
      open = new RandomAccessFile(note.toFile(), "rw"); // no channel: an interrupt would close it
    }
    write(open, version, OPEN);
    highest = version;
  }

  private static void write(RandomAccessFile file, long version, String state) throws IOException {
    file.seek(0);
    file.write(String.format("%016x %s\n", version, state).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Notes that the store was closed. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      try (RandomAccessFile file = open) {
        write(file, highest, CLOSED);
      } finally {
        open = null;
      }
    }
  }

  /**
   * The version that H2 would open a file as. Nothing is written.
   *
   * @return empty where another process or this one has it open
   * @throws MVStoreException where it is damaged
   */
  static OptionalLong ofFile(Path store) {
    try (MVStore opened = new MVStore.Builder().fileName(store.toString()).readOnly().open()) {
      return OptionalLong.of(opened.getCurrentVersion());
    } catch (MVStoreException e) {
      if (e.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED) {
        return OptionalLong.empty();
      }
      throw e;
    }
  }
}
