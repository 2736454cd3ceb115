package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

/**
 * The file of a store while it is open for writing. H2 writes each state of it as one chunk, whose
 * first line says which version it is: {@code chunk:1a,block:4f,...,version:2b,...}.
 */
final class ConfirmedFile extends FileBase {

  private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LONGEST_LINE = 1_024;
  private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]{1,16})[,\n]");

  private final FileChannel file;
  private final ConfirmedVersion confirmed;

  /** Of the chunk that is being written; null while there is none. */
  private @Nullable Long unfinished;

  ConfirmedFile(FileChannel file, ConfirmedVersion confirmed) {
    this.file = file;
    this.confirmed = confirmed;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    if (unfinished == null) {
      unfinished = version(source);
    }
    int written = file.write(source, position);
    if (unfinished != null && !source.hasRemaining()) {
      file.force(false);
      confirmed.raise(unfinished);
      unfinished = null;
    }
    return written;
  }

  /** The version of the chunk that bytes begin; null where they begin none. */
  static @Nullable Long version(ByteBuffer bytes) {
    ByteBuffer line = bytes.duplicate();
    line.limit(line.position() + Math.min(line.remaining(), LONGEST_LINE));
    if (line.remaining() < CHUNK.length || line.get(line.position()) != CHUNK[0]) {
      return null;
    }
    String text = StandardCharsets.ISO_8859_1.decode(line).toString();
    int end = text.indexOf('\n');
    if (end < 0 || !text.startsWith("chunk:")) {
      return null;
    }
    Matcher version = VERSION.matcher(text.substring(0, end + 1));
    return version.find() ? Long.parseLong(version.group(1), 16) : null;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return file.write(source);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return file.read(target);
  }

  // Not synchronized, as the one it overrides is: readers do not wait for each other.
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public int read(ByteBuffer target, long position) throws IOException {
    return file.read(target, position);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  public String toString() {
    return file.toString();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    try (confirmed) {
      file.close();
    }
  }
}
