package org.hexapla.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index beside the store, so that the next start, or a single look-up, need not read the
 * whole glossary. The store alone says what holds: the file names the change up to which it was
 * made, and what rules it was made by; where one of them is not known, or a byte is not as it was
 * written, it is made anew.
 */
final class IndexFile {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFile.class);

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final String rules;

  /**
   * @param rules a digest of what decides how terms are folded and split
   */
  IndexFile(Path file, String rules) {
    this.file = file;
    this.rules = rules;
  }

  /** An index, and up to which change of the glossary it was made. */
  record Kept(GlossaryIndex index, ChangeMark mark) {}

  /** The index that was kept; empty where there is none that can be used. */
  Optional<Kept> read(IndexTools tools) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (DataInputStream input =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      if (!isWhole()) {
        LOG.warn("{} is damaged and is made anew", file);
        return Optional.empty();
      }
      if (!input.readUTF().equals(rules)) {
        return Optional.empty();
      }
      ChangeMark mark =
          new ChangeMark(
              input.readLong(), Instant.ofEpochSecond(input.readLong(), input.readInt()));
      return Optional.of(new Kept(GlossaryIndex.read(input, tools), mark));
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} cannot be read and is made anew: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /** Whether the checksum at the end is that of all before it. */
  private boolean isWhole() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long content = channel.size() - Long.BYTES;
      if (content < 0) {
        return false;
      }
      CRC32C checksum = new CRC32C();
      ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
      for (long at = 0; at < content; at += bytes.limit()) {
        bytes.clear().limit((int) Math.min(BUFFER, content - at));
        readFully(channel, bytes, at);
        checksum.update(bytes);
      }
      bytes.clear().limit(Long.BYTES);
      readFully(channel, bytes, content);
      return bytes.getLong() == checksum.getValue();
    }
  }

  private static void readFully(FileChannel channel, ByteBuffer bytes, long from)
      throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("it became shorter while it was read");
      }
    }
    bytes.flip();
  }

  /** Keeps an index; where that fails the next start takes longer, nothing else. */
  void write(Kept kept) {
    try {
      // Always of one name: what a kill left of it is written over.
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      CRC32C checksum = new CRC32C();
      try (DataOutputStream output =
          new DataOutputStream(
              new BufferedOutputStream(
                  new CheckedOutputStream(Files.newOutputStream(unfinished), checksum), BUFFER))) {
        output.writeUTF(rules);
        output.writeLong(kept.mark().line());
        output.writeLong(kept.mark().at().getEpochSecond());
        output.writeInt(kept.mark().at().getNano());
        kept.index().write(output);
        output.flush();
        output.writeLong(checksum.getValue());
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the index of the glossary cannot be kept in {}: {}", file, e.toString());
    }
  }
}
