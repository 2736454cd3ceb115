package org.hexapla.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index beside the store, so that the next start, or a single look-up, need not read the
 * whole glossary. The store alone says what holds: the file names the change up to which it was
 * made, and what rules it was made by; where one of them is not known it is made anew.
 */
final class IndexFile {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFile.class);

  private static final int BUFFER = 1 << 16;
  private static final int END = 0x48455841;

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
      if (!input.readUTF().equals(rules)) {
        return Optional.empty();
      }
      ChangeMark mark =
          new ChangeMark(
              input.readLong(), Instant.ofEpochSecond(input.readLong(), input.readInt()));
      GlossaryIndex index = GlossaryIndex.read(input, tools);
      return input.readInt() == END ? Optional.of(new Kept(index, mark)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} cannot be read and is made anew: {}", file, e.toString());
      return Optional.empty();
    }
  }

  /** Keeps an index; where that fails the next start takes longer, nothing else. */
  void write(Kept kept) {
    try {
      Path unfinished = Files.createTempFile(file.getParent(), "search", ".part");
      try (DataOutputStream output =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
        output.writeUTF(rules);
        output.writeLong(kept.mark().line());
        output.writeLong(kept.mark().at().getEpochSecond());
        output.writeInt(kept.mark().at().getNano());
        kept.index().write(output);
        output.writeInt(END);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the index of the glossary cannot be kept in {}: {}", file, e.toString());
    }
  }
}
